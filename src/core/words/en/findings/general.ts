import type { WordsOf } from '../../finding-words';

export const generalFindings = {
  'request.id': {
    title: 'Request ids for the gateway’s log',
    explanation:
      'ScaiGrid wrote these ids into its log for Ungrey’s requests. The people who run the gateway find everything about them with the command below.',
  },
  'ungrey.check-crashed': {
    title: 'Ungrey could not finish the check “{{check}}”',
    explanation:
      'This is a fault in Ungrey, not in your connection. All other checks were made. The report helps us to mend it.',
  },
  'ungrey.keychain-unavailable': {
    title: 'The system keychain cannot be used',
    explanation:
      'Ungrey keeps tokens in the keychain of your system. Without it a token is held in memory until you close Ungrey, and nothing is written to disk.',
    variants: {
      entry: {
        title: 'The bridge’s token cannot be read from the system’s keychain',
        explanation:
          'The entry starts Ungrey’s bridge, which takes address and token of “{{connection}}” from there. Unlock the keychain: the tools then come back by themselves.',
      },
      needed: {
        title: 'The token cannot be read from the system’s keychain',
        explanation: '{{message}} This connection takes its token from there.',
      },
    },
  },
} satisfies WordsOf<'request' | 'ungrey'>;
