import type { KnownLineId } from '../../../client-logs/known-lines';
import type { WordsOf } from '../../finding-words';
import { logVariants } from '../../log-variants';
import { logLineWords } from '../log-lines';

/** What follows from a line of the log; `title` is the line's own meaning. */
export const logExplanations = {
  'skipped-entry':
    'Claude Desktop’s log says so itself. Such an entry is shown nowhere in the app. It needs the form with a command, for example Ungrey’s bridge.',
  'second-copy-failed':
    'Claude Desktop starts each server more than once. The log says that the copy for Cowork and Code failed: {{error}}. Chat may work all the same.',
  'program-not-found':
    'Claude Desktop’s log says that it could not start the entry’s program. It is not installed, or not in a folder in which Claude Desktop looks.',
  'space-in-path':
    'Windows takes a command with several quoted parts apart at its first space. The entry must start without spaces in its arguments.',
  'runtime-too-old':
    'The program ended with “{{missing}} is not defined”: the Node.js that ran it is older than the bridge needs.',
  'module-missing':
    'The program of the entry is not completely installed, or the path in its arguments is wrong. A start that was cut off can leave half an installation behind.',
  'variable-missing':
    'The bridge sent the name of the variable instead of the token. The name in the header and the name in env must be the same.',
  'url-missing': 'The URL must be the first argument after the name of the bridge; options come after it.',
  'url-invalid':
    'What stands in the entry’s arguments in place of the URL is not one, for example because https:// is missing.',
  'plain-http':
    'Only an https URL protects the token on its way. Plain http is for servers on this computer.',
  'token-line-break':
    'The token was copied with a line break inside, so it cannot be sent. It must stand on one line.',
  'token-odd-character':
    'The token was copied from a text that changes characters, for example quotes. Such a token cannot be sent.',
  'token-refused':
    'The bridge then tried another way to sign in, which ScaiGrid does not have; its messages about OAuth or registration are only the consequence.',
  'host-unknown': 'The name in the URL is misspelt, or it is only known inside your company’s network.',
  'connection-refused':
    'The computer is there, but no program answers on this port. The port may be wrong, or the gateway is down.',
  unreachable:
    'There is no way from this computer to the gateway at the moment, for example because a VPN is off.',
  'certificate-file-missing':
    'NODE_EXTRA_CA_CERTS names a file that cannot be read. Without it the bridge does not trust your company’s certificate.',
  'certificate-expired': 'The bridge refuses a certificate that is no longer valid.',
  'certificate-name': 'The bridge was sent to a server that cannot prove to be the one in the URL.',
  'certificate-untrusted':
    'Programs that Claude Desktop starts do not trust the certificate that they were shown, even where your browser does. A company proxy that reads traffic is the usual reason.',
  'not-tls': 'The URL says https, but this port answers in plain text. Port or scheme is wrong.',
  'answer-not-found': 'Something answers at the host, but not at this path. The URL must end in /mcp.',
  'answer-too-many': 'More requests were made in a minute than the token may make.',
  'answer-error': 'The fault was on the gateway’s side when the log was written.',
  'answer-not-mcp':
    'A web page answered instead of the MCP server: a wrong path, or a sign-in page in between.',
  'timed-out':
    'Claude Desktop or the bridge gave up waiting. The gateway, the network or a slow first start can be the reason.',
  'waits-for-sign-in':
    'This is the last thing the log says of the entry. The bridge waits until the gateway answers under /.well-known, even with a good token.',
  'waits-for-gateway':
    'This is the last thing the log says of the entry. The gateway, or something on the way to it, takes the call but does not answer.',
  'text-among-messages':
    'Claude Desktop reads messages from the program’s output and found something else. The program is not made for it, or prints notices there.',
  'program-ended':
    'Claude Desktop started the program of the entry, and it ended before the connection was there. The log does not say why.',
  disconnected: 'Claude Desktop lost the connection to the entry’s program. The log does not say why.',
} satisfies Partial<Record<KnownLineId, string>>;

export const appFindings = {
  'app.policy-forbids': {
    title: 'Your organisation has switched off local servers in Claude Desktop',
    explanation:
      'A policy on this computer sets {{policy}} to {{value}}. Claude Desktop then loads no entry of the config file, however right it is.',
  },
  'app.running': {
    title: 'Claude Desktop is running',
    explanation:
      'It keeps its config in memory and writes the whole file from there. A change made now can be lost, so it must be quit before Ungrey changes the file.',
  },
  'app.not-restarted': {
    title: 'Claude Desktop has not been restarted since the config was changed',
    explanation:
      'It reads its config only when it starts. It has been running since {{started}}, and the file was changed at {{changed}}, so it still works with the old one.',
    variants: {
      'own-change': {
        title: 'Claude Desktop may not have read the last change of the config',
        explanation:
          'The file was changed shortly after Claude Desktop started. That may have been Claude Desktop itself. If it was you, quit it fully and start it again.',
      },
      other: {
        title: '{{client}} has been running since before its config was changed',
        explanation:
          'It was started at {{started}}, and the file was changed at {{changed}}. It does not take a change up by itself, as far as is known, so it may still work with the old entry.',
      },
      notices: {
        title: '{{client}} has been running since before its config was changed',
        explanation:
          'It was started at {{started}}, and the file was changed at {{changed}}. That is no fault: it notices a change by itself. Only if the tools do not appear there is something to do.',
      },
    },
  },
  'app.log-names-cause': {
    title: 'Claude Desktop’s log names a problem',
    explanation: 'The newest lines about this entry in Claude Desktop’s log say what went wrong.',
    variants: logVariants(logExplanations, (id) => `Claude Desktop’s log: ${logLineWords[id]}`),
  },
} satisfies WordsOf<'app'>;
