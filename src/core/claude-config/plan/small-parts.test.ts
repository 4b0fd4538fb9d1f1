import { describe, expect, it } from 'vitest';
import { clients } from '../../clients';
import { isOlder } from '../node-version';
import { isTooMuchToRead } from '../size-limit';
import { askFor, withQuestion } from './ask-for-token';
import { headerFileOf, headersInFile } from './header-file';
import { recommendStyle } from './recommend-style';

describe('the style that is recommended', () => {
  it.each([
    ['claude-desktop', 'loaded', 'documented', 'url-entries-load'],
    ['claude-desktop', 'skipped', 'bridge', 'url-entries-skipped'],
    ['claude-desktop', 'none', 'bridge', 'url-entries-unproven'],
    ['vs-code', 'none', 'documented', 'client-asks'],
    ['cursor', 'skipped', 'documented', 'client-loads-urls'],
  ] as const)('in %s whose logs say “%s” is %s', (client, evidence, style, reason) => {
    expect(recommendStyle(clients[client], evidence)).toEqual({ style, reason });
  });
});

describe('a question for the token', () => {
  const question = askFor('Scai Grid');
  it('is named after the entry', () => {
    expect(question).toEqual({ id: 'Scai-Grid-token', placeholder: '${input:Scai-Grid-token}' });
  });

  it('stands beside the others, once', () => {
    const first = withQuestion({ inputs: [{ id: 'other' }, 7] as never }, question);
    expect(first['inputs']).toEqual([
      { id: 'other' },
      7,
      { type: 'promptString', id: 'Scai-Grid-token', description: 'ScaiGrid token', password: true },
    ]);
    expect(withQuestion(first, question)).toBe(first);
    expect(withQuestion({ servers: {} }, question)['inputs']).toHaveLength(1);
  });

  it('has no place among what is no list', () => {
    expect(() => withQuestion({ inputs: 'text' }, question)).toThrow();
  });
});

describe('a file of headers', () => {
  const entry = (args: readonly string[]) =>
    JSON.stringify({
      mcpServers: {
        grid: { command: 'npx', args: ['mcp-remote', 'https://scaigrid.scailabs.ai/mcp', ...args] },
      },
    });
  it('is named by the entry, or by none', () => {
    expect(headerFileOf(entry(['--header-file', '/h']), clients['claude-desktop'], null)).toBe('/h');
    expect(headerFileOf(entry([]), clients['claude-desktop'], null)).toBeNull();
    expect(headerFileOf('{}', clients['claude-desktop'], null)).toBeNull();
  });

  it('holds one a line', () => {
    expect(headersInFile('# no\r\nAuthorization: Bearer x\n\n  X-Any:y  \nnothing', null)).toEqual([
      ['Authorization', 'Bearer x'],
      ['X-Any', 'y'],
    ]);
  });
});

describe('two versions', () => {
  it.each([
    ['v18.20.8', '20.18.1', true],
    ['20.18.1', '20.18.1', false],
    ['v20.18.0', 'v20.18.1', true],
    ['v20.9.0', 'v20.18.1', true],
    ['v21.0.0', 'v20.18.1', false],
    [' v18.0.0-nightly ', '20.0.0', true],
    ['none', '20.0.0', false],
    ['18.0.0', 'none', false],
    ['x18.0.0', '20.0.0', false],
  ])('%s is older than %s: %s', (version, than, is) => expect(isOlder(version, than)).toBe(is));
});

describe('a text that is too much', () => {
  it.each([
    ['a config', '{"mcpServers":{}}', false],
    ['as many marks as are read', '{'.repeat(1_000_000), false],
    ['one more', '{'.repeat(1_000_001), true],
    ['letters without end', 'aZ09-./ \t_+='.repeat(200_000), false],
    ['line ends without end', '\n'.repeat(1_000_001), true],
    ['what stands beside letters and digits', '`{@[,:'.repeat(166_667), true],
  ])('%s', (_name, text, is) => expect(isTooMuchToRead(text)).toBe(is));
});
