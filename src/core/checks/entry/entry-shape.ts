import type { Client } from '../../clients/client';
import { type JsonNode, kindOf, valueOf } from '../../claude-config/json-tree';
import { defineCheck } from '../../diagnosis/check';
import type { Said } from '../../findings/said';
import { kindTerm } from '../kind-term';
import { judgeEntry, whereIs } from './judge-entry';
import { term } from '../../findings/said';

type Wanted = 'text' | 'list' | 'object';

const wanted: readonly (readonly [string, Wanted])[] = [
  ['command', 'text'],
  ['args', 'list'],
  ['env', 'object'],
  ['url', 'text'],
  ['transport', 'text'],
  ['headers', 'object'],
];

/** Keys that only an entry with a URL has; with one of them it is the URL that is missing, not the command. */
const remoteKeys = ['transport', 'type', 'headers', 'url', 'serverUrl', 'httpUrl'];

export const entryShape = defineCheck({
  id: 'entry-shape',
  station: 'entry',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['request', 'config-files'],
  after: ['config-not-wiped'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const { entry, document } = found;
      const node = entry.member.value;
      const wrong = wrongParts(node, document.client);
      const [first] = wrong;
      if (first !== undefined) {
        return {
          status: 'failed',
          findings: [
            {
              code: 'entry.shape',
              params: {
                entry: entry.name,
                key: first.key,
                saw: first.saw,
                expected: term(`kind-${first.expected}`),
              },
              ...(first.key === '' && { variant: 'entry' }),
              evidence: [
                ...whereIs(found),
                ...wrong.slice(0, 5).map(({ key, saw, at }) => ({
                  label: 'saw' as const,
                  value: [
                    `${key === '' ? entry.name : key}: `,
                    term('at-line', { saw, line: document.positionOf(at).line }),
                  ],
                })),
              ],
            },
          ],
        };
      }
      const isRemote = remoteKeys.some((key) => valueOf(node, key) !== undefined);
      const isMissing = entry.command === null ? !isRemote : entry.command.value.trim() === '';
      if (!isMissing) return { status: 'passed' };
      return {
        status: 'failed',
        findings: [
          {
            code: 'entry.command-missing',
            params: { entry: entry.name },
            ...(entry.command !== null && { variant: 'empty' }),
            evidence: whereIs(found),
          },
        ],
      };
    }),
});

interface WrongPart {
  /** Empty: the entry itself. */
  readonly key: string;
  readonly saw: Said;
  readonly expected: Wanted;
  readonly at: number;
}

function wrongParts(node: JsonNode | null, { remote }: Client): readonly WrongPart[] {
  if (node?.kind !== 'object') {
    return [{ key: '', saw: kindTerm(node), expected: 'object', at: node?.start ?? 0 }];
  }
  const own = remote.spellings.flatMap(({ urlKey, transport }) => [urlKey, transport?.key ?? urlKey]);
  const keys = new Map<string, Wanted>([...wanted, ...own.map((key) => [key, 'text'] as const)]);
  return [...keys].flatMap(([key, expected]): WrongPart[] => {
    const part = valueOf(node, key);
    if (part === undefined) return [];
    if (kindOf(part) !== expected) return [{ key, saw: kindTerm(part), expected, at: part.start }];
    // The values in `env` have a finding of their own.
    const inside = key === 'env' ? [] : childrenOf(part);
    return inside
      .filter((child) => child?.kind !== 'string')
      .map((child) => ({
        key: `${key} › …`,
        saw: kindTerm(child),
        expected: 'text',
        at: child?.start ?? part.start,
      }));
  });
}

function childrenOf(node: JsonNode): readonly (JsonNode | null)[] {
  if (node.kind === 'array') return node.items;
  return node.kind === 'object' ? node.members.map(({ value }) => value) : [];
}
