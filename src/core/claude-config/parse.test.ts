import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonNode } from './json-tree';
import { parseConfig } from './parse';
import type { SyntaxProblemKind } from './syntax-problem';
import { fuzzRuns } from '../testing/fuzz-runs';
import { anyTexts, damagedTexts, soupTexts, validTexts } from './testing/broken-texts';

const isStrict = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The tree as plain values; only for trees that are not deep. */
function plain(node: JsonNode | null): unknown {
  switch (node?.kind) {
    case 'object': {
      // As JSON.parse does: `__proto__` is a name like any other.
      const result: Record<string, unknown> = {};
      for (const { key, value } of node.members) {
        Object.defineProperty(result, key.value, {
          value: plain(value),
          enumerable: true,
          configurable: true,
        });
      }
      return result;
    }
    case 'array':
      return node.items.map(plain);
    case 'string':
    case 'scalar':
      return node.value;
    case undefined:
      return undefined;
  }
}

describe('parseConfig', () => {
  it('finds problems exactly where JSON.parse refuses', () => {
    fc.assert(
      fc.property(anyTexts, (text) => {
        expect(parseConfig(text).problems.length === 0).toBe(isStrict(text));
      }),
      fuzzRuns(16_000),
    );
  });

  it('reads valid text to the values that JSON.parse reads', () => {
    fc.assert(
      fc.property(validTexts, (text) => {
        expect(plain(parseConfig(text).root)).toEqual(JSON.parse(text));
      }),
      fuzzRuns(5_000),
    );
  });

  it('cures to strict JSON with the values that it read, or offers no cure', () => {
    fc.assert(
      fc.property(fc.oneof(damagedTexts, soupTexts), (text) => {
        const { root, problems, cure, cured } = parseConfig(text);
        expect(cure === null).toBe(cured === null);
        if (cured === null) return;
        expect(problems.every((problem) => problem.cure !== null)).toBe(true);
        expect(parseConfig(cured).problems).toEqual([]);
        if (root !== null) expect(JSON.parse(cured)).toEqual(plain(root));
      }),
      fuzzRuns(16_000),
    );
  });

  it('names places that are in the text, in their order', () => {
    fc.assert(
      fc.property(anyTexts, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        let before = 0;
        for (const { start, end, line, column } of parseConfig(text).problems) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(lines[line - 1]?.length).toBeGreaterThanOrEqual(column - 2);
          before = start;
        }
      }),
      fuzzRuns(10_000),
    );
  });

  it.each<[SyntaxProblemKind, string, string | null]>([
    ['empty', '', '{}'],
    ['empty', ' \n\t', ' \n\t{}'],
    ['empty', '// nothing yet\n', '\n{}'],
    ['byte-order-mark', '\ufeff{}', '{}'],
    ['invisible-character', '{"a":\u00a01}', '{"a": 1}'],
    ['invisible-character', '{\u200b"a": 1}', '{"a": 1}'],
    ['comment', '{"a": 1} // done', '{"a": 1} '],
    ['comment', '{/* one */"a": 1}', '{"a": 1}'],
    ['comment', '# settings\n{"a": 1}', '\n{"a": 1}'],
    ['comment', '{"a": 1 /* never closed }', null],
    ['trailing-comma', '{"a": 1,}', '{"a": 1}'],
    ['trailing-comma', '{"a": [1, 2,\n]}', '{"a": [1, 2\n]}'],
    ['extra-comma', '{"a": 1,, "b": 2}', '{"a": 1, "b": 2}'],
    ['extra-comma', '{,"a": 1}', '{"a": 1}'],
    ['extra-comma', '{"a": 1},\n', '{"a": 1}\n'],
    ['missing-comma', '{"a": 1\n "b": 2}', '{"a": 1,\n "b": 2}'],
    ['missing-comma', '["-y" "mcp-remote"]', '["-y", "mcp-remote"]'],
    ['missing-comma', '{"a": 1; "b": 2}', '{"a": 1, "b": 2}'],
    ['missing-colon', '{"a" 1}', '{"a": 1}'],
    ['missing-colon', '{"a" = 1}', '{"a" : 1}'],
    ['missing-value', '{"a": , "b": 2}', null],
    ['missing-value', '{"a"}', null],
    ['missing-quote', '{"url": "https://h/mcp,\n "b": 1}', '{"url": "https://h/mcp",\n "b": 1}'],
    ['missing-quote', '{"url: "https://h/mcp"}', '{"url": "https://h/mcp"}'],
    ['missing-quote', '{url": "https://h/mcp"}', '{"url": "https://h/mcp"}'],
    ['missing-quote', '{"url": https://h/mcp"}', '{"url": "https://h/mcp"}'],
    ['missing-brace', '{"a": {"b": 1}', '{"a": {"b": 1}}'],
    ['missing-brace', '{\n  "a": {\n    "b": 1\n', '{\n  "a": {\n    "b": 1\n  }\n}\n'],
    [
      'missing-brace',
      '{\r\n  "a": {\r\n    "b": 1\r\n  }\r\n',
      '{\r\n  "a": {\r\n    "b": 1\r\n  }\r\n}\r\n',
    ],
    ['missing-brace', '[{"a": 1]', '[{"a": 1}]'],
    ['missing-bracket', '{"args": ["a", "b"}', '{"args": ["a", "b"]}'],
    ['missing-bracket', '{"args": ["a", "env": {}}', '{"args": ["a"], "env": {}}'],
    ['missing-outer-braces', '"mcpServers": {}', '{"mcpServers": {}}'],
    ['missing-outer-braces', '"mcpServers": {} }', '{"mcpServers": {} }'],
    ['missing-outer-braces', '"mcpServers": {},\n', '{"mcpServers": {}}\n'],
    ['extra-closing', '{"a": 1}}', '{"a": 1}'],
    ['early-closing', '{"a": 1},\n"b": 2}', '{"a": 1,\n"b": 2}'],
    ['wrong-closing', '{"a": 1]', '{"a": 1}'],
    ['wrong-closing', '["a"}', '["a"]'],
    ['smart-quote', '{“a”: “b”}', '{"a": "b"}'],
    ['smart-quote', '{"a”: "b"}', '{"a": "b"}'],
    ['smart-quote', '{„a“: 1}', '{"a": 1}'],
    ['single-quote', "{'a': 1}", '{"a": 1}'],
    ['single-quote', `{"a": 'say "hi"'}`, '{"a": "say \\"hi\\""}'],
    ['single-quote', '{"a": `b`}', '{"a": "b"}'],
    ['line-break-in-string', '{"a": "sgk_1\n2"}', '{"a": "sgk_1\\n2"}'],
    ['line-break-in-string', '{"a": "sgk_1\r\n2"}', '{"a": "sgk_1\\r\\n2"}'],
    ['control-character', '{"a": "x\ty"}', '{"a": "x\\ty"}'],
    ['control-character', '{"a": "x\u0001y"}', '{"a": "x\\u0001y"}'],
    [
      'unescaped-backslash',
      '{"a": "C:\\Program Files\\nodejs\\node.exe"}',
      '{"a": "C:\\\\Program Files\\\\nodejs\\\\node.exe"}',
    ],
    ['unescaped-backslash', '{"a": "C:\\dir\\", "b": 1}', '{"a": "C:\\\\dir\\\\", "b": 1}'],
    ['unescaped-backslash', `{"a": "don\\'t"}`, `{"a": "don't"}`],
    ['unescaped-backslash', '{"a": "sgk\\_1"}', null],
    ['unquoted-key', '{mcpServers: {}}', '{"mcpServers": {}}'],
    ['unquoted-value', '{"url": https://h/mcp}', '{"url": "https://h/mcp"}'],
    ['unquoted-value', '{"url": tru', null],
    ['literal-spelling', '{"a": True, "b": None}', '{"a": true, "b": null}'],
    ['bad-number', '{"a": 01}', null],
    ['two-objects', '{"a": 1}\n{"b": 2}', '{"a": 1,"b": 2}'],
    ['two-objects', '{\n  "a": 1\n}\n{\n  "b": 2\n}\n', '{\n  "a": 1,\n\n  "b": 2\n}\n'],
    ['two-objects', '{}\n{"b": 2}', '{"b": 2}'],
    ['two-objects', '{"a": 1}\n{"a": 2}', null],
    ['text-after-end', '{"a": 1}\nhello there', null],
    ['unexpected-text', 'hello there', null],
    ['unexpected-text', '<html><body>', null],
    ['unexpected-text', '{"a": "b": "c"}', null],
    ['cut-off', '{"a": 1,', null],
    ['cut-off', '{"a":', null],
  ])('calls %s by its name: %j', (kind, text, cured) => {
    const document = parseConfig(text);
    expect(document.problems.map((problem) => problem.kind)).toContain(kind);
    expect(document.cured).toBe(cured);
  });

  it('tells line and column', () => {
    expect(parseConfig('{\r\n  "a": 1,\r\n}').problems).toMatchObject([{ line: 2, column: 9 }]);
    expect(parseConfig('{\n\t"a": x y\n}').problems[0]).toMatchObject({ line: 2, column: 7 });
  });

  it('keeps web addresses in unquoted texts apart from comments', () => {
    expect(parseConfig('{"url": https://h/mcp // ours\n}').cured).toBe('{"url": "https://h/mcp" \n}');
  });

  it('puts a missing brace where the indentation says', () => {
    const text = '{\n  "mcpServers": {\n    "a": {\n      "command": "x"\n    },\n  "preferences": {}\n}\n';
    expect(parseConfig(text).cured).toBe(
      '{\n  "mcpServers": {\n    "a": {\n      "command": "x"\n    }\n  },\n  "preferences": {}\n}\n',
    );
  });

  it('offers no cure where brackets do not come out even', () => {
    expect(parseConfig('{"a": ["x"}}').cured).toBeNull();
    expect(parseConfig('{"a": [{"b": 1], "c": 2').cured).toBeNull();
  });

  it('still shows what a broken text holds', () => {
    const { root } = parseConfig('{"mcpServers": {"scaigrid": {"url": "https://h/mcp", "transport"');
    expect(plain(root)).toEqual({ mcpServers: { scaigrid: { url: 'https://h/mcp', transport: undefined } } });
  });

  it('tells names that stand twice, with all their places', () => {
    const text = '{"mcpServers": {"a": 1, "b": [{"c": 1, "c": 2}], "a": 2}, "mcpServers": {}}';
    const { duplicates, problems } = parseConfig(text);
    expect(problems).toEqual([]);
    expect(
      duplicates.map(({ name, path, members }) => [name, path, members.map(({ start }) => start)]),
    ).toEqual([
      ['mcpServers', [], [1, 58]],
      ['a', ['mcpServers'], [16, 49]],
      ['c', ['mcpServers', 'b', '[0]'], [31, 39]],
    ]);
  });
});

describe('parseConfig on huge texts', () => {
  const deep = 100_000;
  it.each([
    ['arrays', '['.repeat(deep) + ']'.repeat(deep)],
    ['objects', '{"a":'.repeat(deep) + '1' + '}'.repeat(deep)],
    ['arrays that never end', '['.repeat(deep)],
    ['objects that never end', '{"a":'.repeat(deep)],
    ['arrays closed by a brace', `{"a":${'['.repeat(deep)}}`],
    ['objects closed by a bracket', `[${'{"a":'.repeat(deep)}]`],
    ['closing braces', '}'.repeat(deep)],
    ['lines of one brace', '{"a":\n'.repeat(deep)],
    ['quotes', '"'.repeat(250_000)],
    ['unclosed strings', '"a\n'.repeat(75_000)],
    ['smart quotes', '“a”:'.repeat(60_000)],
    ['smart quotes in plain strings', `{"a": "${'x”, '.repeat(60_000)}`],
    ['backslashes', `{"a": "C:\\${'x\\" '.repeat(50_000)}`],
    ['blanks', `{"a": "${' '.repeat(250_000)}\n`],
    ['line breaks', '\n'.repeat(250_000)],
    ['comments', '/*'.repeat(125_000)],
    ['words', 'word '.repeat(50_000)],
    ['invisible characters', '\u00a0\n'.repeat(125_000)],
    ['commas', `{${','.repeat(250_000)}`],
    ['colons', `{"a"${':'.repeat(250_000)}`],
    ['one name again and again', `{${'"a":1,'.repeat(50_000)}"a":1}`],
    ['dedented names', `{\n${'  "a": {\n'.repeat(50_000)}${' "b": 1\n'.repeat(50_000)}`],
  ])('%s: in linear time, without overflow', (_, text) => {
    const begin = process.cpuUsage();
    const { problems } = parseConfig(text);
    const { user, system } = process.cpuUsage(begin);
    expect(problems.length === 0).toBe(isStrict(text));
    // Microseconds. Generous for a slow machine; a quadratic reader needs minutes.
    expect(user + system).toBeLessThan(5_000_000);
  });
});
