import { describe, expect, it } from 'vitest';
import { launchPathOf } from './launch-path';
import { parseLog } from './parse-log';
import type { LocalTime } from './parse-log';

/** As if the machine were two hours ahead of UTC. */
const localToUtc = ({ year, month, day, hour, minute, second }: LocalTime): string =>
  new Date(Date.UTC(year, month - 1, day, hour - 2, minute, second)).toISOString();

const parse = (text: string, entry: string | null = null) => parseLog(text, { entry, localToUtc });

describe('parseLog', () => {
  it.each([
    [
      'a server’s own log',
      '2026-03-10T15:19:49.827Z [Hello World] [error] Server disconnected. { metadata: undefined }',
      {
        at: '2026-03-10T15:19:49.827Z',
        level: 'error',
        entry: 'Hello World',
        text: 'Server disconnected. { metadata: undefined }',
      },
    ],
    [
      'mcp.log',
      '2025-06-03T07:23:52.664Z [error] [vscode-mcp-server] spawn npx ENOENT',
      {
        at: '2025-06-03T07:23:52.664Z',
        level: 'error',
        entry: 'vscode-mcp-server',
        text: 'spawn npx ENOENT',
      },
    ],
    [
      'the oldest shape',
      '2024-12-28T19:16:03.935Z [error] Could not start MCP server filesystem: Error: spawn npx ENOENT',
      {
        at: '2024-12-28T19:16:03.935Z',
        level: 'error',
        entry: null,
        text: 'Could not start MCP server filesystem: Error: spawn npx ENOENT',
      },
    ],
    [
      'main.log, in local time',
      '2026-04-14 20:36:12 [info] Config file written',
      { at: '2026-04-14T18:36:12.000Z', level: 'info', entry: null, text: 'Config file written' },
    ],
    [
      'main.log, with a component in brackets',
      '2026-04-14 20:36:12 [warn] [updater] nothing new',
      { at: '2026-04-14T18:36:12.000Z', level: 'warn', entry: null, text: '[updater] nothing new' },
    ],
    [
      'an undated line with marks',
      '[Macuse] [error] Couldn’t start',
      { at: null, level: 'error', entry: 'Macuse', text: 'Couldn’t start' },
    ],
    [
      'what a server printed',
      '[4711] Fatal error: oh no',
      { at: null, level: null, entry: null, text: '[4711] Fatal error: oh no' },
    ],
  ])('reads %s', (_, line, expected) => {
    expect(parse(line)).toEqual([expected]);
  });

  it('takes the entry from the file when the line names none', () => {
    expect(parse('env: node: No such file or directory', 'anytype')[0]).toMatchObject({
      entry: 'anytype',
      at: null,
    });
  });

  it('joins the lines of an inspected object and leaves stderr alone', () => {
    const lines = parse(
      [
        '    at half.a.stack (that began before this piece)',
        '2026-06-05T22:28:56.777Z [grid] [error] spawn npx ENOENT {',
        '  metadata: {',
        "    context: 'connection',",
        "    stack: 'Error: spawn npx ENOENT\\n' +",
        "      '    at ChildProcess._handle.onexit'",
        '  }',
        '}',
        '',
        "'C:\\Program' is not recognized as an internal or external command,\r",
        'operable program or batch file.\r',
        '2026-06-05T22:28:57.000Z [grid] [info] Client transport closed { metadata: undefined }',
      ].join('\n'),
    );
    expect(lines.map((line) => line.text.split('\n').length)).toEqual([7, 1, 1, 1]);
    expect(lines[0]?.text.startsWith('spawn npx ENOENT {')).toBe(true);
    expect(lines[1]).toMatchObject({ at: null, level: null });
  });

  it('bounds a record that never ends', () => {
    const [line] = parse(`2026-06-05T22:28:56.777Z [grid] [error] x\n${' more\n'.repeat(100_000)}`);
    expect(line?.text.length).toBeLessThan(9_000);
  });

  it.each([
    [
      'Message from client: {"method":"tools/call","params":{"name":"mail","arguments":{"to":"private"}},"jsonrpc":"2.0","id":3} { metadata: undefined }',
      'Message from client: method="tools/call"',
    ],
    [
      'Message from server: {"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"private"}]}}',
      'Message from server: result="tools"',
    ],
    ['Message from server: {"jsonrpc":"2.0","id":1,"error":{"message":"private"}}', 'Message from server: …'],
    [
      'Message from server: {"result":{"tools":[]},"jsonrpc":"2.0","id":1}',
      'Message from server: result="tools"',
    ],
    ['Message from client: {"jsonrpc":"2.0","id":12,"method":"ping"}', 'Message from client: method="ping"'],
    ['Message from client: {"params":{"result":{"private":1}},"method":"x"}', 'Message from client: …'],
    ['Message from client: {"params":{"a":{"method":"private"}}}', 'Message from client: …'],
    [
      'Message from client: method="initialize" id=0 params',
      'Message from client: method="initialize" id=0 params',
    ],
  ])('keeps of a message only what it was about: %s', (text, kept) => {
    expect(parse(`2026-06-05T22:28:56.777Z [grid] [info] ${text}`)[0]?.text).toBe(kept);
  });
});

describe('launchPathOf', () => {
  it('reads the folders that the app searched', () => {
    const [line] = parse(
      [
        '2026-06-05T22:28:56.760Z [grid] [info] Using MCP server command: npx with args and path: {',
        '  metadata: {',
        "    args: [ '-y', 'mcp-remote', [length]: 2 ],",
        "    paths: [ '/home/zoe/.local/bin', 'C:\\\\Program Files\\\\nodejs', \"/it's\", [length]: 3 ]",
        '  }',
        '} %o',
      ].join('\n'),
    );
    expect(launchPathOf(line?.text ?? '')).toEqual([
      '/home/zoe/.local/bin',
      'C:\\Program Files\\nodejs',
      "/it's",
    ]);
  });

  it('says nothing of other lines', () => {
    expect(launchPathOf('Server started and connected successfully')).toBeNull();
    expect(launchPathOf('Using MCP server command: npx with args and path: {')).toBeNull();
  });
});
