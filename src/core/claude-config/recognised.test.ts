import { describe, expect, it } from 'vitest';
import { clients } from '../clients';
import { bridgeTraps } from './bridge-traps';
import { findEntries } from './entries';
import { exposedToken } from './exposed-token';
import { type CandidateState, clientCandidates, readCandidate } from './locations';
import { parseHeader, parseMcpRemote } from './mcp-remote';
import { parseConfig } from './parse';
import { findScaiGridEntries } from './scaigrid-entries';
import { parseUngreyBridge } from './ungrey-bridge';
import { isLoopback, readUrlAsMeant } from './url-as-meant';

const key = 'sgk_0123456789abcdef0123456789abcdef';
const url = 'https://scaigrid.scailabs.ai/mcp';
function entryOf(value: unknown) {
  const [entry] = findEntries(parseConfig(JSON.stringify({ mcpServers: { grid: value } })));
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

describe('another bridge', () => {
  const lead = (words: readonly string[] | string, env: object = {}) => {
    const { form, url: to, authorization } = entryOf({ command: 'supergateway', args: words, env });
    expect(form).toBe('other-command');
    return [to?.value ?? null, authorization?.value ?? null, authorization?.source ?? null];
  };

  it.each<[readonly string[] | string, string | null]>([
    [['--sse', url], url],
    [`--sse ${url} --x`, url],
    [`--sse "${url}"`, url],
    [`--sse '${url}'`, url],
    [[`--url=${url}`], url],
    [['http://grid.lan/mcp'], 'http://grid.lan/mcp'],
    [['https://grid.lan/sse/'], 'https://grid.lan/sse/'],
    [['https://grid.lan/mcp/more'], null],
    [['https://scaigrid.scailabs.ai/v1'], 'https://scaigrid.scailabs.ai/v1'],
    [['https://other.example/', 'https://', url], url],
    [['ftp://grid.lan/mcp'], null],
    [[], null],
  ])('leads where its words say: %j', (words, to) => expect(lead(words)[0]).toBe(to));

  it('leads where a variable says', () => expect(lead(['--x'], { URL: url })[0]).toBe(url));

  it.each<[readonly string[] | string, object, string | null, string | null]>([
    [['--header', `Authorization: Bearer ${key}`], {}, `Bearer ${key}`, 'argument'],
    [['--header', `authorization:Bearer ${key}`], {}, `Bearer ${key}`, 'argument'],
    [['--header', `  Authorization  :  ${key}`], {}, key, 'argument'],
    [[`--header=Authorization=Bearer ${key}`], {}, `Bearer ${key}`, 'argument'],
    [['--header', 'X-Authorization: no'], {}, null, null],
    [['--header', 'Authorization:', 'Bearer', key, 'more'], {}, `Bearer ${key}`, 'argument'],
    [['--header', 'Authorization: Bearer', key, 'more'], {}, `Bearer ${key}`, 'argument'],
    [['--header', 'Authorization: Bearer ', key], {}, `Bearer ${key}`, 'argument'],
    [['--header', 'Authorization:', key, 'more'], {}, key, 'argument'],
    [['--header', 'Authorization: Bearerless', key], {}, 'Bearerless', 'argument'],
    [['--header', 'Authorization: x Bearer', key], {}, 'x Bearer', 'argument'],
    [['--header', 'Authorization:'], {}, null, null],
    [['--header', 'Authorization: Bearer'], {}, null, null],
    [['--header', 'Authorization: bearer  '], {}, null, null],
    [['--header', 'Authorization', `Bearer ${key}`], {}, `Bearer ${key}`, 'argument'],
    [['--header', 'Authorization'], {}, null, null],
    [['--header', 'xAuthorization', key], {}, null, null],
    [['--header', 'Authorizations', key], {}, null, null],
    [['--oauth2-bearer', key], {}, `Bearer ${key}`, 'argument'],
    [['--oauth2Bearer', key], {}, `Bearer ${key}`, 'argument'],
    [['--oauth_bearer', key], {}, `Bearer ${key}`, 'argument'],
    [[`--oauth2Bearer=${key}`, 'x'], {}, `Bearer ${key}`, 'argument'],
    [['--oauth2Bearer'], {}, null, null],
    [['x--oauth2Bearer', key], {}, null, null],
    [['--oauth2BearerX', key], {}, null, null],
    [['--header', 'Authorization: Bearer ${T}'], { T: key }, `Bearer ${key}`, 'env'],
    [['--header', 'Authorization: Bearer $T_1'], { T_1: key }, `Bearer ${key}`, 'env'],
    [['--header', 'Authorization: Bearer %T_1%'], { T_1: key }, `Bearer ${key}`, 'env'],
    [['--header', 'Authorization: ${A} ${B}'], { A: 'Bearer', B: key }, `Bearer ${key}`, 'env'],
    [['--header', 'Authorization: Bearer ${NONE}'], {}, 'Bearer ${NONE}', 'argument'],
    [['--header', 'Authorization: Bearer ${EMPTY}'], { EMPTY: '' }, null, null],
    [['--x'], { API_ACCESS_TOKEN: key }, `Bearer ${key}`, 'env'],
    [['--oauth2Bearer', 'own'], { API_ACCESS_TOKEN: key }, 'Bearer own', 'argument'],
    [['--x'], {}, null, null],
    [`--header "Authorization: Bearer ${key}" x`, {}, `Bearer ${key}`, 'argument'],
    [`--header 'Authorization: Bearer ${key}' x`, {}, `Bearer ${key}`, 'argument'],
  ])('sends what its words say: %j %j', (words, env, value, source) => {
    expect(lead(words, env).slice(1)).toEqual([value, source]);
  });

  it('points to the variable that holds the first of several', () => {
    const text = JSON.stringify({
      mcpServers: {
        grid: { command: 'x', args: ['--header', 'Authorization: ${A} ${B}'], env: { A: 'Bearer', B: key } },
      },
    });
    const [entry] = findEntries(parseConfig(text));
    expect(entry?.authorization?.node.start).toBe(text.indexOf('"Bearer"'));
  });
});

describe('a token that others can see', () => {
  const at = (address: string) => ({ url: address });
  it.each<[string, unknown, string | null]>([
    ['nowhere', at(url), null],
    ['in the URL', at(`${url}/${key}`), 'url'],
    ['as the user', at('https://kim@h/mcp'), 'url'],
    ['as the password', at('https://:pw@h/mcp'), 'url'],
    ...['access_token', 'token', 'api_key', 'apiKEY', 'key', 'auth', 'authorization', 'bearer'].map(
      (name): [string, unknown, string] => [`as ${name}`, at(`https://h/mcp?x=1&${name}=2`), 'url'],
    ),
    ['as another parameter', at('https://h/mcp?tokens=1&keyboard=2'), null],
    ['in a URL that is none', at('no url'), null],
    [
      'in an argument',
      { command: 'npx', args: ['mcp-remote', url, '--header', `Authorization:Bearer ${key}`] },
      'argument',
    ],
    ['of any kind in an argument', { command: 'x', args: ['Bearer abcdefghijkl'] }, 'argument'],
    ['too short to be one', { command: 'x', args: ['Bearer abcdefghijk'] }, null],
    [
      'from a variable',
      { command: 'npx', args: ['mcp-remote', url, '--header', 'Authorization:Bearer ${AUTHORIZATION}'] },
      null,
    ],
    ['a placeholder', { command: 'x', args: ['Bearer YOUR_TOKEN_HERE', 'Bearer <your-token-here>'] }, null],
    [
      'in the URL of an argument alone',
      { command: 'npx', args: ['mcp-remote', `${url}?token=${key}`] },
      'url',
    ],
    ['sent by another bridge', { command: 'x', args: [url, '--oauth2Bearer', 'short'] }, 'argument'],
    [
      'sent by another bridge from a variable',
      { command: 'x', args: [url, '--oauth2Bearer', '$T'], env: { T: 'short' } },
      null,
    ],
  ])('%s', (_where, value, place) => expect(exposedToken(entryOf(value))?.place ?? null).toBe(place));
});

describe('the file that is read', () => {
  const state = (
    place: CandidateState['place'],
    present: boolean,
    folderPresent = present,
  ): CandidateState => ({
    ...{ place, present, folderPresent },
    path: place,
  });
  it.each<[string, readonly CandidateState[], number | null, string]>([
    ['none', [], null, 'only-location'],
    ['the only place', [state('linux', false)], 0, 'only-location'],
    ['the given one', [state('given', false)], 0, 'named-by-user'],
    ['the given one that is there', [state('given', false), state('given', true)], 1, 'named-by-user'],
    ['none of two given', [state('given', true), state('given', true)], null, 'named-by-user'],
    ['the first of a client', [state('client', false), state('client', false)], 0, 'only-location'],
    [
      'the first of a client that is there',
      [state('client', false), state('client', true), state('client', true)],
      1,
      'only-location',
    ],
    ['the classic one', [state('windows-classic', false)], 0, 'classic-install'],
    [
      'the package’s own',
      [state('windows-classic', true), state('windows-msix', true)],
      1,
      'msix-package-exists',
    ],
    [
      'the store’s own',
      [state('windows-classic', true), state('windows-store', true)],
      1,
      'msix-package-exists',
    ],
    [
      'the real one under a package',
      [state('windows-classic', false, true), state('windows-msix', false)],
      0,
      'msix-uses-real-appdata',
    ],
    [
      'the private one to be',
      [state('windows-classic', false), state('windows-msix', false)],
      1,
      'msix-package-exists',
    ],
    [
      'of two packages the one that has it',
      [state('windows-classic', true), state('windows-msix', true), state('windows-store', false)],
      1,
      'msix-package-exists',
    ],
    [
      'of two packages nobody knows which',
      [state('windows-classic', true), state('windows-msix', true), state('windows-store', true)],
      null,
      'several-packages',
    ],
    [
      'of two packages without it the real one',
      [state('windows-classic', false, true), state('windows-msix', false), state('windows-store', false)],
      0,
      'msix-uses-real-appdata',
    ],
    [
      'of two packages with nothing at all',
      [state('windows-classic', false), state('windows-msix', false), state('windows-store', false)],
      null,
      'several-packages',
    ],
  ])('is %s', (_what, candidates, readIndex, readReason) => {
    expect(readCandidate(candidates)).toEqual({ readIndex, readReason });
  });

  it('is looked for in the places of its client, or where the user says', () => {
    const machine = { platform: 'linux', home: '/home/kim', env: {}, packageFolders: [] } as const;
    expect(clientCandidates(clients['lm-studio'], machine, []).map(({ place }) => place)).toEqual(
      clients['lm-studio'].files(machine).map(() => 'client'),
    );
    expect(clientCandidates(clients['lm-studio'], machine, [])[0]?.path).toBe(
      clients['lm-studio'].files(machine)[0],
    );
    expect(clientCandidates(clients['lm-studio'], machine, ['/x'])).toEqual([{ place: 'given', path: '/x' }]);
    expect(clientCandidates(clients['claude-desktop'], machine, [])[0]?.place).toBe('linux');
  });
});

describe('a call of mcp-remote', () => {
  const none = new Map<string, string>();
  const parse = (command: string, args: readonly string[]) => parseMcpRemote(command, args, none);
  it.each<[string, readonly string[], string | null | undefined]>([
    ['npx', ['mcp-remote@10.15.100-beta', url], '10.15.100-beta'],
    ['npx', ['mcp-remote@x1.2.3', url], null],
    ['npx', ['mcp-remote@1.2', url], null],
    ['npx', ['--package', 'mcp-remote@1.2.3', 'mcp-remote', url], '1.2.3'],
    ['npx', ['-p', 'mcp-remote', 'other', url], undefined],
    ['cmd', ['/cc', 'npx', 'mcp-remote', url], null],
    ['npx', ['x-p', 'mcp-remote@1.2.3', url], '1.2.3'],
    ['npx', ['-px', 'mcp-remote@1.2.3', url], '1.2.3'],
  ])('%s %j is of version %s', (command, args, version) =>
    expect(parse(command, args)?.version).toBe(version),
  );

  it.each([
    ['h.example/mcp', true],
    ['h.example', true],
    ['h.example:8080', true],
    ['h.example:80x', false],
    ['"h.example/mcp"', true],
    ['localhost:8080', true],
    ['xlocalhost', false],
    ['localhosts', false],
    ['--x://', false],
    ['x=h.example/', false],
    ['word', false],
  ])('finds its URL: %s is one: %s', (arg, is) => {
    const call = parse('npx', ['mcp-remote', 'word', arg]);
    expect(call?.urlIndex).toBe(is ? 2 : null);
  });

  it.each([
    ['Authorization: Bearer', ['a', 'b', '--x'], [3, 4]],
    ['Authorization:', ['a'], [3]],
    ['Authorization: bearer  ', ['a', 'https://h/mcp'], [3]],
    ['Authorization: Bearer x', ['a'], []],
    ['Authorization: xBearer', ['a'], []],
    ['Authorization: Bearers', ['a'], []],
    ['Authorization: Bearer', ['a--b'], [3]],
    ['Authorization: Bearer', [], []],
  ])('finds the pieces of a torn header: %j %j', (header, rest, torn) => {
    expect(parse('npx', ['mcp-remote', '--header', header, ...rest])?.headers[0]?.tornInto).toEqual(torn);
  });

  it.each([
    ['A-b_1: x', { name: 'A-b_1', value: 'x' }],
    ['A:x\ny', { name: 'A', value: 'x\ny' }],
    ['A:', { name: 'A', value: '' }],
    ['a b: x', null],
    [': x', null],
    ['A', null],
  ])('a header %j', (text, header) => expect(parseHeader(text)).toEqual(header));

  it.each<[string, readonly string[], string, readonly string[]]>([
    ['npx', ['mcp-remote@0.15.1', url, '--header', 'A: b'], 'win32', ['space-in-argument']],
    ['npx', ['mcp-remote@0.15.1', url, '--header', 'A: b'], 'linux', []],
    ['C:\\x\\npx.exe', ['mcp-remote@0.15.1', url, '--header', 'A: b'], 'win32', []],
    ['C:\\x\\node', ['mcp-remote@0.15.1', url, '--header', 'A: b'], 'win32', []],
    ['cmd.exe', ['/c', 'npx', 'mcp-remote@0.15.1', url, '--header', 'A: b'], 'win32', ['space-in-argument']],
    ['C:\\x.exe\\npx.cmd', ['mcp-remote@0.15.1', url, '--header', 'A: b'], 'win32', ['space-in-argument']],
    ['npx', ['mcp-remote@0.15.1', 'http://[::1]:9/mcp'], 'linux', ['plain-http']],
    ['npx', ['mcp-remote@0.15.1', 'http://[::1]:9/mcp', '--allow-http'], 'linux', []],
    ['npx', ['mcp-remote@0.15.1', 'https://h/mcp?http://[::1]'], 'linux', []],
    ['npx', ['mcp-remote@0.15.1', url, '--transport', 'sse-only'], 'linux', ['sse-only']],
    ['npx', ['mcp-remote@0.15.1', url, '--transport', 'http-first'], 'linux', []],
    ['npx', ['mcp-remote', url], 'linux', ['no-version-pin']],
    ['mcp-remote', [url], 'linux', []],
    ['other', [url], 'linux', []],
  ])('%s %j on %s has the traps %j', (command, args, platform, kinds) => {
    const traps = bridgeTraps(entryOf({ command, args }), platform as 'linux');
    expect(traps.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('a call of Ungrey’s bridge', () => {
  it.each<[string, readonly string[], object | null]>([
    [
      'ungrey',
      ['bridge', '--connection', 'a'],
      { connection: 'a', url: null, urlIndex: null, variable: null, script: null },
    ],
    [
      'C:\\x\\Ungrey.exe',
      ['bridge', '--connection=a', `--url=${url}`],
      { connection: 'a', url, urlIndex: 2 },
    ],
    [
      'node',
      ['/opt/ungrey/bridge.mjs', 'bridge', '--url', url, '--token-env', 'T'],
      { connection: null, url, urlIndex: 3, variable: 'T', script: '/opt/ungrey/bridge.mjs' },
    ],
    ['node', ['C:\\ungrey\\x.cjs', '--y.js', 'bridge', '--z.js'], { script: '--y.js' }],
    ['node', ['/opt/ungrey/x.jsx', 'bridge'], { script: null }],
    ['ungrey', ['--connection', 'a', 'bridge'], { connection: null }],
    ['ungrey', ['bridge', '--connection'], { connection: null }],
    ['ungrey', ['diagnose'], null],
    ['node', ['/opt/other/x.js', 'bridge', '/opt/ungrey/x.js'], null],
    ['node', ['/opt/xungrey/x.js', 'bridge'], null],
    ['node', ['/opt/ungreyx/x.js', 'bridge'], null],
  ])('%s %j', (command, args, call) => {
    const parsed = parseUngreyBridge(command, args);
    if (call === null) expect(parsed).toBeNull();
    else expect(parsed).toMatchObject(call);
  });
});

describe('a name that is asked for', () => {
  it('is that of an entry, or the place of one', () => {
    const value = { command: 'x' };
    const text = JSON.stringify({
      mcpServers: { a: value },
      projects: { '/p': { mcpServers: { a: value, b: value } } },
    });
    const document = parseConfig(text, clients['claude-code']);
    const found = (named: string) =>
      findScaiGridEntries(document, named).map(({ entry }) => entry.path.length);
    expect(found('a')).toHaveLength(2);
    expect(found('b')).toHaveLength(1);
    expect(found('c')).toEqual([]);
    const ids = findEntries(document).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids)
      expect(findScaiGridEntries(document, id).some(({ entry }) => entry.id === id)).toBe(true);
  });

  const jwt = (issuer: string) =>
    [{ alg: 'none' }, { iss: issuer }]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.') + '.c2lnbmF0dXJl';
  it.each([
    ['https://h.example/mcp', 'https://scaikey.example', 1],
    ['https://h.example/mcp/', 'https://scaikey.example', 1],
    ['https://h.example/mcp/x', 'https://scaikey.example', 0],
    ['https://h.example/', 'https://scaikey.example', 0],
    ['https://h.example/mcp', 'https://other.example', 0],
  ])('is not needed for %s with a token of %s: %i', (address, issuer, count) => {
    const value = { url: address, headers: { Authorization: `Bearer ${jwt(issuer)}` } };
    const document = parseConfig(JSON.stringify({ mcpServers: { any: value } }));
    expect(findScaiGridEntries(document, null)).toHaveLength(count);
  });
});

describe('a URL as it was meant', () => {
  it.each([
    ['//h.example/mcp', 'https://h.example/mcp', true],
    ['h.example//x', 'https://h.example/mcp', true],
    ['h.example:8443/x', 'https://h.example:8443/mcp', true],
    ['http+x://h.example', null, false],
    ['2h ttp://x', null, false],
  ])('%s', (written, endpoint, schemeAdded) => {
    expect(readUrlAsMeant(written)).toMatchObject({ endpoint, schemeAdded });
  });

  it.each([
    ['127.0.0.1', true],
    ['127.255.255.254', true],
    ['1127.0.0.1', false],
    ['127.0.0.1.example', false],
    ['127.0.0', false],
    ['a.localhost', true],
    ['localhost.example', false],
    ['[::1]', true],
  ])('%s never leaves this machine: %s', (host, is) => expect(isLoopback(host)).toBe(is));
});
