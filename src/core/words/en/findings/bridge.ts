import type { WordsOf } from '../../finding-words';

export const bridgeFindings = {
  'bridge.program-missing': {
    title: 'Ungrey’s bridge is not where the entry says',
    explanation:
      'The entry starts {{program}}, which is not there: Ungrey was moved or removed. Ungrey can write the place where it is now.',
  },
  'bridge.variable-missing': {
    title: 'The entry’s bridge has no token',
    explanation:
      'It is told to take its token from the variable {{variable}}, and “env” of the entry does not set it.',
  },
  'bridge.connection-unknown': {
    title: 'There is no token in the keychain for “{{connection}}”',
    explanation:
      'The entry starts Ungrey’s bridge, which takes address and token of this connection from your system’s keychain. None are stored there under this name.',
  },
  'bridge.not-connected': {
    title: 'Ungrey’s bridge has no connection: {{cause}}',
    explanation:
      'Its own log says so, and that it has not had a connection since. While that lasts, Claude Desktop shows the one tool “ungrey_explain”.',
  },
} satisfies WordsOf<'bridge'>;
