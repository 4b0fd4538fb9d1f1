import { configPlaces } from '../../workflows/config-places';
import type { Surroundings } from '../../workflows/surroundings';
import type { Say } from '../words';
import { SentenceForPeople } from './sentence-for-people';

type Call = (input: unknown, ...more: readonly unknown[]) => unknown;

/**
 * The same handlers, but a call that names a config file is answered only if that file is where a client of this computer keeps
 * its own. The window is shown no other, so whoever names one is not a person: it must not make Ungrey read or change it.
 */
export function withKnownFilesOnly<Some extends object>(
  handlers: Some,
  surroundings: Surroundings,
  say: Say,
): Some {
  const guarded =
    (handle: Call): Call =>
    async (input, ...more) => {
      const named = filesNamedIn(input);
      if (named.length > 0) {
        const known = await configPlaces(surroundings);
        if (!named.every((file) => known.has(file))) throw new SentenceForPeople(say('ipc.unknown-file'));
      }
      return handle(input, ...more);
    };
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [name, guarded(handle as Call)]),
  ) as Some;
}

/** Every `configFile`, at any depth. @param input parsed with the contract, so it is neither deep nor cyclic */
function filesNamedIn(input: unknown): readonly string[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([name, value]: [string, unknown]) =>
    name === 'configFile' && typeof value === 'string' ? [value] : filesNamedIn(value),
  );
}
