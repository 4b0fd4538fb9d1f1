import type { FoundConnection, OutputOf } from '../../../shared/ipc/contract';
import type { Target } from '../../app-state/wizard';

export type ConnectionChoice = {
  readonly id: string;
  readonly target: Target;
  /** Its address, shortened; null: not known. */
  readonly place: string | null;
  readonly isChosen: boolean;
} & ({ readonly kept: false; readonly name: string | null } | { readonly kept: true; readonly name: string });

/** More cannot be chosen from a list of this kind; the rest is reached from the start screen. */
const most = 200;
const longest = 80;

/** What an instrument can look at: the connections of the config files, then those that are only in the keychain. */
export function choicesOf(
  found: readonly FoundConnection[],
  kept: OutputOf<'token.list'>,
  target: Target,
): readonly ConnectionChoice[] {
  const named = new Set(found.map(({ connection }) => connection));
  const entries = found.slice(0, most).map(({ id, configFile, entry, url, connection }) => ({
    id: `found-${id}`,
    kept: false as const,
    name: entry,
    place: short(url),
    target: { configFile, entry, url: null, connection },
    isChosen: target.configFile === configFile && target.entry === entry,
  }));
  const others = kept
    .filter(({ connection }) => !named.has(connection))
    .map(({ connection, url }) => ({
      id: `kept-${connection}`,
      kept: true as const,
      name: connection,
      place: short(url),
      target: { configFile: null, entry: null, url, connection },
      isChosen: target.configFile === null && target.connection === connection,
    }));
  return [...entries, ...others];
}

const short = (text: string | null): string | null =>
  text === null || text.length <= longest ? text : `${text.slice(0, longest)}…`;
