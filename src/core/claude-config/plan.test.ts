import { describe, expect, it } from 'vitest';
import { planRepair } from './plan';
import type { RepairInput } from './plan/repair-input';
import type { RepairPlan } from './repair-plan';
import { endpoint, repairInput, token, ungreyProgram } from './testing/repair-input';
import { applyEdits } from './text-edits';

function planOf(text: string | null, more: Partial<RepairInput> = {}): RepairPlan {
  const result = planRepair(repairInput(text, more));
  if (!result.ok) throw new Error(result.refusal);
  expect(applyEdits(text ?? '', result.plan.edits)).toBe(result.plan.after);
  const again = planRepair(repairInput(result.plan.after, { ...more, encoding: 'utf-8', backups: [] }));
  expect(again).toMatchObject({ ok: false, refusal: 'nothing-to-do' });
  return result.plan;
}

const refusalOf = (text: string | null, more: Partial<RepairInput> = {}) => {
  const result = planRepair(repairInput(text, more));
  return result.ok ? 'a plan' : result.refusal;
};

const inServers = (entry: unknown, name = 'scaigrid') =>
  `${JSON.stringify({ mcpServers: { other: { command: 'x' }, [name]: entry } }, null, 2)}\n`;

const entryIn = (plan: RepairPlan): unknown => {
  const { mcpServers } = JSON.parse(plan.after) as { mcpServers: Record<string, unknown> };
  return mcpServers[plan.entry];
};

const documented = {
  transport: 'streamable-http',
  url: endpoint,
  headers: { Authorization: `Bearer ${token}` },
};
const viaMcpRemote = {
  command: 'npx',
  args: [
    '-y',
    'mcp-remote@0.15.1',
    endpoint,
    '--transport',
    'http-only',
    '--header',
    'Authorization:${SCAIGRID_AUTH}',
  ],
  env: { SCAIGRID_AUTH: `Bearer ${token}` },
};
const viaUngrey = { command: '/opt/Ungrey/ungrey', args: ['bridge', '--connection', 'scaigrid'] };
const without = <Key extends string>(record: Readonly<Record<Key, unknown>>, key: Key) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

describe('an entry with a URL', () => {
  const authorized = (Authorization: string) => ({ ...documented, headers: { Authorization } });
  const cases: readonly (readonly [string, unknown])[] = [
    ['no transport', without(documented, 'transport')],
    ['another transport', { ...documented, transport: 'http' }],
    ['a misspelled transport', { ...documented, transport: 'streamable_http' }],
    ['type instead of transport', { ...without(documented, 'transport'), type: 'streamable-http' }],
    ['serverUrl instead of url', { ...without(documented, 'url'), serverUrl: endpoint }],
    ['no path', { ...documented, url: 'https://scaigrid.scailabs.ai' }],
    ['a slash at the end', { ...documented, url: `${endpoint}/` }],
    ['a doubled path', { ...documented, url: `${endpoint}/mcp` }],
    ['another path', { ...documented, url: 'https://scaigrid.scailabs.ai/v1/mcp' }],
    ['a query', { ...documented, url: `${endpoint}?x=1` }],
    ['plain http', { ...documented, url: 'http://scaigrid.scailabs.ai/mcp' }],
    ['a URL in spaces and quotes', { ...documented, url: ` "${endpoint}" ` }],
    ['no Bearer', authorized(token)],
    ['two Bearers', authorized(`Bearer Bearer ${token}`)],
    ['quotes around the token', authorized(`Bearer "${token}"`)],
    ['a line break behind the token', authorized(`Bearer ${token}\n`)],
    ['a zero-width space', authorized(`Bearer \u200B${token}`)],
    ['the name of the header in its value', authorized(`Authorization: Bearer ${token}`)],
    ['a token in the URL', { transport: 'streamable-http', url: `${endpoint}?token=${token}` }],
    ['a token in env', { ...without(documented, 'headers'), env: { SCAIGRID_API_KEY: token } }],
    ['a token under a name of its own', { ...without(documented, 'headers'), apiKey: token }],
    ['headers as a list', { ...documented, headers: [`Authorization: Bearer ${token}`] }],
    [
      'much at once',
      { type: 'sse', url: 'http://scaigrid.scailabs.ai/sse', headers: { Authorization: `“${token}”` } },
    ],
  ];

  it.each(cases)('as documented: %s', (_, entry) => {
    expect(entryIn(planOf(inServers(entry)))).toEqual(documented);
  });

  it.each(cases)('through mcp-remote: %s', (_, entry) => {
    expect(entryIn(planOf(inServers(entry), { style: 'bridge' }))).toEqual(viaMcpRemote);
  });

  it.each(cases)('through Ungrey: %s', (_, entry) => {
    const plan = planOf(inServers(entry), { style: 'bridge', bridge: ungreyProgram });
    expect(entryIn(plan)).toEqual(viaUngrey);
    expect(plan.keychain).toEqual({ connection: 'scaigrid', url: endpoint, token });
    expect(plan.after).not.toContain(token);
  });

  it('keeps what else the user wrote', () => {
    const more = { name: 'Mine', disabled: false, timeout: 60 };
    const headers = { 'X-Team': 'blue team', authorization: token };
    const entry = { ...more, url: endpoint, headers, env: { NODE_EXTRA_CA_CERTS: '/ca.pem' } };
    expect(entryIn(planOf(inServers(entry)))).toEqual({
      ...more,
      transport: 'streamable-http',
      url: endpoint,
      headers: { 'X-Team': 'blue team', authorization: `Bearer ${token}` },
      env: { NODE_EXTRA_CA_CERTS: '/ca.pem' },
    });
    expect(entryIn(planOf(inServers(entry), { style: 'bridge' }))).toEqual({
      ...more,
      ...viaMcpRemote,
      args: [...viaMcpRemote.args, '--header', 'X-Team:${SCAIGRID_X_TEAM}'],
      env: { NODE_EXTRA_CA_CERTS: '/ca.pem', ...viaMcpRemote.env, SCAIGRID_X_TEAM: 'blue team' },
    });
    const ungrey = planOf(inServers(entry), { style: 'bridge', bridge: ungreyProgram });
    expect(entryIn(ungrey)).toEqual({ ...more, ...viaUngrey, env: { NODE_EXTRA_CA_CERTS: '/ca.pem' } });
    expect(ungrey.changes.map(({ id }) => id)).toEqual([
      'replace-entry',
      'drop-headers',
      'move-token-to-keychain',
    ]);
  });

  it('changes only the bytes that are wrong', () => {
    const text = `{\r\n\t"mcpServers": {\r\n\t\t"n": 1.0,\r\n\t\t"scaigrid": { "url": "${endpoint}",  "type":"http", "headers": {"Authorization" : "Bearer ${token}"} }\r\n\t}\r\n}\r\n`;
    expect(planOf(text).after).toBe(text.replace('"type":"http"', '"transport":"streamable-http"'));
  });

  it('puts right what a reader sees where a name stands twice', () => {
    const text = `{"mcpServers":{"scaigrid":{"url":"x"},"scaigrid":{"url":"y","type":"http","url":"${endpoint}/","type":"sse","headers":{"Authorization":"Bearer ${token}"}}}}`;
    expect(planOf(text).after).toBe(
      `{"mcpServers":{"scaigrid":{"url":"x"},"scaigrid":{"url":"y","url":"${endpoint}","headers":{"Authorization":"Bearer ${token}"},"transport":"streamable-http"}}}`,
    );
  });

  it('leaves a right entry alone, spelled as it is', () => {
    const spelled = { ...documented, url: 'https://ScaiGrid.ScaiLabs.ai:443/mcp' };
    expect(refusalOf(inServers(spelled))).toBe('nothing-to-do');
  });

  it('takes the URL and the token that are given', () => {
    const given = { url: 'my-grid.example.com', token: `Bearer ${token}` };
    const entry = { ...documented, headers: { Authorization: 'Bearer sgk_...' } };
    expect(entryIn(planOf(inServers(entry), given))).toEqual({
      ...documented,
      url: 'https://my-grid.example.com/mcp',
    });
  });

  it('keeps the token in the file where there is no keychain', () => {
    const plan = planOf(inServers(documented), {
      style: 'bridge',
      bridge: ungreyProgram,
      keychainAvailable: false,
    });
    expect(entryIn(plan)).toEqual({
      ...viaUngrey,
      args: [...viaUngrey.args, '--url', endpoint, '--token-env', 'SCAIGRID_TOKEN'],
      env: { SCAIGRID_TOKEN: token },
    });
    expect(plan.keychain).toBeNull();
  });

  it('names the connection so that no argument has a space', () => {
    const plan = planOf(inServers(documented, 'My Scaigrid!'), { style: 'bridge', bridge: ungreyProgram });
    expect(entryIn(plan)).toEqual({ ...viaUngrey, args: ['bridge', '--connection', 'My-Scaigrid'] });
  });

  it('adds what the machine needs, unless the entry says otherwise', () => {
    const env = { NODE_EXTRA_CA_CERTS: '/found.pem' };
    const plan = planOf(inServers(documented), { style: 'bridge', env });
    expect(entryIn(plan)).toEqual({ ...viaMcpRemote, env: { ...viaMcpRemote.env, ...env } });
    const own = { ...viaMcpRemote, env: { ...viaMcpRemote.env, NODE_EXTRA_CA_CERTS: '/own.pem' } };
    expect(refusalOf(inServers(own), { style: 'bridge', env })).toBe('nothing-to-do');
  });
});

describe('an entry that runs mcp-remote', () => {
  const run = (args: readonly string[], env?: Readonly<Record<string, unknown>>) => ({
    command: 'npx',
    args,
    ...(env && { env }),
  });
  const auth = { AUTH: `Bearer ${token}` };
  const header = ['--header', 'Authorization:${AUTH}'];
  const pinned = 'mcp-remote@0.15.1';

  it.each<[string, RepairInput['platform'], ReturnType<typeof run>, ReturnType<typeof run>]>([
    [
      'no version',
      'linux',
      run(['-y', 'mcp-remote', endpoint, ...header], auth),
      run(['-y', pinned, endpoint, ...header], auth),
    ],
    [
      'the latest version',
      'linux',
      run(['mcp-remote@latest', endpoint, ...header], auth),
      run([pinned, endpoint, ...header], auth),
    ],
    [
      'options before the URL',
      'linux',
      run([pinned, '--debug', ...header, endpoint], auth),
      run([pinned, endpoint, '--debug', ...header], auth),
    ],
    [
      'a transport that it does not know',
      'linux',
      run([pinned, endpoint, '--transport', 'streamable-http', ...header], auth),
      run([pinned, endpoint, '--transport', 'http-only', ...header], auth),
    ],
    [
      'no URL path',
      'linux',
      run([pinned, 'https://scaigrid.scailabs.ai', ...header], auth),
      run([pinned, endpoint, ...header], auth),
    ],
    [
      'a space in an argument on Windows',
      'win32',
      run([pinned, endpoint, '--header', 'Authorization: Bearer ${AUTH}'], { AUTH: token }),
      run([pinned, endpoint, ...header], auth),
    ],
    [
      'a header torn at its spaces',
      'win32',
      run([pinned, endpoint, '--header', 'Authorization:', 'Bearer', token, '--debug']),
      run([pinned, endpoint, '--header', 'Authorization:${SCAIGRID_AUTH}', '--debug'], {
        SCAIGRID_AUTH: `Bearer ${token}`,
      }),
    ],
    [
      'a token in the arguments',
      'linux',
      run([pinned, endpoint, '--header', `Authorization: Bearer ${token}`], { PATH: '/bin' }),
      run([pinned, endpoint, '--header', 'Authorization:${SCAIGRID_AUTH}'], {
        PATH: '/bin',
        SCAIGRID_AUTH: `Bearer ${token}`,
      }),
    ],
    [
      'a header that it ignores',
      'linux',
      run([pinned, endpoint, `--header=Authorization:Bearer ${token}`]),
      run([pinned, endpoint, '--header', 'Authorization:${SCAIGRID_AUTH}'], {
        SCAIGRID_AUTH: `Bearer ${token}`,
      }),
    ],
    [
      'two Authorization headers',
      'linux',
      run([pinned, endpoint, '--header', 'Authorization:Bearer-old', ...header], auth),
      run([pinned, endpoint, ...header], auth),
    ],
    [
      'no Bearer in the variable',
      'linux',
      run([pinned, endpoint, ...header], { AUTH: token }),
      run([pinned, endpoint, ...header], auth),
    ],
    [
      'numbers in env',
      'linux',
      run([pinned, endpoint, ...header], { ...auth, PORT: 8080, DEBUG: true }),
      run([pinned, endpoint, ...header], { ...auth, PORT: '8080', DEBUG: 'true' }),
    ],
    [
      'env as a list',
      'linux',
      { ...run([pinned, endpoint, ...header]), env: [`AUTH=Bearer ${token}`, 'A=b=c'] } as never,
      run([pinned, endpoint, ...header], { ...auth, A: 'b=c' }),
    ],
    [
      'a variable without a value, and a number among the arguments',
      'linux',
      { ...run([pinned, endpoint, ...header, '--connect-timeout', 30 as never]), env: { ...auth, B: null } },
      run([pinned, endpoint, ...header, '--connect-timeout', '30'], auth),
    ],
    [
      'plain http to [::1]',
      'linux',
      run([pinned, 'http://[::1]:8080/mcp', ...header], auth),
      run([pinned, 'http://[::1]:8080/mcp', ...header, '--allow-http'], auth),
    ],
    [
      'another header with spaces on Windows',
      'win32',
      run([pinned, endpoint, ...header, '--header', 'X-Team: blue team'], auth),
      run([pinned, endpoint, ...header, '--header', 'X-Team:${SCAIGRID_X_TEAM}'], {
        ...auth,
        SCAIGRID_X_TEAM: 'blue team',
      }),
    ],
  ])('is put right in its place: %s', (_, platform, entry, repaired) => {
    expect(entryIn(planOf(inServers(entry), { style: 'bridge', platform }))).toEqual(repaired);
  });

  it.each<[string, RepairInput['platform'], ReturnType<typeof run>]>([
    ['an older version that is pinned', 'linux', run(['mcp-remote@0.1.38', endpoint, ...header], auth)],
    [
      'a space that only Windows stumbles over',
      'darwin',
      run([pinned, endpoint, '--header', 'Authorization: Bearer ${AUTH}'], { AUTH: token }),
    ],
    ['a file of headers', 'linux', run([pinned, endpoint, '--header-file', '/home/me/headers'])],
    [
      'no pin where nothing is fetched',
      'linux',
      { command: 'mcp-remote', args: [endpoint, ...header], env: auth },
    ],
    [
      'cmd in front',
      'win32',
      { command: 'cmd', args: ['/c', 'npx', '-y', pinned, endpoint, ...header], env: auth },
    ],
  ])('is left alone when it works: %s', (_, platform, entry) => {
    expect(refusalOf(inServers(entry), { style: 'bridge', platform })).toBe('nothing-to-do');
  });

  it('becomes the documented shape with all that it sent', () => {
    const entry = run([pinned, endpoint, ...header, '--header', 'X-Team:${TEAM}'], { ...auth, TEAM: 'blue' });
    expect(entryIn(planOf(inServers(entry)))).toEqual({
      ...documented,
      headers: { 'X-Team': 'blue', Authorization: `Bearer ${token}` },
      env: { TEAM: 'blue' },
    });
  });

  describe('that takes its headers from a file', () => {
    const headerFile = `# mine\r\nX-Team: \${TEAM}\r\nauthorization: Bearer ${token}\r\nnonsense\r\n`;
    const entry = run([pinned, endpoint, '--header-file', '/home/me/headers'], { TEAM: 'blue' });

    it('becomes an entry of Ungrey, and the token goes from that file into the keychain', () => {
      const plan = planOf(inServers(entry), { style: 'bridge', bridge: ungreyProgram, headerFile });
      expect(entryIn(plan)).toMatchObject(viaUngrey);
      expect(plan.keychain).toEqual({ connection: 'scaigrid', url: endpoint, token });
      const left = plan.changes.filter(({ id }) => id === 'leave-token-file' || id === 'drop-headers');
      expect(left.map(({ params }) => params)).toEqual([{ headers: 'X-Team' }, { file: '/home/me/headers' }]);
    });

    it('becomes the documented shape with all that it sent', () => {
      const { headers } = entryIn(planOf(inServers(entry), { headerFile })) as { headers: unknown };
      expect(headers).toEqual({ 'X-Team': 'blue', Authorization: `Bearer ${token}` });
    });

    it('is not changed into what it cannot be when the file cannot be read', () => {
      expect(refusalOf(inServers(entry), { style: 'bridge', bridge: ungreyProgram })).toBe('no-token');
    });
  });

  it('becomes an entry of Ungrey without its token', () => {
    const plan = planOf(inServers(run([pinned, endpoint, ...header], auth)), {
      style: 'bridge',
      bridge: ungreyProgram,
    });
    expect(entryIn(plan)).toEqual(viaUngrey);
    expect(plan.keychain?.token).toBe(token);
  });
});

describe('an entry that runs Ungrey', () => {
  it('is left alone', () => {
    const own = { ...viaUngrey, args: [...viaUngrey.args, '--url', endpoint] };
    expect(refusalOf(inServers(own), { style: 'bridge', bridge: ungreyProgram })).toBe('nothing-to-do');
    expect(refusalOf(inServers(own), { style: 'bridge' })).toBe('nothing-to-do');
  });

  it('gets a right URL', () => {
    const wrong = { ...viaUngrey, args: [...viaUngrey.args, '--url', `${endpoint}/`] };
    const right = { ...viaUngrey, args: [...viaUngrey.args, '--url', endpoint] };
    expect(entryIn(planOf(inServers(wrong), { style: 'bridge' }))).toEqual(right);
    const joined = { ...viaUngrey, args: [...viaUngrey.args, `--url=${endpoint}`] };
    expect(entryIn(planOf(inServers(joined), { style: 'bridge', url: 'grid.example.com' }))).toEqual({
      ...viaUngrey,
      args: [...viaUngrey.args, '--url=https://grid.example.com/mcp'],
    });
  });

  it('follows the program when it has moved, and gets a connection when it names none', () => {
    const moved = {
      command: '/old/Ungrey/ungrey',
      args: ['bridge', '--connection', 'work'],
      env: { A: 'b' },
    };
    const more = { style: 'bridge', bridge: ungreyProgram } as const;
    expect(entryIn(planOf(inServers(moved), more))).toEqual({ ...moved, command: '/opt/Ungrey/ungrey' });
    const nameless = { ...viaUngrey, args: ['bridge'] };
    expect(entryIn(planOf(inServers(nameless), more))).toEqual(viaUngrey);
  });
});

describe('the file', () => {
  it('is created', () => {
    const plan = planOf(null, { url: endpoint, token });
    expect(plan.after).toBe(`${JSON.stringify({ mcpServers: { scaigrid: documented } }, null, 2)}\n`);
    expect(plan).toMatchObject({ before: null, beforeEncoding: null, entry: 'scaigrid' });
    expect(plan.changes.map(({ id, cures }) => [id, cures])).toEqual([
      ['create-file', ['config.not-found']],
      ['add-entry', []],
    ]);
  });

  it('gets an entry beside those of others', () => {
    const text = '{"mcpServers":{"scaigrid-notes":{"command":"notes"}}}';
    const plan = planOf(text, { url: endpoint, token, entry: 'grid' });
    expect(plan.after).toBe(text.replace('"notes"}', `"notes"},"grid":${JSON.stringify(documented)}`));
    expect(plan.changes).toEqual([
      { id: 'add-entry', params: { entry: 'grid' }, cures: ['config.no-entry'] },
    ]);
  });

  it.each([
    ['servers', `{ "servers": { "scaigrid": ${JSON.stringify(documented)} } }`],
    ['the top', `{ "scaigrid": ${JSON.stringify(documented)} }`],
    [
      'a second mcpServers',
      `{ "mcpServers": { "mcpServers": { "scaigrid": ${JSON.stringify(documented)} } } }`,
    ],
    ['mcp › servers', `{ "mcp": { "servers": { "scaigrid": ${JSON.stringify(documented)} } } }`],
  ])('gets an entry out of %s to where Claude Desktop looks', (_, text) => {
    const plan = planOf(text);
    expect(JSON.parse(plan.after)).toEqual({ mcpServers: { scaigrid: documented } });
    expect(plan.changes.map(({ id, cures }) => [id, cures])).toEqual([
      ['move-entry', ['config.misplaced-entry']],
    ]);
  });

  it('moves the ScaiGrid entry only, as it is written', () => {
    const text = `{\n  "servers": {\n    "git": { "command": "git" },\n    "scaigrid": {\n      "transport": "streamable-http",\n      "url": "${endpoint}",\n      "n": 1.0,\n      "headers": { "Authorization": "Bearer ${token}" }\n    }\n  },\n  "mcpServers": {}\n}`;
    expect(planOf(text).after).toBe(
      `{\n  "servers": {\n    "git": { "command": "git" }\n  },\n  "mcpServers": {\n    "scaigrid": {\n      "transport": "streamable-http",\n      "url": "${endpoint}",\n      "n": 1.0,\n      "headers": { "Authorization": "Bearer ${token}" }\n    }\n  }\n}`,
    );
  });

  it.each(['utf-8-bom', 'utf-16le', 'utf-16be'] as const)('is rewritten from %s', (encoding) => {
    const text = inServers(documented);
    const plan = planOf(text, { encoding });
    expect(plan).toMatchObject({ before: text, beforeEncoding: encoding, after: text, edits: [] });
    expect(plan.changes).toEqual([{ id: 'rewrite-encoding', params: {}, cures: ['config.encoding'] }]);
  });

  it('is made valid and its entry put right in one plan', () => {
    const text = `{\n  // mine\n  "mcpServers": {\n    "scaigrid": {\n      "url": “${endpoint}/”,\n      "headers": { "Authorization": "${token}", },\n    }\n  }\n`;
    const plan = planOf(text);
    expect(entryIn(plan)).toEqual(documented);
    expect(plan.changes.map(({ id, cures }) => [id, cures])).toEqual([
      ['fix-syntax', ['config.syntax']],
      ['correct-entry', ['entry.transport-missing', 'entry.url-path', 'entry.bearer-missing']],
    ]);
  });

  it('is made valid even when there is nothing to say about an entry', () => {
    const result = planRepair(repairInput('{ "mcpServers": { "a": { "command": "x", } } }'));
    expect(result).toMatchObject({
      ok: true,
      plan: {
        after: '{ "mcpServers": { "a": { "command": "x" } } }',
        changes: [{ id: 'fix-syntax', cures: ['config.syntax'] }],
      },
    });
  });

  it('gets its entries back from the newest backup that has some', () => {
    const text = '{\n  "preferences": {}\n}\n';
    const old = inServers({ command: 'older' });
    const backups = ['{}', 'broken {', inServers(without(documented, 'transport')), old];
    const plan = planOf(text, { backups });
    expect(JSON.parse(plan.after)).toEqual({
      preferences: {},
      mcpServers: { other: { command: 'x' }, scaigrid: documented },
    });
    expect(plan.changes[0]).toEqual({
      id: 'restore-entries',
      params: { names: 'other, scaigrid' },
      cures: ['config.wiped'],
    });
    expect(refusalOf(inServers({ command: 'y' }, 'mine'), { backups })).toBe('no-url');
  });
});

describe('a refusal', () => {
  it.each<[string, string | null, Partial<RepairInput>, string]>([
    ['broken beyond certain repair', '{ "mcpServers": *** }', {}, 'unparsable'],
    ['a list', '[]', {}, 'wrong-shape'],
    ['servers as a list', '{ "mcpServers": [] }', {}, 'wrong-shape'],
    ['an entry that is no object', inServers('https://x'), {}, 'wrong-shape'],
    ['nothing known of a URL', '{}', { token }, 'no-url'],
    ['a placeholder for a URL', inServers({ ...documented, url: 'https://HOST/mcp' }), {}, 'no-url'],
    ['an unknown program', inServers({ command: 'my-bridge' }), { style: 'bridge' }, 'no-url'],
    [
      'a placeholder',
      inServers({ ...documented, headers: { Authorization: 'Bearer sgk_...' } }),
      {},
      'no-token',
    ],
    ['no token at all', inServers({ url: endpoint }), { style: 'bridge' }, 'no-token'],
    [
      'a token with a space in it',
      inServers({
        ...documented,
        headers: { Authorization: `Bearer ${token.slice(0, 9)} ${token.slice(9)}` },
      }),
      {},
      'no-token',
    ],
    [
      'another scheme',
      inServers({ ...documented, headers: { Authorization: 'Basic dXNlcjpwYXNzd29yZA==' } }),
      {},
      'no-token',
    ],
    ['no token for a new file', null, { url: endpoint }, 'no-token'],
  ])('%s', (_, text, more, refusal) => {
    expect(refusalOf(text, more)).toBe(refusal);
  });

  it('says where the file is broken', () => {
    const result = planRepair(repairInput('{\n  "a" "b" : ]\n'));
    expect(result).toMatchObject({ ok: false, refusal: 'unparsable', params: { line: '2' } });
  });
});
