import type { TokenSource } from '../diagnosis/target';
import { type ConfigEntry, textMembers } from './entries';
import { textOf, valueOf, type Written } from './json-tree';

/** A token that lies in the entry where nothing sends it as Authorization. */
export interface StrayToken {
  /** The token alone, as written; `node` is the text that holds it. */
  readonly token: string;
  readonly node: Written['node'];
  readonly source: Extract<TokenSource, 'header' | 'argument' | 'env' | 'url'>;
}

/** Also matches their masked twins, which hold stars. */
export const tokenText = /sgk_[\w*-]{8,}|eyJ[\w*-]{5,}\.[\w*-]{5,}\.[\w*-]*/;
/** Keys of an entry under which people put a token that no client reads. */
const tokenKeys = [
  'authorization',
  'Authorization',
  'token',
  'apiKey',
  'api_key',
  'bearerToken',
  'bearer_token',
  'authorization_token',
];

/** The token of an entry that sends no Authorization; null: none. `eyJ…` and `sgk_…` are recognised, nothing else. */
export function findStrayToken(entry: ConfigEntry): StrayToken | null {
  const node = entry.member.value;
  const places: readonly (readonly [StrayToken['source'], readonly Written[]])[] = [
    ['url', entry.url === null ? [] : [entry.url]],
    ['header', textMembers(valueOf(node, 'headers')).map(([, written]) => written)],
    [
      'header',
      tokenKeys.flatMap((key) => {
        const value = valueOf(node, key);
        const text = textOf(value);
        return value?.kind === 'string' && text !== undefined ? [{ value: text, node: value }] : [];
      }),
    ],
    ['env', [...entry.env.values()]],
    ['argument', entry.args],
  ];
  for (const [source, written] of places) {
    for (const { value, node: holder } of written) {
      const token = tokenText.exec(value)?.[0];
      if (token !== undefined) return { token, node: holder, source };
    }
  }
  return null;
}
