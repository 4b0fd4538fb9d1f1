/** What the main process says to people by itself; another language is a file with the same keys. */
export const en = {
  'ipc.untrusted': 'This call did not come from Ungrey’s own window.',
  'ipc.not-understood': 'The window sent something that Ungrey does not understand.',
  'ipc.failed': 'Something went wrong inside Ungrey. Try again; if it stays, save a report.',
  'ipc.unknown-file':
    'That is none of the config files that Ungrey has found on this computer, so it was left alone.',
  'ipc.other-gateway':
    'The token of this entry belongs to another gateway, so the entry was left as it is. Set up a new connection for the new address.',

  'run.failed': 'Ungrey could not finish this run. Please try again.',

  'measurement.failed': 'Ungrey could not finish this measurement. Please try again.',
  'measurement.forgotten': 'These numbers are forgotten. Please measure again.',

  'practice.not-started':
    'The practice grid did not start, so nothing was changed. Try again; if it stays so, another program may be blocking connections inside this computer.',
  'practice.over': 'Practice is over; there is no token to copy.',

  'repair.helper-not-kept':
    'Ungrey could not put its bridge into your data folder, so nothing was changed. Is the disk full? Or install the deb package instead of the AppImage.',

  'report.forgotten': 'This run is not finished or is forgotten. Check again first.',
  'received.not-json':
    '“{{file}}” is not JSON, so it is not a report of Ungrey. Ask for the report in the format “For programs (JSON)”.',
  'received.no-report':
    '“{{file}}” is not a report that this version of Ungrey can read (it stops at “{{where}}”). A newer Ungrey may have written it.',
  'received.too-large': '“{{file}}” is too large to be a report.',
  'received.unreadable': '“{{file}}” could not be read. Is it still there, and may you open it?',
  'report.unwritable': 'The report could not be written to {{file}}. Choose another folder.',

  'menu.settings': 'Settings…',
  'menu.check-again': 'Check again',
  'menu.instruments': 'Instruments',
  'menu.help': 'Help',
  'menu.quit': 'Quit Ungrey',
  'notify.run': 'Ungrey has finished the check.',
  'notify.hold': 'Ungrey has finished the connection test.',
  'settings.broken':
    'The file with your settings could not be read, so Ungrey started with its usual ones. Choose yours again; an unreadable file is kept beside it.',
  'settings.unwritable':
    'Your choice counts now, but it could not be saved: Ungrey will have forgotten it at the next start. Is the disk full?',
};
