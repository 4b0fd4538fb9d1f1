import { describe, expect, it } from 'vitest';
import { createVault } from '../redact/create-vault';
import { diffRows, unifiedDiff } from './preview';

const token = 'sgk_0123456789abcdef0123456789abcdef';
const withSameEnd = 'sgk_fedcba9876543210fedcba987654cdef';

const config = (authorization: string, ...more: string[]) =>
  [
    '{',
    '  "mcpServers": {',
    ...more,
    '    "scaigrid": {',
    `      "headers": { "Authorization": "${authorization}" }`,
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');

const shown = (before: string | null, after: string | null) => {
  const rows = diffRows(before, after, createVault());
  expect(JSON.stringify(rows)).not.toContain('0123456789');
  return rows.map(({ kind, beforeLine, afterLine, text }) => [kind, beforeLine, afterLine, text.trim()]);
};

describe('diffRows', () => {
  it('shows a token that stays as one and the same', () => {
    const rows = shown(config(`Bearer ${token}`), config(`Bearer ${token}`, '    "n": 1,'));
    expect(rows.filter(([kind]) => kind !== 'same')).toEqual([
      ['added', null, 3, '"n": 1,'],
      ['skipped', 6, 7, ''],
    ]);
  });

  it('shows that a token changed, though nothing of it but the end', () => {
    const rows = shown(config(`Bearer ${token}`), config(`Bearer ${withSameEnd}`));
    const [removed, added] = rows.filter(([kind]) => kind !== 'same');
    expect([removed?.[0], added?.[0]]).toEqual(['removed', 'added']);
    expect(removed?.[3]).not.toBe(added?.[3]);
  });

  it('shows that Bearer was added', () => {
    const rows = shown(config(token), config(`Bearer ${token}`));
    const added = rows.find(([kind]) => kind === 'added');
    expect(added?.[3]).toMatch(/"Bearer sgk_\**.{0,4}"/);
  });

  it('leaves out what is far from any change', () => {
    const many = Array.from({ length: 20 }, (_, index) => `    "e${index}": {},`);
    const rows = shown(config(token, ...many), config(token, '    "new": {},', ...many));
    expect(rows.map(([kind]) => kind)).toEqual([
      ...['same', 'same', 'added', 'same', 'same', 'same', 'skipped'],
    ]);
    expect(rows.at(-1)).toEqual(['skipped', 6, 7, '']);
  });

  it('shows a new file and one that goes', () => {
    expect(shown(null, '{\n}\n')).toEqual([
      ['added', null, 1, '{'],
      ['added', null, 2, '}'],
    ]);
    expect(shown('{}\r\n', null)).toEqual([['removed', 1, null, '{}']]);
  });
});

describe('unifiedDiff', () => {
  it('is a patch without secrets', () => {
    const text = unifiedDiff('/home/me/c.json', config(token), config(`Bearer ${token}`), createVault());
    expect(text).toMatch(/^--- \/home\/me\/c\.json\n\+\+\+ \/home\/me\/c\.json\n@@ -1,7 \+1,7 @@\n/);
    expect(text).toMatch(/^- {6}"headers".*\n\+ {6}"headers": \{ "Authorization": "Bearer /m);
    expect(text).not.toContain('0123456789');
  });

  it('makes a new file from nothing', () => {
    expect(unifiedDiff('/c.json', null, '{}\n', createVault())).toBe(
      '--- /dev/null\n+++ /c.json\n@@ -0,0 +1,1 @@\n+{}\n',
    );
  });
});
