/** What is said around a repair. */
export const repairWords = {
  'no-file': 'It is not clear which config file Claude Desktop reads. Choose the file, then try again.',
  unreadable:
    '{{file}} cannot be read ({{error}}), so it cannot be repaired. Check its rights, then try again.',
  'not-utf8':
    '{{file}} is not text that Ungrey can read. Save it as UTF-8 in a plain text editor, then try again.',
  'documented-may-be-skipped':
    'Every version of Claude Desktop that was measured skips entries with a URL. If the entry stays away after a restart, choose the bridge.',
  'bridge-is-mcp-remote':
    'The bridge is mcp-remote, which needs Node.js 20.18.1 or newer on this computer. It reads the token from the entry’s env, in plain text.',
  'client-asks':
    'Have your token at hand: {{client}} asks for it when it starts the server for the first time. The backup of the file and the keychain still hold it.',
  'plan-forgotten': 'Ungrey no longer holds what this was planned on. Check again, then try again.',
  'the-file': 'The file',
  'token-moves': 'The token is put into the system’s keychain first; only then is the file changed.',
} as const;
