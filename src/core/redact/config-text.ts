import type { JsonNode, JsonString } from '../claude-config/json-tree';
import { tokenPlace } from '../token/authorization';
import { looksRandom } from './shapes';

/** What the place of a text in a config file says about it. */
type Place = 'header' | 'env' | 'header-argument' | 'secret' | 'argument' | 'other';

/** A string of the file that its place gives away, and the span of its decoded value that is secret. */
export interface SecretPlace {
  readonly node: JsonString;
  readonly start: number;
  readonly end: number;
}

/** Headers that never hold a secret. */
const plainHeaders = /^(?:accept|accept-language|content-type|user-agent|host|origin|mcp-protocol-version)$/i;
const secretName =
  /(?:token|secret|passw(?:or)?d|passphrase|api[_-]?key|apikey|authorization|credential|private[_-]?key|auth)$/i;
const headerFlags = /^(?:--header|-H)$/;
const secretFlag =
  /^--?(?:[a-z]+-)*(?:token|secret|password|api-?key|key|auth|authorization|bearer|credential)$/i;

/** Finds every text that is secret because of where it stands. Walks without recursion: files may be nested deeply. */
export function secretPlaces(root: JsonNode | null): readonly SecretPlace[] {
  const found: SecretPlace[] = [];
  const open: { readonly node: JsonNode; readonly place: Place }[] = [];
  if (root !== null) open.push({ node: root, place: 'other' });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, place } = next;
    if (node.kind === 'string') {
      const span = secretSpan(node.value, place);
      if (span !== null) found.push({ node, ...span });
    } else if (node.kind === 'object') {
      for (const member of node.members) {
        if (member.value === null) continue;
        open.push({ node: member.value, place: placeOfMember(member.key.value, place) });
      }
    } else if (node.kind === 'array') {
      let before = '';
      for (const item of node.items) {
        open.push({ node: item, place: placeOfItem(before, place) });
        before = item.kind === 'string' ? item.value : '';
      }
    }
  }
  return found;
}

function placeOfMember(name: string, around: Place): Place {
  if (around === 'header' || around === 'env') {
    if (around === 'header' && plainHeaders.test(name)) return 'other';
    return secretName.test(name) ? 'secret' : around;
  }
  if (/headers$/i.test(name)) return 'header';
  if (name === 'env') return 'env';
  if (name === 'args') return 'argument';
  return secretName.test(name) ? 'secret' : 'other';
}

function placeOfItem(before: string, around: Place): Place {
  if (headerFlags.test(before)) return 'header-argument';
  if (secretFlag.test(before)) return 'secret';
  return around;
}

function secretSpan(value: string, place: Place): { readonly start: number; readonly end: number } | null {
  const whole = (from: number): { readonly start: number; readonly end: number } => ({
    start: from,
    end: value.length,
  });
  switch (place) {
    case 'header':
    case 'secret':
      return whole(tokenPlace(value).start);
    case 'env':
      return isPlain(value) ? null : whole(tokenPlace(value).start);
    case 'header-argument':
      return headerArgument(value);
    case 'argument':
      return argument(value);
    case 'other':
      return looksRandom(value) ? whole(0) : null;
  }
}

/** `Name:Value` after `--header`, or a torn piece of one. */
function headerArgument(value: string): { readonly start: number; readonly end: number } | null {
  const name = /^[A-Za-z0-9_-]+:\s*/.exec(value)?.[0] ?? '';
  if (plainHeaders.test(name.replace(/:\s*$/, ''))) return null;
  return { start: name.length + tokenPlace(value.slice(name.length)).start, end: value.length };
}

function argument(value: string): { readonly start: number; readonly end: number } | null {
  const flag = /^(--?[A-Za-z][A-Za-z-]*)=/.exec(value);
  if (flag?.[1] !== undefined) {
    const rest = value.slice(flag[0].length);
    if (headerFlags.test(flag[1])) {
      const inner = headerArgument(rest);
      return inner === null ? null : { start: flag[0].length + inner.start, end: value.length };
    }
    if (secretFlag.test(flag[1]))
      return { start: flag[0].length + tokenPlace(rest).start, end: value.length };
    return looksRandom(rest) ? { start: flag[0].length, end: value.length } : null;
  }
  return looksRandom(value) ? { start: 0, end: value.length } : null;
}

/** Environment values that are not secret, by shape: switches, numbers, paths, addresses without a password, short words. */
function isPlain(value: string): boolean {
  return (
    /^(?:true|false|yes|no|on|off|\d{1,9}|\d+\.\d+)?$/i.test(value) ||
    /^(?:[A-Za-z]:[\\/]|~?\/|\.{1,2}\/|%\w+%\\|\$\{?HOME\}?\/)[^\n]*$/.test(value) ||
    /^(?:https?|socks5?):\/\/[^\s@?#]*$/i.test(value) ||
    /^[A-Za-z][A-Za-z_-]{0,10}$/.test(value) ||
    /^(?:[\w.-]+\.[a-z]{2,}|localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?(?:,[\w.*-]+)*$/i.test(value)
  );
}
