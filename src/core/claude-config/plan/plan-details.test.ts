import { describe, expect, it } from 'vitest';
import { clients } from '../../clients';
import { planRepair } from '../plan';
import { endpoint, repairInput, token, ungreyProgram } from '../testing/repair-input';
import { askFor } from './ask-for-token';
import { isRightAuthorization, usableUrl } from './connection-facts';
import { connectionNameOf, isConnectionName } from './connection-name';
import { headersInFile } from './header-file';
import type { RepairInput } from './repair-input';

const fileOf = (entry: unknown, root = 'mcpServers') => JSON.stringify({ [root]: { grid: entry } });
const planned = (text: string | null, more: Partial<RepairInput> = {}) => planRepair(repairInput(text, more));
function entryAfter(entry: unknown, more: Partial<RepairInput> = {}, root = 'mcpServers'): unknown {
  const result = planned(fileOf(entry, root), more);
  if (!result.ok) return result.refusal;
  return (JSON.parse(result.plan.after) as Record<string, Record<string, unknown>>)[root]?.['grid'];
}
const changesOf = (entry: unknown, more: Partial<RepairInput> = {}) => {
  const result = planned(fileOf(entry), more);
  return result.ok ? result.plan.changes.map(({ id, params }) => [id, params]) : result.refusal;
};

const pinned = 'mcp-remote@0.15.1';
const auth = { AUTH: `Bearer ${token}` };
const header = ['--header', 'Authorization:${AUTH}'];
const own = { SCAIGRID_AUTH: `Bearer ${token}` };
const ownHeader = ['--header', 'Authorization:${SCAIGRID_AUTH}'];
const run = (args: readonly (string | number | null)[], env?: object, command = 'npx') => ({
  command,
  args,
  ...(env && { env }),
});
const documented = {
  transport: 'streamable-http',
  url: endpoint,
  headers: { Authorization: `Bearer ${token}` },
};

describe('a call of mcp-remote becomes', () => {
  const viaMcpRemote = { style: 'bridge' } as const;
  it.each<[string, unknown, unknown]>([
    [
      'right: sse alone',
      run([pinned, endpoint, '--transport', 'sse-only', ...header], auth),
      run([pinned, endpoint, '--transport', 'http-only', ...header], auth),
    ],
    [
      'left alone: http first',
      run([pinned, endpoint, '--transport', 'http-first', ...header], auth),
      'nothing-to-do',
    ],
    [
      'one with its URL where it is looked for',
      run(['-y', pinned, '--debug', endpoint, ...header], auth),
      run(['-y', pinned, endpoint, '--debug', ...header], auth),
    ],
    [
      'one without the package’s other name',
      run(['@scope/mcp-remote', endpoint, ...header], auth),
      'nothing-to-do',
    ],
    [
      'one whose header names a variable of its own',
      run([pinned, endpoint, '--header', 'Authorization:${AUTH}', '--header', 'X-Auth:${AUTH}'], {
        AUTH: token,
      }),
      run([pinned, endpoint, ...ownHeader, '--header', 'X-Auth:${AUTH}'], { AUTH: token, ...own }),
    ],
    [
      'one whose header names one variable',
      run([pinned, endpoint, '--header', 'Authorization:${A}${B}'], { A: 'Bearer', B: token }),
      run([pinned, endpoint, ...ownHeader], { A: 'Bearer', B: token, ...own }),
    ],
    [
      'one without what it ignored and what was meant to sign in',
      run(
        [pinned, endpoint, `--header=X-Key:${token}`, '--header', 'Bearer', '--header', 'blue', ...header],
        auth,
      ),
      run([pinned, endpoint, '--header', 'blue', ...header], auth),
    ],
    [
      'one with another header from a variable',
      run([pinned, endpoint, ...header, '--header', 'X-Team: blue team'], auth),
      'nothing-to-do',
    ],
  ])('%s', (_what, entry, expected) => expect(entryAfter(entry, viaMcpRemote)).toEqual(expected));

  it('one whose other headers are not torn on Windows', () => {
    const entry = run(
      [pinned, endpoint, ...header, '--header', 'X-Team: blue team', '--header', 'X-Any:${UNSET}'],
      auth,
    );
    expect(entryAfter(entry, { ...viaMcpRemote, platform: 'win32' })).toEqual(
      run(
        [pinned, endpoint, ...header, '--header', 'X-Team:${SCAIGRID_X_TEAM}', '--header', 'X-Any:${UNSET}'],
        {
          ...auth,
          SCAIGRID_X_TEAM: 'blue team',
        },
      ),
    );
  });

  it.each([
    ['http://localhost:9000/mcp', false],
    ['http://127.0.0.1:9000/mcp', false],
    ['http://[::1]:9000/mcp', true],
  ])('one that may use %s', (url, needsLeave) => {
    const entry = { ...documented, url };
    const after = entryAfter(entry, { style: 'bridge', url });
    expect(JSON.stringify(after).includes('--allow-http')).toBe(needsLeave);
  });
});

describe('an entry with a URL becomes', () => {
  it.each<[string, unknown, Partial<RepairInput>, unknown]>([
    ['one of the client’s', { ...documented, type: 'http' }, {}, documented],
    [
      'Zed’s, which says its type',
      { url: `${endpoint}/`, type: 'HTTP', headers: documented.headers },
      { client: clients.zed },
      { type: 'HTTP', url: endpoint, headers: documented.headers },
    ],
    [
      'Zed’s, without a type of another kind',
      { url: `${endpoint}/`, type: 'xhttp', headers: documented.headers },
      { client: clients.zed },
      { url: endpoint, headers: documented.headers },
    ],
    [
      'Zed’s, without a type that is no text',
      { url: `${endpoint}/`, type: 7, headers: documented.headers },
      { client: clients.zed },
      { url: endpoint, headers: documented.headers },
    ],
    [
      'Zed’s, with the long name',
      { url: `${endpoint}/`, type: 'streamable-http', headers: documented.headers },
      { client: clients.zed },
      { type: 'streamable-http', url: endpoint, headers: documented.headers },
    ],
    [
      'one with its last name for the header',
      { ...documented, headers: { authorization: 'x', Authorization: token } },
      {},
      documented,
    ],
    [
      'one with headers of texts',
      { ...documented, headers: ['Authorization : ' + token, 'X-Team:  blue ', 'nothing', 7] },
      {},
      { ...documented, headers: { 'X-Team': 'blue', Authorization: `Bearer ${token}` } },
    ],
    [
      'one with the token of a text',
      { ...documented, headers: `Authorization: Bearer ${token}` },
      {},
      documented,
    ],
    [
      'nothing, of a password that is no token',
      { url: endpoint, headers: { Authorization: 'Basic a2ltOnB3' } },
      {},
      'no-token',
    ],
    ['nothing, of an empty one', { url: endpoint, headers: { Authorization: 'Bearer ' } }, {}, 'no-token'],
    ['nothing, without a URL', { headers: documented.headers, url: 'nowhere at all' }, {}, 'no-url'],
    [
      'one with the token that is given',
      { url: endpoint, headers: { Authorization: 'Bearer ' } },
      { token },
      documented,
    ],
  ])('%s', (_what, entry, more, expected) => {
    const root = more.client?.rootKey ?? 'mcpServers';
    expect(entryAfter(entry, more, root)).toEqual(expected);
  });

  it.each<[string, string | null, string | null, string | null]>([
    ['nothing', null, null, null],
    ['the given one', null, endpoint, endpoint],
    ['the written one', endpoint, null, endpoint],
    [
      'the written one, as it is spelled',
      'https://ScaiGrid.ScaiLabs.ai:443/mcp',
      endpoint,
      'https://ScaiGrid.ScaiLabs.ai:443/mcp',
    ],
    ['the given one before another', 'https://other.example/mcp', endpoint, endpoint],
    ['none', 'no url at all', null, null],
    ['the one that was meant', `"${endpoint}"`, null, endpoint],
  ])('one with a URL: %s', (_what, written, given, url) => expect(usableUrl(written, given)).toBe(url));
});

describe('what signs in', () => {
  it.each([
    [`Bearer ${token}`, true],
    [`bearer   ${token}`, true],
    [`BEARER ${token}`, true],
    [`xBearer ${token}`, false],
    [`Bearer ${token} `, false],
    [`Bearer ${token} x`, false],
    [`Bearer\t${token}`, false],
    [`Bearer${token}`, false],
    [token, false],
    ['Bearer other', false],
  ])('%s: %s', (value, is) => expect(isRightAuthorization(value, token)).toBe(is));
});

describe('a file of headers', () => {
  const call = run([pinned, endpoint, '--header-file', '/h']);
  const headerFile = `  # Authorization: no\nX-Team: blue\nauthorization: Bearer old\nAuthorization: ${token}`;
  it('gives its last token and its other headers', () => {
    expect(entryAfter(call, { headerFile })).toEqual({
      ...documented,
      headers: { 'X-Team': 'blue', Authorization: `Bearer ${token}` },
    });
    expect(changesOf(call, { headerFile })).toContainEqual(['leave-token-file', { file: '/h' }]);
    expect(headersInFile(' \n#x\n', null)).toEqual([]);
  });

  it.each<[string, unknown, Partial<RepairInput>]>([
    [
      'an own token goes before',
      run([pinned, endpoint, '--header-file', '/h', ...header], auth),
      { headerFile },
    ],
    ['it has none', call, { headerFile: 'X-Team: blue', token }],
    ['it stays with mcp-remote', call, { headerFile, style: 'bridge' }],
  ])('is not left where %s', (_what, entry, more) => {
    expect(JSON.stringify(changesOf(entry, more))).not.toContain('leave-token-file');
  });
});

describe('Ungrey’s own entry', () => {
  const ungrey = { style: 'bridge', bridge: ungreyProgram } as const;
  const command = '/opt/Ungrey/ungrey';
  it.each<[string, unknown, Partial<RepairInput>, unknown]>([
    ['right', run(['bridge', '--connection', 'grid'], undefined, command), ungrey, 'nothing-to-do'],
    [
      'another program',
      run(['bridge', '--connection', 'grid'], undefined, '/old/ungrey'),
      ungrey,
      run(['bridge', '--connection', 'grid'], undefined, command),
    ],
    [
      'no name',
      run(['bridge', '--connection'], undefined, command),
      ungrey,
      run(['bridge', '--connection', 'grid'], undefined, command),
    ],
    [
      'a name that is none',
      run(['bridge', '--connection', 'a b', '--verbose'], undefined, command),
      ungrey,
      run(['bridge', '--verbose', '--connection', 'grid'], undefined, command),
    ],
    [
      'another name',
      run(['bridge', '--connection=home', '--verbose'], undefined, command),
      { ...ungrey, connection: 'work' },
      run(['bridge', '--verbose', '--connection', 'work'], undefined, command),
    ],
    [
      'a URL that is nearly right',
      run(['bridge', '--connection', 'grid', '--url', `${endpoint}/`], undefined, command),
      ungrey,
      run(['bridge', '--connection', 'grid', '--url', endpoint], undefined, command),
    ],
    [
      'the same in one',
      run(['bridge', '--connection', 'grid', `--url=${endpoint}/`], undefined, command),
      ungrey,
      run(['bridge', '--connection', 'grid', `--url=${endpoint}`], undefined, command),
    ],
    [
      'a URL that is none stays',
      run(['bridge', '--connection', 'grid', '--url=no url'], undefined, '/old/ungrey'),
      ungrey,
      run(['bridge', '--connection', 'grid', '--url=no url'], undefined, command),
    ],
    [
      'its own variables stay',
      run(['bridge', '--connection', 'grid'], { A: 'b' }, '/old/ungrey'),
      ungrey,
      run(['bridge', '--connection', 'grid'], { A: 'b' }, command),
    ],
    [
      'left as it is where there is no program of ours',
      run(['bridge', '--connection', 'grid'], undefined, command),
      { style: 'bridge' },
      'nothing-to-do',
    ],
    [
      'its token moves to the keychain',
      run(
        ['bridge', '--connection', 'grid', '--url', endpoint, '--token-env', 'SCAIGRID_TOKEN'],
        { SCAIGRID_TOKEN: token },
        command,
      ),
      ungrey,
      run(['bridge', '--connection', 'grid'], undefined, command),
    ],
    [
      'its token stays where there is none',
      run(
        ['bridge', '--connection', 'grid', '--url', endpoint, '--token-env', 'SCAIGRID_TOKEN'],
        { SCAIGRID_TOKEN: token },
        command,
      ),
      { ...ungrey, keychainAvailable: false },
      'nothing-to-do',
    ],
    [
      'for a client that names the kind',
      documented,
      { ...ungrey, client: clients['vs-code'] },
      expect.objectContaining({ type: 'stdio', command }),
    ],
  ])('%s', (_what, entry, more, expected) => {
    expect(entryAfter(entry, more, more.client?.rootKey ?? 'mcpServers')).toEqual(expected);
  });

  it('is corrected, or takes the place of another', () => {
    const old = run(
      ['bridge', '--connection', 'grid', '--url', endpoint, '--token-env', 'SCAIGRID_TOKEN'],
      { SCAIGRID_TOKEN: token },
      command,
    );
    const ids = (entry: unknown) => (changesOf(entry, ungrey) as [string, unknown][]).map(([id]) => id);
    expect(ids(old)[0]).toBe('correct-entry');
    expect(ids(documented)[0]).toBe('replace-entry');
    expect(changesOf(documented, ungrey)).toContainEqual(['move-token-to-keychain', { connection: 'grid' }]);
  });
});

describe('values that are no texts', () => {
  it.each<[string, unknown, unknown]>([
    [
      'numbers',
      { ...run([pinned, endpoint, ...header, '--port', 8080], auth), headers: { n: 1.0 } },
      { ...run([pinned, endpoint, ...header, '--port', '8080'], auth), headers: { n: '1' } },
    ],
    [
      'null in env',
      run([pinned, endpoint, ...header], { ...auth, EMPTY: null }),
      run([pinned, endpoint, ...header], auth),
    ],
    [
      'null in arguments',
      { ...run([pinned, endpoint, ...header, null], auth) },
      run([pinned, endpoint, ...header], auth),
    ],
    [
      'lines of env',
      { ...run([pinned, endpoint, ...header]), env: [`AUTH=Bearer ${token}`, 'A=b\nc'] },
      run([pinned, endpoint, ...header], { ...auth, A: 'b\nc' }),
    ],
  ])('%s', (_what, entry, expected) => expect(entryAfter(entry, { style: 'bridge' })).toEqual(expected));
});

describe('entries that were wiped', () => {
  const backup = `{ "mcpServers": { "a": { "command": "x" }, "grid": ${JSON.stringify(documented)} } }`;
  const restored = (text: string, backups: readonly string[], more: Partial<RepairInput> = {}) => {
    const result = planned(text, { backups, ...more });
    return result.ok
      ? result.plan.changes.find(({ id }) => id === 'restore-entries')?.params
      : result.refusal;
  };
  it.each<[string, string, readonly string[], unknown]>([
    [
      'from the newest backup with some',
      '{"mcpServers":{}}',
      ['{', '{"mcpServers":{}}', '{"mcpServers":[1]}', backup],
      { names: 'a, grid' },
    ],
    ['where there is no such name', '{"theme":"dark"}', [backup], { names: 'a, grid' }],
    ['not where there are some', '{"mcpServers":{"b":{"command":"y"}}}', [backup], undefined],
    ['not where they are no object', '{"mcpServers":[]}', [backup], 'wrong-shape'],
    [
      'not where some stand elsewhere',
      `{"mcpServers":{},"servers":{"grid":${JSON.stringify(documented)}}}`,
      [backup],
      undefined,
    ],
  ])('come back %s', (_what, text, backups, expected) => {
    const outcome = restored(text, backups, { url: endpoint, token });
    expect(outcome).toEqual(expected);
  });

  it('do not come back for a client that does not wipe', () => {
    expect(
      restored('{"mcpServers":{}}', [backup], { client: clients.cursor, url: endpoint, token }),
    ).toBeUndefined();
  });
});

describe('a name', () => {
  it.each([
    ['My  Grid!', 'My-Grid'],
    ['--a--', 'a'],
    ['!!!', 'scaigrid'],
    ['a.b_c-D9', 'a.b_c-D9'],
    ['x'.repeat(70), 'x'.repeat(64)],
  ])('%s is kept as %s', (name, connection) => {
    expect(connectionNameOf(name)).toBe(connection);
    expect(isConnectionName(connection)).toBe(true);
    expect(isConnectionName(`${connection}/`)).toBe(false);
  });

  it('of a question has no signs that a client would read', () => {
    expect(askFor('a  (b)').id).toBe('a-b--token');
  });

  it('that is taken where an entry moves to gets a number', () => {
    const text = JSON.stringify({
      mcpServers: { grid: { command: 'x' }, 'grid-2': { command: 'y' } },
      servers: { grid: documented },
    });
    const result = planned(text);
    expect(result.ok && result.plan.entry).toBe('grid-3');
    expect(result.ok && result.plan.changes[0]).toMatchObject({
      id: 'move-entry',
      params: { entry: 'grid-3', from: 'servers', root: 'mcpServers' },
    });
  });
});

describe('a change says what it cures', () => {
  const curesOf = (text: string, more: Partial<RepairInput> = {}) => {
    const result = planned(text, more);
    if (!result.ok) throw new Error(result.refusal);
    return Object.fromEntries(result.plan.changes.map(({ id, cures }) => [id, [...cures].sort()]));
  };
  const ungrey = { style: 'bridge', bridge: ungreyProgram } as const;

  it('each its own', () => {
    const text = `${fileOf({ ...documented, transport: 'sse' }).slice(0, -1)},}`;
    expect(curesOf(text, { encoding: 'utf-16le' })).toEqual({
      'rewrite-encoding': ['config.encoding'],
      'fix-syntax': ['config.syntax'],
      'correct-entry': ['entry.transport-wrong'],
    });
  });

  it('one that moves the token cures where it was, and one that drops a header nothing', () => {
    const entry = { ...documented, transport: 'sse', headers: { ...documented.headers, 'X-Team': 'blue' } };
    expect(curesOf(fileOf(entry), ungrey)).toEqual({
      'replace-entry': ['entry.remote-unsupported', 'entry.transport-wrong'],
      'drop-headers': [],
      'move-token-to-keychain': ['entry.secret-in-file'],
    });
  });

  it('one that moves an entry cures that it was elsewhere', () => {
    const text = JSON.stringify({ servers: { grid: documented } });
    expect(curesOf(text)['move-entry']).toEqual(['config.misplaced-entry']);
  });

  it('one that leaves a file of headers cures nothing', () => {
    const call = run(['mcp-remote', endpoint, '--header-file', '/h']);
    const cures = curesOf(fileOf(call), { headerFile: `Authorization: ${token}`, ...ungrey });
    expect(cures['leave-token-file']).toEqual([]);
  });

  it('one that restores cures that they were wiped', () => {
    const backup = fileOf(documented);
    const cures = curesOf('{"mcpServers":{}}', { backups: [backup] });
    expect(cures['restore-entries']).toEqual(['config.wiped']);
  });

  it('a new file cures that there was none', () => {
    expect(planned(null, { url: endpoint, token })).toMatchObject({
      ok: true,
      plan: { changes: [{ id: 'create-file' }, { id: 'add-entry' }] },
    });
  });
});
