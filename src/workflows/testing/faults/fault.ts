import type { FindingCode } from '../../../core/findings/codes';
import type { SymptomId } from '../../../core/symptoms/symptoms';
import type { Authority } from '../../../probes/network/testing/certificates';
import type { Surroundings } from '../../surroundings';

export const faultAreas = [
  'network',
  'tls',
  'proxy',
  'http',
  'mcp',
  'sign-in',
  'rest',
  'file system',
  'keychain',
  'process',
] as const;

/** One way in which the world may be broken, made for real. */
export interface Fault {
  readonly area: (typeof faultAreas)[number];
  /** As a person would say it; unique. */
  readonly what: string;
  /** The code that must come first; null: nothing may be called a problem. */
  readonly expected: FindingCode | null;
  /** To be met alone: it keeps the processor busy, or ends so near to its own deadline that it stands no neighbour. */
  readonly isAlone?: boolean;
  /** Makes it, and says how it is met. */
  readonly make: (world: World) => Promise<Meeting> | Meeting;
}

/** What a fault is made of. */
export interface World {
  readonly authority: Authority;
  /** An empty home folder of its own. */
  readonly home: string;
  /** Closed when the fault was met. */
  use<Thing extends AsyncDisposable>(thing: Thing): Thing;
  /** The same for what was not made to be disposed of. */
  afterwards(close: () => void | Promise<void>): void;
}

/** How somebody meets the fault: by an address and a token, or by a config file in the home folder. */
export interface Meeting {
  readonly url?: string;
  /** Absent: an API key that looks right; null: none. */
  readonly token?: string | null;
  /** `entry-grey` when absent. */
  readonly symptom?: SymptomId;
  readonly tool?: string;
  readonly toolArguments?: string;
  readonly surroundings?: Partial<Surroundings>;
}
