import { describe, expect, it } from 'vitest';
import { parseConfig } from '../claude-config/parse';
import { clients } from '../clients';
import { secretPlaces } from './config-text';
import { createVault } from './create-vault';
import { looksRandom } from './shapes';
import { replaceInLiteral } from './string-literal';
import { twinOf } from './twin';

/** The parts of a server's entry that its places say are secret, in the order of the file. */
function secretsIn(entry: unknown): readonly string[] {
  const { root } = parseConfig(JSON.stringify({ mcpServers: { any: entry } }), clients['claude-desktop']);
  return secretPlaces(root)
    .toSorted((one, other) => one.node.start - other.node.start)
    .map(({ node, start, end }) => node.value.slice(start, end));
}

const random = 'a1b2c3d4e5f6a7b8c9d0';

describe('what is secret by its place', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['a header', { headers: { 'X-Any': 'tiny' } }, ['tiny']],
    ['the token of a header', { headers: { Authorization: 'Bearer tiny' } }, ['tiny']],
    [
      'no header that never holds one',
      { headers: { Accept: 'x/y', 'Content-Type': 'x', Host: 'h', Origin: 'o' } },
      [],
    ],
    ['headers by another name', { httpHeaders: { Any: 'tiny' } }, ['tiny']],
    ['nothing that only begins so', { headersFile: 'tiny' }, []],
    [
      'a header that is named after a plain one',
      { headers: { 'X-Host': 'tiny', Hosts: 'tiny' } },
      ['tiny', 'tiny'],
    ],
    ['a short header', { headers: { Authorization: 'tiny' } }, ['tiny']],
    ['headers inside headers', { headers: { more: { Any: 'tiny', 'user-agent': 'x' } } }, ['tiny']],
    ['an environment value', { env: { ANY: 'correct horse' } }, ['correct horse']],
    ['the token in one', { env: { ANY: 'Bearer correct horse' } }, ['correct horse']],
    ['one that its name gives away', { env: { API_KEY: 'true' } }, ['true']],
    [
      'a password that looks like a word',
      { env: { DB_PASSWORD: 'hunter', PASSPHRASE: 'open' } },
      ['hunter', 'open'],
    ],
    ['one named like a header', { env: { Accept: 'correct horse' } }, ['correct horse']],
    [
      'a field that its name gives away',
      { password: 'tiny', other: 'tiny', dbPasswd: 'small' },
      ['tiny', 'small'],
    ],
    ['an object in place of a text', { headers: { Any: null, Other: 'tiny' } }, ['tiny']],
    ['a list of such', { tokens: ['tiny'], token: ['tiny', { deep: 'tiny' }] }, ['tiny']],
    ['a header after its flag', { args: ['--header', 'X-Any: tiny', 'x'] }, ['tiny']],
    ['a header after its short flag', { args: ['-H', 'Authorization: Bearer tiny'] }, ['tiny']],
    ['a header without a name', { args: ['--header', 'tiny'] }, ['tiny']],
    ['no plain header', { args: ['--header', 'Accept: tiny', '-H', 'Host:tiny'] }, []],
    [
      'the whole of an argument that only holds a header',
      { args: ['--header', '"X-Any: tiny"', '-H', 'X Any: tiny', '-H', 'Accept: x: tiny'] },
      ['"X-Any: tiny"', 'X Any: tiny'],
    ],
    [
      'the whole of what only holds a flag',
      { args: [`x--name=${random}`, `--=${random}`, '1--token=tiny'] },
      [`x--name=${random}`, `--=${random}`],
    ],
    ['nothing after a flag before something else', { args: ['--token', 7, 'tiny'] }, []],
    ['a header in its flag', { args: ['--header=X-Any:tiny', '-H=Accept: tiny'] }, ['tiny']],
    [
      'what follows a flag',
      { args: ['--api-key', 'tiny', '-token', 'tiny', '--my-secret', 'tiny'] },
      ['tiny', 'tiny', 'tiny'],
    ],
    ['what stands in a flag', { args: ['--token=Bearer tiny', '--password=tiny'] }, ['tiny', 'tiny']],
    ['nothing after another flag', { args: ['--port', '80', '--name=tiny', '--keyboard', 'tiny'] }, []],
    ['nothing after a flag that is no text', { args: [7, 'tiny', '--header', 7, 'tiny'] }, []],
    ['what looks random in a flag', { args: [`--name=${random}`, random, 'x=y'] }, [random, random]],
    ['what looks random anywhere', { any: random, deep: [{ er: random }] }, [random, random]],
    ['nothing else', { command: 'npx', url: 'https://h/mcp', n: 7, b: true, z: null }, []],
  ])('%s', (_name, entry, secrets) => expect(secretsIn(entry)).toEqual(secrets));

  it.each([
    ...['', 'true', 'NO', 'off', '0', '123456789', '3.14', '12.5'],
    ...['C:\\Users\\kim', 'd:/x', '/usr/bin', '~/x', './x', '../x', '%APPDATA%\\x', '$HOME/x', '${HOME}/x'],
    ...['http://h', 'https://h/p', 'socks5://h:1080', 'HTTPS://H'],
    ...['production', 'en_US', 'a', 'log-level'],
    ...['h.example', 'localhost', '10.0.0.1', 'h.example:8080', 'localhost,*.example,10.0.0.0'],
  ])('an environment value that is none: %j', (value) =>
    expect(secretsIn({ env: { ANY: value } })).toEqual([]),
  );

  it.each([
    ...['truely not', '1234567890', '3.', '.5x', '3.14.x!'],
    ...['C:x', 'xC:\\x', '/usr/bin\nx', '.../x', '%%\\x', '$HOMEx'],
    ...['https://kim:tiny@h', 'https://h?tiny', 'https://h#tiny', 'https://h x', 'ftp://h', 'xhttps://h'],
    ...['averylongword', 'two words', '1production', 'pass!'],
    ...['h.e', 'h.example:', 'h.example;x', '-localhost-'],
  ])('an environment value that may be one: %j', (value) => {
    expect(secretsIn({ env: { ANY: value } })).toEqual([value]);
  });
});

describe('what looks random', () => {
  it.each([
    [random, true],
    [random.slice(1), false],
    [`${random}+/=`, false],
    [`${random}+-_=.~`, true],
    ['a'.repeat(30), false],
    ['1'.repeat(30), false],
    [`${random} x`, false],
    [`${random}.json`, false],
    [`${random}.exe`, false],
    ['www.example1.com.example', false],
    ['www.Example1.com.example', true],
    ['www.example1.com.examplE', true],
    [`A${random}.json.x`, true],
    [`A${random}.jsonl`, true],
    ['-a-very-long-flag-of-words', false],
    [`--${random}`, true],
    ['--a-very-long-flag-of-words', false],
    ['WWW.EXAMPLE1.COM.EXAMPLE', true],
  ])('%s: %s', (text, is) => expect(looksRandom(text)).toBe(is));
});

describe('a literal', () => {
  it.each([
    ['"abc"', 'abc', 'xyz', '"xyz"'],
    ['"abc', 'abc', 'xyz', '"xyz'],
    ['abc', 'abc', 'xyz', 'xyz'],
    ['"abcd"', 'bcd', 'xyz', '"axyz"'],
    ['"\\u00e9\\u00e8"', 'éè', 'éx', '"\\u00e9\\u0078"'],
    ['"\\\n"', '\n', 'x', '"\\\n"'],
    ['"a\\u0062c"', 'abc', '***', '"*\\u002a*"'],
    ['"a\\nc"', 'a\nc', '*\n*', '"*\\n*"'],
    ['"a\\"c"', 'a"c', '*"*', '"*\\"*"'],
    ['"xabcx"', 'abc', '***', '"x***x"'],
    ['"abc"', 'other', 'abcde', '"***"'],
    ['"abc"', 'abc', 'longer', '"***"'],
    ['"a\\b\\f\\r\\t\\/c"', 'a\b\f\r\t/c', '*\b\f\r\t/*', '"*\\b\\f\\r\\t\\/*"'],
    ['"a\\bc"', 'a\bc', '***', '"*\\b*"'],
  ])('%s: %j becomes %j', (literal, before, after, result) => {
    expect(replaceInLiteral(literal, before, after)).toBe(result);
    expect(result).toHaveLength(literal.length);
  });
});

describe('a twin', () => {
  const jwt =
    'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1c3IiLCJlbWFpbCI6ImtpbUBleGFtcGxlLmNvbSJ9.c2lnbmF0dXJlLWlzLWxvbmc';
  it.each([
    ['', ''],
    ['YOUR_TOKEN', 'YOUR_TOKEN'],
    ['${TOKEN}', '${TOKEN}'],
    ['short', '*****'],
    ['sgk_0123456789abcdef', 'sgk_************cdef'],
    ['"sgk_0123456789abcdef"', '"sgk_************cdef"'],
    ['abc%20defghijklmnop', '***%20*********mnop'],
    ['abc%2', '*****'],
    ['abc%20d', '***%20*'],
    ['%20abcdefghijklmnop', '%20************mnop'],
    ['abcdefghijkl%20mnop', '************%20mnop'],
    ['abcdefghijkl%2amnop', '***************mnop'],
    ['YOUR_TOKEN"', 'YOUR_TOKEN"'],
    ['""', '""'],
    ['eyJ', 'eyJ'],
    ['éabcdefghijklmnopq', 'é*************nopq'],
    ['two words of a secret', '*** ***** ** * **cret'],
    ['eyJhbGciOiJub25lIn', 'eyJ***********5lIn'],
    ['eyJhbGciOi.ub25lIn', 'eyJ*******.***5lIn'],
  ])('of %j is %j', (secret, twin) => {
    expect(twinOf(secret, 0)).toBe(twin);
    expect(twin).toHaveLength(secret.length);
  });

  it('of a JWT keeps what is harmless, and its length', () => {
    const twin = twinOf(jwt, 0);
    expect(twin).toHaveLength(jwt.length);
    expect(twin).not.toContain(jwt.split('.')[1]?.slice(20));
    expect(twin.endsWith(jwt.slice(-4))).toBe(true);
    expect(twinOf(twin, 0)).toBe(twin);
  });

  it('of a JWT that does not decode is masked whole', () => {
    expect(twinOf('eyJ*bGci.abcdef.c2lnbmF0dXJl', 0)).toBe('eyJ*****.******.********dXJl');
  });

  it('of others that look alike are told apart by signs', () => {
    const twins = [0, 1, 2, 62, 63].map((nth) => twinOf('sgk_0123456789abcdef', nth));
    expect(twins).toEqual([
      'sgk_************cdef',
      'sgk_*0**********cdef',
      'sgk_*1**********cdef',
      'sgk_*z**********cdef',
      'sgk_*00*********cdef',
    ]);
  });
});

describe('a vault', () => {
  it('gives back nothing that it does not know', () => {
    const vault = createVault();
    const twin = vault.register('sgk_0123456789abcdef');
    expect(vault.reveal(`Bearer ${twin}`)).toBe('Bearer sgk_0123456789abcdef');
    expect(vault.reveal('Bearer ********')).toBe('Bearer ********');
    expect(vault.reveal('Bearer none')).toBe('Bearer none');
  });
});
