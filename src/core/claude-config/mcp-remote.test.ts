import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMcpRemote, programName } from './mcp-remote';

const none = new Map<string, string>();
const url = 'https://h.example/mcp';

describe('parseMcpRemote', () => {
  it.each<[string, readonly string[], number | null, string | null, boolean]>([
    ['npx', ['-y', 'mcp-remote@0.15.1', url], 1, '0.15.1', true],
    ['npx.cmd', ['mcp-remote', url], 0, null, true],
    ['npx', ['-y', 'mcp-remote@latest', url], 1, null, true],
    ['npx', ['-y', '-p', 'mcp-remote@0.1.38', 'mcp-remote', url], 2, '0.1.38', true],
    ['C:\\Program Files\\nodejs\\npx.cmd', ['-y', 'mcp-remote', url], 1, null, true],
    ['cmd', ['/c', 'npx', '-y', 'mcp-remote', url], 3, null, true],
    ['cmd.exe', ['/D', '/C', 'npx', 'mcp-remote', url], 3, null, true],
    ['/usr/bin/env', ['PATH=/opt/bin', 'npx', '-y', 'mcp-remote', url], 3, null, true],
    ['bunx', ['mcp-remote', url], 0, null, true],
    ['pnpm', ['dlx', 'mcp-remote', url], 1, null, true],
    ['node', ['/opt/mcp-remote/dist/proxy.js', url], 0, null, false],
    ['node.exe', ['C:\\npm\\mcp-remote\\dist\\proxy.js', url], 0, null, false],
    ['mcp-remote', [url], null, null, false],
    ['C:\\npm\\mcp-remote.cmd', [url], null, null, false],
    ['npx', ['@acme/mcp-remote@1.2.3', url], 0, '1.2.3', true],
  ])('%s %j', (command, args, packageIndex, version, fetched) => {
    const call = parseMcpRemote(command, args, none);
    expect(call).toMatchObject({ packageIndex, version, fetched, flagsBeforeUrl: false });
    expect(args[call?.urlIndex ?? -1]).toBe(url);
  });

  it.each<[string, readonly string[]]>([
    ['npx', ['-y', '@modelcontextprotocol/server-filesystem', '/home/kim/mcp-remote']],
    ['npx', ['-y', 'mcp-remote-client', url]],
    ['docker', ['run', 'scaigrid']],
    ['cmd', ['/c']],
    ['', []],
  ])('%s %j does not run it', (command, args) => {
    expect(parseMcpRemote(command, args, none)).toBeNull();
  });

  it('reads headers as mcp-remote does', () => {
    const env = new Map([['AUTH', 'Bearer t']]);
    const args = [
      'mcp-remote',
      url,
      '--header',
      'Authorization:${AUTH}',
      '--header',
      'X-Tenant:  acme',
      '--header',
      'nonsense',
    ];
    const call = parseMcpRemote('npx', args, env);
    expect(call?.headers).toMatchObject([
      { name: 'Authorization', value: 'Bearer t', variables: ['AUTH'], unknownVariables: [], tornInto: [] },
      { name: 'X-Tenant', value: 'acme', variables: [] },
    ]);
    expect(call?.ignoredHeaders).toEqual([7]);
  });

  it('leaves an unknown variable as it is', () => {
    const call = parseMcpRemote('npx', ['mcp-remote', url, '--header', 'Authorization:${AUTH}'], none);
    expect(call?.headers).toMatchObject([{ value: '${AUTH}', unknownVariables: ['AUTH'] }]);
  });

  it.each<[readonly string[], string]>([
    [['Authorization:', 'Bearer t'], 'Bearer t'],
    [['Authorization:', 'Bearer', 't'], 'Bearer t'],
    [['Authorization: Bearer', 't'], 'Bearer t'],
  ])('joins a torn header: %j', (parts, meant) => {
    const call = parseMcpRemote('npx', ['mcp-remote', url, '--header', ...parts, '--allow-http'], none);
    expect(call?.headers).toMatchObject([{ meant }]);
    expect(call?.headers[0]?.tornInto).toHaveLength(parts.length - 1);
    expect(call?.allowHttp).toBe(true);
  });

  it('sees what stands where the URL belongs', () => {
    const wrong = parseMcpRemote('npx', ['mcp-remote', '--transport', 'http-only', url], none);
    expect(wrong).toMatchObject({
      urlIndex: 3,
      flagsBeforeUrl: true,
      transport: { index: 2, value: 'http-only' },
    });
    const right = parseMcpRemote('npx', ['mcp-remote', '--header', 'A:b', url], none);
    expect(right).toMatchObject({ urlIndex: 3, flagsBeforeUrl: false });
  });

  it('takes any arguments', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'mcp-remote',
        '--header',
        'Authorization:',
        '--transport',
        'cmd',
        '/c',
        '${X}',
        url,
        '',
      ),
    );
    fc.assert(
      fc.property(word, fc.array(word), fc.dictionary(word, word), (command, args, env) => {
        const call = parseMcpRemote(command, args, new Map(Object.entries(env)));
        if (call?.urlIndex != null) expect(call.urlIndex).toBeLessThan(args.length);
      }),
    );
  });
});

describe('programName', () => {
  it.each([
    ['npx', 'npx'],
    ['NPX.CMD', 'npx'],
    ['/usr/local/bin/npx', 'npx'],
    ['C:\\Program Files\\nodejs\\node.exe', 'node'],
    ['', ''],
  ])('%s', (command, name) => {
    expect(programName(command)).toBe(name);
  });
});
