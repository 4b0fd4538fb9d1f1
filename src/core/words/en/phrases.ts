/**
 * What checks say of what they could not look at, and values of evidence that are words. Checks say it in English; phrases.ts
 * knows such a text as a whole, by these.
 */
export const phraseWords = {
  'check-failed': 'Ungrey could not finish this check.',
  'not-in-report': 'The report holds no “{{id}}”.',
  'no-answer-within': 'No answer within {{seconds}} seconds.',
  'local-only': 'Not looked at: local checks only.',
  'cancelled-before': 'Cancelled before it was looked at.',
  'cancelled-while': 'Cancelled while it was looked at.',
  'log-unreadable': 'The log {{file}} cannot be read ({{error}}).',
  'bridge-log-unreadable': 'The bridge’s log {{file}} cannot be read ({{error}}).',
  'start-unknown': 'The system does not tell when Claude Desktop was started.',
  'audit-unreadable': 'The audit log could not be read: {{why}}',
  'no-account': 'The gateway does not say which account the token belongs to.',
  'list-ended': 'The tool list ended with: {{error}}',
  'session-short': 'The session did not get that far.',
  'not-asked': 'The gateway was not asked, or did not say.',
  'token-elsewhere':
    'The token is not in the file: the client fills it in. Give it to Ungrey to have it checked.',
  'call-running': 'The call was still running after {{seconds}} seconds.',
  'call-runs': 'The call was still running after {{seconds}} s.',
  'list-limit':
    'The rate limit leaves no room for reading the full list of tools now. Check again in a minute.',
  'tool-not-listed': 'The tool is not listed, so it was not called.',
  'arguments-misfit': 'The arguments do not fit the tool, so it was not called.',
  'arguments-misfit-schema': 'The arguments do not fit the tool’s schema, so it was not called.',
  'may-cost':
    "“{{tool}}” may change or cost something, so Ungrey measures it only with arguments that you give. Enter them and check again, for example {{example}} (on the command line: --args '{{args}}').",
  'may-change':
    'The tool may change something, so Ungrey calls it only with arguments that you give (--args on the command line).',
  'hold-stopped': 'It was stopped before there was a quiet connection to watch.',
  'hold-nothing':
    'The gateway offers no stream for its own messages and keeps no connection open, so there was no quiet connection to watch.',
  'fresh-ended': 'A fresh connection ended with {{error}}.',
  'node-version': 'Node.js did not tell its version.',
  'latency-limit': 'The rate limit leaves no room for measuring now. Check again in a minute.',
  'latency-stopped': 'It was stopped before there were enough samples.',
  'latency-no-time': 'There was no time for enough samples.',
  'latency-failed': 'The samples did not come back: {{error}}.',
  'request-ended': 'The request ended with {{error}}.',
  'gateway-silent': 'The gateway gave no answer.',
  'no-request': 'No request was made.',
  'proxy-failed': 'The way through the proxy {{proxy}} failed too: {{error}}.',
  'no-address': 'There was no address to connect to.',
  'handshake-ended': 'The handshake ended with {{error}}.',
  'no-remote-profile':
    'No remote tool is listed, and the account’s profile does not tell whether it may use any.',
  'no-remote-registry': 'No remote tool is listed, and the registry does not tell why.',
  'registry-unreadable': 'ScaiLink’s registry could not be read: {{why}}',
  'remote-unlisted': 'The gateway does not list {{tool}}, and the registry does not tell why.',
  'call-failed': 'The call itself failed: {{why}}',
  'call-refused': 'The gateway refused the call: {{why}}',
  'schema-more':
    'The tool’s schema says more than Ungrey checks; a server’s text patterns, for one, are never run.',
  'no-result': 'The tool gave no result that could be looked at.',
  'no-twin':
    'Ungrey knows no REST request that reads the same as {{tool}}, so there is nothing to compare its result with.',
  'twin-unreadable': '{{path}} could not be read to compare with: {{why}}.',
  'unlisted-unexplained':
    '{{tool}} is not listed, although its module is enabled and the account holds its permission.',
  'modules-not-asked': 'The modules were not asked for.',
  'modules-unreadable': 'The modules could not be read: {{why}}.',
  'modules-forbidden': 'This token may not read the modules: {{why}}.',
  'profile-unreadable': 'The profile could not be read: {{why}}',
  'permissions-unexplained':
    'The account has permissions, and still no tool is listed; none of the documented causes fits.',
  'value-limit': '{{value}}; ended by the rate limit',
  'value-failures': '{{value}}; ended by failures',
  'value-stopped': '{{value}}; stopped early',
  'value-unanswered': '{{value}}, then not answered',
  'value-answered': '{{value}}, then answered',
  'value-interval': '{{median}} ms ({{low}} ms to {{high}} ms, {{percent}} % confidence)',
  'value-forbidden':
    'this token may not read it ({{said}}; that needs scaimcp:access); Ungrey goes by the tools that ScaiGrid documents',
  'value-unreadable': 'it could not be read ({{said}}); Ungrey goes by the tools that ScaiGrid documents',
  'value-none-listed': 'none listed, not even those that are open to everybody',
  'value-token-lacks': '{{value}} (this token does not have it)',
  'value-which': '{{value}}: it cannot be told which',
  'value-bom': 'UTF-8 with a byte order mark',
  'value-no-role': 'without a role',
  'value-connected': '{{value}} connected in {{ms}} ms',
};
