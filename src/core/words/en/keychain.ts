/** Why the system's keychain did not do what it was asked, and what to do about it. */
export const keychainWords = {
  'not-installed':
    'The part of Ungrey that talks to the system keychain cannot be loaded. On Linux it needs libsecret (package libsecret-1-0).',
  'no-service':
    'No keychain service answers. On Linux, GNOME Keyring or KWallet provides one in a desktop session.',
  locked: 'The keychain is locked. Unlock it, then try again.',
  'locked-silently':
    'The keychain is locked, and it could not ask for its password. Unlock it, then try again.',
  waits: 'The keychain is locked and waits for its password.',
  'no-collection':
    'The keychain service runs, but has no login keyring to store a token in. Signing in to the desktop creates one.',
  denied: 'The system did not let Ungrey use the keychain.',
  'no-answer':
    'The keychain did not answer within {{seconds}} seconds. It is probably locked and waits for its password.',
  stopped: 'Stopped before the keychain answered.',
  ended: 'The program that talks to the keychain ended before it answered.',
  closed: 'Ungrey is closing and no longer uses the keychain.',
  'unknown-error': 'The keychain gave an error that Ungrey does not know: “{{error}}”',
  'token-empty': 'The token is empty, so there is nothing to store.',
  'token-too-long': 'This is too long for a token: at most {{most}} characters can be stored.',
  'connection-name':
    'A connection’s name has 1 to 64 characters: letters without accents, digits, dot, dash and underscore.',
};
