import { isOneEditAway } from './edit-distance';
import { type ConfigEntry, findEntries } from './entries';
import { isScaiGridHost } from './scaigrid-host';
import { readAuthorization } from '../token/authorization';
import type { ConfigDocument } from './parse';
import { findStrayToken } from './stray-token';
import { readUrlAsMeant } from './url-as-meant';

/** Why an entry is taken for one that leads to ScaiGrid; the first that applies, strongest first. */
export type ScaiGridReason = 'named-by-user' | 'ungrey-bridge' | 'host' | 'token' | 'name' | 'url-and-issuer';

export interface ScaiGridEntry {
  readonly entry: ConfigEntry;
  readonly reason: ScaiGridReason;
}

const order: readonly ScaiGridReason[] = [
  'named-by-user',
  'ungrey-bridge',
  'host',
  'token',
  'name',
  'url-and-issuer',
];

/** Every check of a run asks the same; files may hold thousands of entries. */
const recognised = new WeakMap<ConfigDocument, readonly ScaiGridEntry[]>();

/**
 * The entries that lead to ScaiGrid: well-placed ones first, then by how sure it is, then in the order of the file.
 * `named`: the entry that the user asks for; then nothing else counts.
 */
export function findScaiGridEntries(
  document: ConfigDocument,
  named: string | null,
): readonly ScaiGridEntry[] {
  const entries = findEntries(document);
  if (named !== null) {
    return entries
      .filter(({ name, id }) => name === named || id === named)
      .map((entry) => ({ entry, reason: 'named-by-user' }));
  }
  const known = recognised.get(document);
  if (known !== undefined) return known;
  const found = entries
    .flatMap((entry): ScaiGridEntry[] => {
      const reason = reasonOf(entry);
      return reason === null ? [] : [{ entry, reason }];
    })
    .toSorted((a, b) => rank(a) - rank(b));
  recognised.set(document, found);
  return found;
}

function rank({ entry, reason }: ScaiGridEntry): number {
  return (entry.wellPlaced ? 0 : order.length) + order.indexOf(reason);
}

function reasonOf(entry: ConfigEntry): ScaiGridReason | null {
  if (entry.form === 'ungrey-bridge') return 'ungrey-bridge';
  if (entry.url !== null && isScaiGridHost(readUrlAsMeant(entry.url.value).url?.hostname)) return 'host';
  const token = entry.authorization?.value ?? findStrayToken(entry)?.token ?? '';
  if (/\bsgk_/.test(token)) return 'token';
  if (isScaiGridName(entry.name) || [...entry.env.keys()].some((name) => /scai_?grid/i.test(name)))
    return 'name';
  return leadsToMcp(entry) && isScaiKeyToken(token) ? 'url-and-issuer' : null;
}

function leadsToMcp({ url }: ConfigEntry): boolean {
  return url !== null && /\/mcp\/?$/.test(readUrlAsMeant(url.value).url?.pathname ?? '');
}

/** The token was issued by ScaiKey, which signs people in to ScaiGrid. */
function isScaiKeyToken(authorization: string): boolean {
  return /scaikey/i.test(readAuthorization(authorization).facts.issuer ?? '');
}

function isScaiGridName(name: string): boolean {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  return letters.includes('scaigrid') || letters.includes('scailabs') || isOneEditAway(letters, 'scaigrid');
}
