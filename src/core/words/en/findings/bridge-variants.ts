import type { BridgeTrap } from '../../../claude-config/bridge-traps';
import type { FindingWords } from '../../finding-words';

/** Words of `entry.bridge-arguments`, by what is wrong with the arguments. */
export const bridgeVariants: Readonly<
  Record<BridgeTrap['kind'], NonNullable<FindingWords['variants']>[string]>
> = {
  'space-in-argument': {
    title: 'There is a space inside an argument, which fails on Windows',
    explanation:
      '{{client}} runs this program through the Windows command line, which tears “{{detail}}” apart at the space. Then the bridge does not start, or sends no token.',
  },
  'torn-header': {
    title: 'The header is split over several arguments',
    explanation:
      'The name and the value of a header must be one argument. The bridge sends only “{{detail}}”, without the token.',
  },
  'ignored-header': {
    title: 'The bridge ignores the header “{{detail}}”',
    explanation: 'It takes a header only as --header followed by Name:Value, as an argument of its own.',
  },
  'unknown-variable': {
    title: 'The variable {{variable}} is used but not set in “env”',
    explanation:
      'The bridge sends the name of the variable instead of the token. Both names must be the same.',
  },
  'flags-before-url': {
    title: 'Options stand before the URL',
    explanation:
      'The bridge takes its first argument for the URL. The URL must come first, options after it.',
  },
  'transport-name': {
    title: 'The bridge does not know the transport “{{detail}}”',
    explanation: 'It ignores it and guesses. For ScaiGrid it is http-only.',
  },
  'sse-only': {
    title: 'The bridge is told to speak SSE, which ScaiGrid does not',
    explanation: 'For ScaiGrid the transport of the bridge is http-only.',
  },
  'plain-http': {
    title: 'The bridge refuses this http address',
    explanation: 'It allows plain http only for localhost and 127.0.0.1, or with the option --allow-http.',
  },
  'no-version-pin': {
    title: 'The bridge’s version is not fixed',
    explanation:
      'At each start it is looked up and may be loaded anew, which can take longer than {{client}} waits. A fixed version starts at once.',
  },
  'no-connection': {
    title: 'Ungrey’s bridge is not told which connection to use',
    explanation: 'Its arguments must be: bridge --connection NAME.',
  },
};
