/** What the command line says beside the report; another language is a file with the same keys. */
export const en = {
  usage: `Ungrey finds out why an MCP client's connection to ScaiGrid fails, and makes it work.

  ungrey check    [--symptom ID] [--config FILE]... [--client ID] [--entry NAME] [--logs DIR] [--url URL]
                  [--token-env VAR | --token-stdin] [--tool NAME] [--args JSON]
                  [--timeout SECONDS] [--offline] [--json] [--report FILE]
  ungrey fix      [--config FILE] [--client ID] [--entry NAME] [--url URL] [--style bridge|documented]
                  [--dry-run] [--yes] [--force] [--json]
  ungrey fix      --symptom ID [--tool NAME] [--undo] [--config FILE] [--entry NAME] [--url URL]
                  [--token-env VAR | --token-stdin] [--dry-run] [--yes] [--json]
  ungrey undo     [--config FILE] [--client ID] [--yes]
  ungrey replay   REPORT.json [--json]
  ungrey explain  CODE
  ungrey symptoms [--json]
  ungrey token    set|facts|delete CONNECTION [--url URL] [--token-env VAR | --token-stdin]
  ungrey bridge   --connection NAME [--url URL] [--token-env VAR]

The first kind of fix changes the config file; the second sends the gateway the request that mends it
(enable a module, refresh a remote server), after showing it; --undo disables the tool's module again.
Every command takes --lang en|nl|de; without it Ungrey speaks the language of your system.
Without --config every place where Claude Desktop, or the client named with --client, may keep its
config is looked at.
A token is never given as an argument: put it into an environment variable, or on standard input.

Exit codes: 0 no error found, 1 at least one error, 2 wrong usage,
            3 no error found but something could not be looked at, 4 Ungrey itself failed.
`,
  'usage.see': 'See: ungrey --help',
  'usage.command-unknown': 'There is no command “{{name}}”.',
  'usage.option-unknown': 'There is no option “{{option}}”.',
  'usage.option-value': '“{{option}}” is not given as it must be: some options take a value, others none.',
  'usage.word-too-many': '“{{word}}” is one word too many.',
  'usage.word-missing': '{{word}} is missing.',
  'usage.language-unknown': 'There is no language “{{language}}”. Known: {{known}}.',
  'usage.client-unknown': 'There is no client “{{client}}”. Known: {{known}}.',
  'usage.symptom-unknown': 'There is no symptom “{{symptom}}”. Known: {{known}}.',
  'usage.code-unknown': 'There is no finding code “{{code}}”. Known: {{known}}.',
  'usage.timeout': '--timeout takes a number of seconds above 0, not “{{text}}”.',
  'usage.args': '--args takes JSON, for example \'{"limit": 5}\'.',
  'usage.style': '--style is bridge or documented, not “{{text}}”.',
  'usage.fix-file-only':
    '{{option}} is about the config file; with --symptom or --tool the gateway is mended.',
  'usage.fix-undo':
    'To take back a change of the config file: ungrey undo. {{option}} goes with --symptom and --tool.',
  'usage.fix-gateway-only':
    '{{option}} goes with --symptom or --tool; for the config file: ungrey token set.',
  'usage.stdin-nobody-to-ask': 'With --token-stdin there is nobody to ask: add --yes or --dry-run.',
  'usage.json-asks-nothing':
    '--json asks no questions: add --yes to make the change, or --dry-run to see it.',
  'usage.no-terminal': 'There is no terminal to ask on. Add --yes to go ahead without a question.',
  'usage.no-terminal-for-token':
    'Give the token by --token-env VAR or --token-stdin: there is no terminal to ask on.',
  'usage.token-twice': 'Give the token by --token-env or by --token-stdin, not by both.',
  'usage.variable-unset': 'The environment variable {{variable}} is not set.',
  'usage.stdin-empty': 'There was no token on standard input.',
  'usage.stdin-too-long': 'What came on standard input is too long to be a token.',
  'usage.token-action': '“{{action}}” is not one of set, facts, delete.',
  'usage.token-words': 'set, facts or delete',
  'usage.connection-missing': '--connection is missing: the name of the connection.',
  'usage.connection-unusable': '“{{connection}}” is not the name of a connection.',
  'usage.bridge-only': 'This program knows one command: bridge.',
  'usage.connection-name': 'A connection’s name has letters, digits, dot, dash and underscore only.',
  'usage.token-url': 'Say which gateway the token is for: --url https://HOST/mcp',

  failed: 'Ungrey itself failed: {{error}}. Please report this.',

  'ask.hint': '[y/N]',
  'ask.change': 'Make this change?',
  'ask.send': 'Send this to the gateway?',
  'ask.undo': 'Put {{file}} back to what it was before the last repair?',
  'ask.token': 'Token (not shown): ',

  'check.holding': 'Looking at {{what}}: {{seconds}} of {{of}} s (Ctrl+C: stop and keep what is known)',
  'check.sampling_one': 'Looking at {{what}}: 1 sample (Ctrl+C: stop and keep them)',
  'check.sampling_other': 'Looking at {{what}}: {{count}} samples (Ctrl+C: stop and keep them)',
  'check.slow': 'Still looking at {{what}} …',
  'check.report-unwritable': 'The report cannot be written to {{file}}: {{error}}',

  'report.counts': '{{passed}} of {{total}} checks passed',
  'report.counts.failed': '{{count}} failed',
  'report.counts.warning': '{{count}} with a warning',
  'report.counts.skipped': '{{count}} skipped',
  'report.counts.unknown': '{{count}} could not look',
  'report.entry': 'entry “{{entry}}”',
  'report.first-fix': 'First fix',
  'report.also-wrong': 'Also wrong',
  'report.to-know': 'To know',
  'report.as-above': 'as above',
  'report.who': 'Who can fix it: {{who}}',
  'report.follows': 'Follows from it: {{title}}',
  'who.you': 'you',
  'who.tenant-admin': 'the admin of your ScaiGrid tenant',
  'who.gateway-operator': 'the people who run the gateway',
  'who.network-admin': 'your network administrator',
  'who.client-vendor': 'the maker of the client program',

  'explain.by-hand': 'How to look yourself:',
  'explain.belongs-to': 'Belongs to: {{title}} ({{symptom}})',

  'fix.plan': 'Ungrey will change {{file}}:',
  'fix.note': 'Note: {{warning}}',
  'fix.backup-into': 'A backup goes into {{folder}}.',
  'fix.nothing-changed': 'Nothing was changed.',
  'fix.backup': 'Backup: {{file}}',
  'fix.fixed': 'Fixed. Next: {{next}}',
  'fix.undo-hint': '“{{undo}}” takes the change back.',
  'fix.still-there': 'Still there: {{codes}}. Run “ungrey check” to see why.',

  'fix.gateway.enable': 'Ungrey will enable the module “{{module}}” with this request:',
  'fix.gateway.disable': 'Ungrey will disable the module “{{module}}” with this request:',
  'fix.gateway.refresh': 'Ungrey will have ScaiLink ask {{names}} again what it can do:',
  'fix.gateway.shell': 'The same in a shell, with the token in SCAIGRID_API_KEY:',
  'fix.gateway.nothing': 'There is nothing that this account could mend by a request to the gateway.',
  'fix.gateway.name-tool': 'Name a tool of the module that is to be disabled again: --tool NAME',
  'fix.gateway.undo-hint': 'The same command with --undo disables the module again.',
  'fix.gateway.see-why': 'Run “ungrey check --symptom remote-tools-missing” to see why.',
  'fix.gateway.not-sent': 'Nothing was sent.',

  'undo.which-file': 'It is not clear which file to undo. Name it: --config FILE',
  'undo.done': '{{file}} is as it was before.',
  'undo.taken-away': '{{file}} is taken away again: Ungrey had made it.',

  'replay.unreadable': '{{file}} cannot be read: {{error}}',
  'replay.not-json': '{{file}} is not JSON, so it is not a report of Ungrey.',
  'replay.not-a-report': '{{file}} is not a report of schema ungrey.report/1 (look at “{{where}}”).',

  'token.kept': 'The token for {{url}} is in the keychain as “{{connection}}”.',
  'token.none': 'The keychain holds no token for “{{connection}}”.',
  'token.deleted': 'The token of “{{connection}}” is deleted.',
  'token.was-none': 'There was no token for “{{connection}}”.',
  'token.for': 'For: {{url}}',
  'token.kind': 'Kind: {{kind}}',
  'token.kind.api-key': 'API key',
  'token.kind.jwt': 'JWT (decoded, not verified)',
  'token.kind.unknown': 'of an unknown kind',
  'token.ends': 'Ends in: {{last4}}',
  'token.expires': 'Expires: {{time}}',
  'token.issuer': 'Issued by: {{issuer}}',
  'token.tenant': 'Tenant: {{tenant}}',
  'token.malformed': 'A part of it cannot be read ({{reason}}): it was not copied whole.',
};
