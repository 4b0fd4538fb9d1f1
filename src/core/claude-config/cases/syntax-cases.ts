import type { ConfigCase } from './case';
import { configOf, documented, managed, pretty, token, urlEntryWarnings } from './texts';

const healthy = configOf(documented());
const broken = ['config.syntax', ...urlEntryWarnings] as const;

/** A healthy file with one change in its text. */
function changed(
  name: string,
  variant: string,
  from: string,
  to: string,
  expect: ConfigCase['expect'] = broken,
): ConfigCase {
  if (!healthy.includes(from)) throw new Error(`${from} is not in the text of the case “${name}”.`);
  return {
    name,
    platform: 'darwin',
    files: [{ text: healthy.replace(from, to) }],
    expect,
    variants: { 'config.syntax': variant },
  };
}

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array((text.length + 1) * 2);
  const view = new DataView(bytes.buffer);
  [`\ufeff`, ...text.split('')].forEach((unit, index) =>
    view.setUint16(index * 2, unit.charCodeAt(0), littleEndian),
  );
  return bytes;
};

const utf8 = new TextEncoder();
const withMark = utf8.encode(`\ufeff${healthy}`);

/** The text itself: encodings and everything that strict JSON refuses. */
export const syntaxCases: readonly ConfigCase[] = [
  {
    name: 'PowerShell wrote a byte order mark',
    platform: 'win32',
    files: [{ bytes: withMark }],
    expect: ['config.encoding', ...urlEntryWarnings],
    variants: { 'config.encoding': 'byte-order-mark' },
  },
  {
    name: 'Notepad saved it as Unicode',
    platform: 'win32',
    files: [{ bytes: utf16(healthy, true) }],
    expect: ['config.encoding', ...urlEntryWarnings],
    variants: { 'config.encoding': 'utf-16' },
  },
  {
    name: 'big-endian UTF-16',
    platform: 'linux',
    files: [{ bytes: utf16(healthy, false) }],
    expect: ['config.encoding', ...urlEntryWarnings],
    variants: { 'config.encoding': 'utf-16' },
  },
  {
    name: 'Latin-1, not UTF-8',
    platform: 'linux',
    files: [{ bytes: new Uint8Array([0x7b, 0x22, 0xe4, 0x22, 0x3a, 0x31, 0x7d]) }],
    expect: ['config.unreadable'],
    variants: { 'config.unreadable': 'not-utf8' },
  },
  {
    name: 'a byte order mark and a trailing comma',
    platform: 'win32',
    files: [{ bytes: utf8.encode(`\ufeff${healthy.replace('"\n      }', '",\n      }')}`) }],
    expect: ['config.encoding', 'config.syntax', ...urlEntryWarnings],
  },
  changed('comma after the last header', 'trailing-comma', `${token}"`, `${token}",`),
  changed('comma after the last entry', 'trailing-comma', '    }\n  }', '    },\n  }'),
  changed('comma between two commas', 'extra-comma', '-http",', '-http",,'),
  changed('comma forgotten between two keys', 'missing-comma', '-http",', '-http"'),
  changed('semicolon instead of a comma', 'missing-comma', '-http",', '-http";'),
  changed('colon forgotten', 'missing-colon', '"headers":', '"headers"'),
  changed('equals sign instead of a colon', 'missing-colon', '"headers":', '"headers" ='),
  changed('line comment', 'comment', '"transport"', '// my gateway\n      "transport"'),
  changed('block comment', 'comment', '"transport"', '/* my gateway */ "transport"'),
  changed('comment after a value', 'comment', '-http",', '-http", // required'),
  changed('hash comment', 'comment', '"transport"', '# my gateway\n      "transport"'),
  changed('comment that never ends', 'comment', '"transport"', '/* my gateway "transport"', [
    'config.syntax',
    'entry.command-missing',
  ]),
  changed('curly quotes around a name', 'smart-quote', '"transport"', '“transport”'),
  changed('curly quotes around the URL', 'smart-quote', `"${managed}"`, `“${managed}”`),
  changed('German quotes', 'smart-quote', '"transport"', '„transport“'),
  changed('one curly quote', 'smart-quote', '"transport"', '"transport”'),
  changed('single quotes', 'single-quote', '"transport"', "'transport'"),
  changed('backquotes', 'single-quote', `"${managed}"`, `\`${managed}\``),
  changed('name without quotes', 'unquoted-key', '"mcpServers"', 'mcpServers'),
  changed('URL without quotes', 'unquoted-value', `"${managed}"`, managed),
  changed('transport without quotes', 'unquoted-value', '"streamable-http"', 'streamable-http'),
  changed('closing quote of the URL forgotten', 'missing-quote', `${managed}"`, managed),
  changed('closing quote of a name forgotten', 'missing-quote', '"headers":', '"headers:'),
  changed('opening quote of a name forgotten', 'missing-quote', '"headers"', 'headers"'),
  changed('opening quote of the URL forgotten', 'missing-quote', `"${managed}"`, `${managed}"`),
  changed('last brace forgotten', 'missing-brace', '  }\n}\n', '  }\n'),
  changed('two braces forgotten', 'missing-brace', '    }\n  }\n}\n', '    }\n'),
  changed('brace of the headers forgotten', 'missing-brace', '      }\n', ''),
  changed('one brace too many', 'extra-closing', '  }\n}\n', '  }\n}\n}\n'),
  changed('bracket instead of a brace', 'wrong-closing', '      }\n', '      ]\n'),
  changed('outer braces forgotten', 'missing-outer-braces', healthy, healthy.slice(2, -3)),
  changed('no-break space from a web page', 'invisible-character', '"url": ', '"url":\u00a0'),
  changed('zero-width space from a chat', 'invisible-character', '"url"', '\u200b"url"'),
  changed('tab inside the token', 'control-character', 'sgk_0123', 'sgk_0\t123', [
    'config.syntax',
    'entry.token-damaged',
    'entry.remote-unsupported',
  ]),
  changed('token over two lines', 'line-break-in-string', 'sgk_0123', 'sgk_0123\n        ', [
    'config.syntax',
    'entry.token-damaged',
    ...urlEntryWarnings,
  ]),
  changed('value left out', 'missing-value', `"${managed}"`, '', [
    'config.syntax',
    'entry.url-missing',
    'entry.secret-in-file',
  ]),
  changed('text after the end', 'text-after-end', '  }\n}\n', '  }\n}\nThat is all.\n'),
  {
    name: 'file cut off in the middle of the token',
    platform: 'linux',
    files: [{ text: healthy.slice(0, healthy.indexOf('sgk_') + 8) }],
    expect: broken,
  },
  {
    name: 'file cut off after a comma',
    platform: 'linux',
    files: [{ text: healthy.slice(0, healthy.indexOf('"headers"')) }],
    expect: ['config.syntax', 'entry.authorization-missing', 'entry.remote-unsupported'],
    variants: { 'config.syntax': 'cut-off' },
  },
  {
    name: 'empty file',
    platform: 'darwin',
    files: [{ text: '' }],
    expect: ['config.syntax', 'config.no-entry'],
    variants: { 'config.syntax': 'empty' },
  },
  {
    name: 'file of zero bytes after a power cut',
    platform: 'win32',
    files: [{ bytes: new Uint8Array(64) }],
    expect: ['config.syntax', 'config.no-entry'],
  },
  {
    name: 'a web page instead of a config',
    platform: 'darwin',
    files: [{ text: '<!DOCTYPE html>\n<html><body>Not found</body></html>\n' }],
    expect: ['config.syntax'],
    variants: { 'config.syntax': 'unexpected-text' },
  },
  {
    name: 'documented block pasted below the settings',
    platform: 'darwin',
    files: [{ text: `${pretty({ preferences: { sidebarMode: 'chat' } })}${healthy}` }],
    expect: broken,
    variants: { 'config.syntax': 'two-objects' },
  },
  {
    name: 'documented block pasted below another one',
    platform: 'darwin',
    files: [{ text: `${pretty({ mcpServers: { a: { command: 'a' } } })}${healthy}` }],
    expect: ['config.syntax', 'config.duplicate-name', ...urlEntryWarnings],
    variants: { 'config.syntax': 'two-objects', 'config.duplicate-name': 'servers' },
  },
  {
    name: 'entry pasted after the closing brace',
    platform: 'darwin',
    files: [{ text: `{\n  "mcpServers": {}\n},\n"scaigrid": ${JSON.stringify(documented())}\n}\n` }],
    expect: ['config.syntax', 'config.misplaced-entry', ...urlEntryWarnings],
    variants: { 'config.syntax': 'early-closing', 'config.misplaced-entry': 'top-level' },
  },
  {
    name: 'brace forgotten between the servers and the settings',
    platform: 'darwin',
    files: [
      {
        text: '{\n  "mcpServers": {\n    "scaigrid": {\n      "command": "/opt/ungrey/ungrey",\n      "args": ["bridge", "--connection", "scaigrid"]\n    },\n  "preferences": {}\n}\n',
      },
    ],
    expect: ['config.syntax'],
    variants: { 'config.syntax': 'missing-brace' },
  },
  {
    name: 'backslashes of a Windows path not doubled',
    platform: 'win32',
    files: [
      {
        text: `{"mcpServers": {"scaigrid": {"command": "C:\\Program Files\\Ungrey\\ungrey.exe", "args": ["bridge", "--connection", "scaigrid"]}}}`,
      },
    ],
    expect: ['config.syntax'],
    variants: { 'config.syntax': 'unescaped-backslash' },
  },
  {
    name: 'bracket of the arguments forgotten',
    platform: 'linux',
    files: [
      {
        text: '{"mcpServers": {"scaigrid": {"command": "/opt/ungrey/ungrey", "args": ["bridge", "--connection", "scaigrid", "env": {}}}}',
      },
    ],
    expect: ['config.syntax'],
    variants: { 'config.syntax': 'missing-bracket' },
  },
  {
    name: 'Python’s True',
    platform: 'linux',
    files: [{ text: healthy.replace('"transport"', '"disabled": False,\n      "transport"') }],
    expect: broken,
    variants: { 'config.syntax': 'literal-spelling' },
  },
  {
    name: 'number with a leading zero',
    platform: 'linux',
    files: [{ text: healthy.replace('"transport"', '"timeout": 060,\n      "transport"') }],
    expect: broken,
    variants: { 'config.syntax': 'bad-number' },
  },
  {
    name: 'broken file without a ScaiGrid entry, curable',
    platform: 'linux',
    files: [{ text: '{"mcpServers": {"files": {"command": "npx",}}}' }],
    expect: ['config.syntax', 'config.no-entry'],
  },
  {
    name: 'broken file without a ScaiGrid entry, not curable',
    platform: 'linux',
    files: [{ text: '{"mcpServers": {"files": {"command": ,}}}' }],
    expect: ['config.syntax'],
  },
];
