import fc from 'fast-check';

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  "'",
  '“',
  '”',
  '\\',
  '\n',
  '//',
  '/*',
  '*/',
  '#',
  ' ',
  '\t',
  '\u00a0',
];
const words = [
  'true',
  'nul',
  '1',
  '01',
  '-',
  'a',
  'C:\\Users\\x',
  'https://h/mcp',
  '\ufeff',
  ';',
  '=',
  '\\"',
  '""',
  '{"a":1}',
];

const address = fc.oneof(
  fc.constantFrom('https://scaigrid.scailabs.ai/mcp', 'HOST', ' http://h/v1'),
  fc.string(),
);
const token = fc.oneof(fc.constantFrom('Bearer sgk_0123456789abcdef', 'Bearer ${X}', 'sgk_...'), fc.string());
const argument = fc.oneof(
  fc.constantFrom(
    '-y',
    'mcp-remote',
    'mcp-remote@0.15.1',
    '--header',
    'Authorization:',
    'bridge',
    '--connection',
  ),
  address,
  token,
);
const urlEntry = fc.record(
  {
    url: address,
    transport: fc.constantFrom('streamable-http', 'sse'),
    headers: fc.dictionary(fc.constantFrom('Authorization', 'authorization', 'X'), token),
  },
  { requiredKeys: [] },
);
const commandEntry = fc.record(
  {
    command: fc.constantFrom('npx', 'cmd', 'node', '/opt/ungrey/ungrey', ''),
    args: fc.array(argument),
    env: fc.dictionary(fc.constantFrom('X', 'SCAIGRID_AUTH'), fc.oneof(token, fc.integer())),
  },
  { requiredKeys: [] },
);
const config = fc.record({
  mcpServers: fc.dictionary(
    fc.constantFrom('scaigrid', 'a', '__proto__'),
    fc.oneof(urlEntry, commandEntry, fc.jsonValue()),
    { maxKeys: 3 },
  ),
});

/** Strict JSON, most of it of a config file's look. */
export const validTexts: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(config, fc.jsonValue()), fc.constantFrom(undefined, 2, 4, '\t'))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

/** As people break it: valid text with pieces put in, taken out or replaced. */
export const damagedTexts: fc.Arbitrary<string> = fc
  .tuple(
    validTexts,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', ...pieces, ...words)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [at, length, piece]) => {
      const start = now.length === 0 ? 0 : at % now.length;
      return now.slice(0, start) + piece + now.slice(start + length);
    }, text),
  );

/** Nothing but the signs that matter, in any order. */
export const soupTexts: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces, ...words))
  .map((parts) => parts.join(''));

export const anyTexts: fc.Arbitrary<string> = fc.oneof(
  validTexts,
  damagedTexts,
  soupTexts,
  fc.string({ unit: 'binary' }),
);
