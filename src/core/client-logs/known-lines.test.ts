import { describe, expect, it } from 'vitest';
import { explainLine, knownLines } from './known-lines';
import { parseLog } from './parse-log';
import { skippedEntries } from './skipped-entries';

/** Lines as published logs and a run of mcp-remote show them; tokens and names are made up. */
const samples: [line: string, id: string | null, params?: Record<string, string>][] = [
  [
    '2025-06-03T07:23:52.664Z [error] [vscode-mcp-server] spawn npx ENOENT',
    'program-not-found',
    { program: 'npx' },
  ],
  [
    '2025-03-23T13:42:48.591Z [filesystem] [error] spawn mcp-filesystem-server ENOENT {"context":"connection","stack":"Error: spawn mcp-filesystem-server ENOENT\\n at ChildProcess._handle.onexit"}',
    'program-not-found',
    { program: 'mcp-filesystem-server' },
  ],
  [
    '2024-12-28T19:16:03.935Z [error] Could not start MCP server filesystem: Error: spawn npx ENOENT',
    'program-not-found',
    { program: 'npx' },
  ],
  [
    '2026-02-05T06:24:03.368Z [anytype] [info] Using MCP server command: /usr/local/bin/npx with args and path: {',
    'server-starting',
  ],
  ['env: node: No such file or directory', 'program-not-found', { program: 'node' }],
  ["'C:\\Program' is not recognized as an internal or external command,", 'space-in-path'],
  ["'npx' is not recognized as an internal or external command,", 'program-not-found', { program: 'npx' }],
  [
    "2025-08-17T17:39:27.777Z [obsidian] [info] Using MCP server command: C:\\WINDOWS\\System32\\cmd.exe with args and path: { metadata: { args: [ '/C' ] } }",
    'server-starting',
  ],
  [
    '2026-03-10T15:19:49.827Z [Hello World] [info] Server transport closed unexpectedly, this is likely due to the process exiting early. { metadata: undefined }',
    'program-ended',
  ],
  [
    "2026-03-10T15:19:49.827Z [Hello World] [error] Server disconnected. For troubleshooting guidance, please visit our documentation { metadata: { context: 'connection', stack: undefined } }",
    'disconnected',
  ],
  ['2025-08-29T16:19:34.470Z [info] [remote-example] Client transport closed', 'transport-closed'],
  [
    "2025-09-11T23:28:52.407Z [firecrawl] [error] Unexpected token 'd', \"[dotenv@17.\"... is not valid JSON { metadata: { context: 'connection' } }",
    'text-among-messages',
  ],
  [
    '2025-05-31T01:07:26.183Z [doc-forge] [error] Unexpected token \'M\', "MCP Doc Fo"... is not valid JSON {"context":"connection"}',
    'text-among-messages',
  ],
  [
    "2026-04-14 20:36:12 [warn] Skipped invalid MCP server config entries: { invalidServers: [ 'obsidian-vault', [length]: 1 ] }",
    'skipped-entry',
  ],
  ['2026-04-14 20:36:12 [info] Config file written', 'config-written'],
  ['2026-04-14 20:36:12 [info] LocalMcpServerManager: Closing all (0 servers)', 'nothing-loaded'],
  [
    '2026-04-14 20:36:12 [warn] UtilityProcess Check: Extension scaigrid not found in installed extensions',
    'extension-not-installed',
  ],
  [
    '2026-08-21T08:11:51.497Z [the-plan] [info] Era probe verdict: legacy (exec lane pinned — no sibling probe) { metadata: undefined }',
    'era-probe',
  ],
  [
    '2026-08-27T08:12:58.594Z [Zoteus] [info] Era probe verdict: legacy (sibling did not complete the exchange) { metadata: undefined }',
    'era-probe',
  ],
  [
    "2026-08-27T08:12:59.000Z [Zoteus] [error] Couldn't start for Cowork and Code sessions. Error: Connection closed { metadata: { context: 'shared-pool' } }",
    'second-copy-failed',
    { error: 'Connection closed' },
  ],
  [
    "[error] Couldn't start for Cowork and Code sessions. Error: Request timed out { metadata: undefined }",
    'second-copy-failed',
    { error: 'Request timed out' },
  ],
  [
    "[Macuse] [error] Couldn't start this server for Cowork and Code sessions (they run their own copy of it), so they can't use its tools: Version negotiation failed: the connection closed",
    'second-copy-failed',
    { error: 'Version negotiation failed: the connection closed' },
  ],
  ['[info] Server transport closed (intentional shutdown)', 'intended-shutdown'],
  [
    '[812] Fatal error: ServerError: HTTP 404: Invalid OAuth error response: SyntaxError: Unexpected token. Raw body: Not found',
    'token-refused',
  ],
  ['2026-10-01 09:00:00 [info] Connected to scene-loop-test (21 tools)', 'connected'],
  [
    '2026-10-01T09:00:00.000Z [x] [info] Server started and connected successfully { metadata: undefined }',
    'server-started',
  ],
  ['2026-10-01T09:00:00.000Z [x] [error] Request timed out', 'timed-out'],
  [
    "Error: Cannot find module '/dist/server/mcp-server.js'",
    'module-missing',
    { module: '/dist/server/mcp-server.js' },
  ],

  // mcp-remote
  [
    '[812] Fatal error: RegistrationRejectedError: Dynamic Client Registration rejected (HTTP 404): {"detail":"Not Found"}',
    'token-refused',
  ],
  [
    "[812] Warning: Environment variable 'SCAIGRID_AUTH' not found for header 'Authorization'; leaving ${SCAIGRID_AUTH} as it is.",
    'variable-missing',
    { variable: 'SCAIGRID_AUTH' },
  ],
  [
    "Warning: Environment variable 'A' not found for header 'Authorization'.",
    'variable-missing',
    { variable: 'A' },
  ],
  ['[812] Fatal error: SyntaxError: Unexpected token \'<\', "<html>…" is not valid JSON', 'token-refused'],
  ['[812] Discovering OAuth server configuration...', 'waits-for-sign-in'],
  [
    "[812] Fatal error: SdkHttpError: Error POSTing to endpoint: no\n    at x {\n  data: { status: 403, statusText: 'Forbidden' }\n}",
    'token-refused',
    { status: '403' },
  ],
  [
    "[812] Fatal error: SdkHttpError: Error POSTing to endpoint: no\n  data: { status: 502, statusText: 'Bad Gateway' }",
    'answer-error',
    { status: '502' },
  ],
  [
    '[812] Fatal error: StreamableHTTPError: Streamable HTTP error: Error POSTing to endpoint: gone\n    code: 404',
    'answer-not-found',
    { status: '404' },
  ],
  ['[812] Received error (status 404)', 'answer-not-found', { status: '404' }],
  [
    '[812] Fatal error: SseError: SSE error: Non-200 status code (404)',
    'answer-not-found',
    { status: '404' },
  ],
  [
    '[812] Fatal error: SdkHttpError: Error POSTing to endpoint: slow\n  data: { status: 429 }',
    'answer-too-many',
  ],
  [
    '[812] Fatal error: SdkError: Unexpected content type: text/html',
    'answer-not-mcp',
    { type: 'text/html' },
  ],
  [
    '[812] Fatal error: TypeError: fetch failed\n  [cause]: Error: connect ECONNREFUSED 127.0.0.1:18099',
    'connection-refused',
    { address: '127.0.0.1:18099' },
  ],
  [
    '[812] Fatal error: TypeError: fetch failed\n  [cause]: Error: getaddrinfo ENOTFOUND grid.example.test',
    'host-unknown',
    { host: 'grid.example.test' },
  ],
  [
    "[812] Fatal error: TypeError: fetch failed\n  [cause]: Error: self-signed certificate\n  code: 'DEPTH_ZERO_SELF_SIGNED_CERT'",
    'certificate-untrusted',
  ],
  ["  [cause]: Error: x\n  code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'", null],
  ["Fatal error: x code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'", 'certificate-untrusted'],
  [
    'Warning: Ignoring extra certs from `/nope.pem`, load failed: error:80000002',
    'certificate-file-missing',
    { file: '/nope.pem' },
  ],
  ["[812] Fatal error: TypeError: fetch failed\n  code: 'ERR_SSL_WRONG_VERSION_NUMBER'", 'not-tls'],
  [
    '[812] Error: Non-HTTPS URLs are only allowed for localhost or when --allow-http flag is provided',
    'plain-http',
  ],
  [
    "[812] Fatal error: TypeError: Invalid URL\n  code: 'ERR_INVALID_URL',\n  input: '--transport'",
    'url-missing',
  ],
  [
    "[812] Fatal error: TypeError: Invalid URL\n  code: 'ERR_INVALID_URL',\n  input: 'grid.test/mcp'",
    'url-invalid',
  ],
  ['[812] TypeError: Headers.append: "Bearer x" is an invalid header value.', 'token-line-break'],
  [
    '[812] TypeError: Cannot convert argument to a ByteString because the character at index 9 has a value of 8217 which is greater than 255.',
    'token-odd-character',
  ],
  ['[812] Connecting to remote server: https://grid.test/mcp', 'waits-for-gateway'],
  ['[812] Connected to remote server using StreamableHTTPClientTransport', 'connected'],
  [
    '[812] Proxy established successfully between local STDIO and remote StreamableHTTPClientTransport',
    'connected',
  ],
  ['ReferenceError: File is not defined', 'runtime-too-old', { missing: 'File' }],
  ['2025-08-29T16:19:34.470Z [x] [info] Message from client: method="initialize" id=0 params', 'message'],
  [
    '[812] Fatal error: TypeError: fetch failed\n  [cause]: Error: connect EHOSTUNREACH 10.0.0.9:443',
    'unreachable',
  ],
  ["[812] Fatal error: TypeError: fetch failed\n  code: 'CERT_HAS_EXPIRED'", 'certificate-expired'],
  ["[812] Fatal error: TypeError: fetch failed\n  code: 'ERR_TLS_CERT_ALTNAME_INVALID'", 'certificate-name'],
  ['Something nobody has seen', null],
];

describe('explainLine', () => {
  it.each(samples.map(([line, id, params = {}]) => ({ line, id, params })))(
    '$line',
    ({ line, id, params }) => {
      const [record] = parseLog(line, { entry: null, localToUtc: () => '2026-04-14T18:36:12.000Z' });
      const explained = explainLine(record?.text ?? '');
      expect(explained?.line.id ?? null).toBe(id);
      expect(explained?.params ?? {}).toMatchObject(params);
    },
  );

  it('has a sample for every line it knows', () => {
    const seen = new Set(samples.map(([, id]) => id));
    expect(knownLines.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });
});

describe('skippedEntries', () => {
  it.each<[string, string[] | null]>([
    [
      "Skipped invalid MCP server config entries: { invalidServers: [ 'obsidian-vault', [length]: 1 ] }",
      ['obsidian-vault'],
    ],
    [
      "Skipped invalid MCP server config entries: {\n  invalidServers: [ 'a [b]', \"it's\", [length]: 2 ]\n}",
      ['a [b]', "it's"],
    ],
    ['Skipped', null],
  ])('%s', (text, names) => {
    expect(skippedEntries(text)).toEqual(names);
  });
});
