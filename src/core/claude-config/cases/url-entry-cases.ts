import type { FindingCode } from '../../findings/codes';
import type { ConfigCase } from './case';
import { configOf, documented, managed, token, urlEntryWarnings } from './texts';

type Changes = Readonly<Record<string, unknown>>;
type Variants = ConfigCase['variants'];

/** A documented entry with changes, and the errors that they make. */
function entry(
  name: string,
  changes: Changes,
  errors: readonly FindingCode[],
  variants?: Variants,
): ConfigCase {
  return wholeEntry(name, documented(changes), [...errors, ...urlEntryWarnings], variants);
}

function wholeEntry(
  name: string,
  value: unknown,
  expect: readonly FindingCode[],
  variants?: Variants,
): ConfigCase {
  return {
    name,
    platform: 'darwin',
    files: [{ text: configOf(value) }],
    expect,
    ...(variants !== undefined && { variants }),
  };
}

const url = (name: string, value: string, errors: readonly FindingCode[], variants?: Variants): ConfigCase =>
  entry(name, { url: value }, errors, variants);

const sent = (
  name: string,
  value: unknown,
  expect: readonly FindingCode[],
  variants?: Variants,
): ConfigCase => wholeEntry(name, documented({ headers: { Authorization: value } }), expect, variants);

const damaged = (name: string, value: string, kind: string): ConfigCase =>
  sent(name, value, ['entry.token-damaged', ...urlEntryWarnings], { 'entry.token-damaged': kind });

const noToken = (name: string, value: string, kind: string): ConfigCase =>
  sent(name, value, ['entry.token-damaged', 'entry.remote-unsupported'], { 'entry.token-damaged': kind });

/** Entries of ScaiGrid's documented kind. */
export const urlEntryCases: readonly ConfigCase[] = [
  entry('transport left out', { transport: undefined }, ['entry.transport-missing']),
  wholeEntry('only a URL', { url: managed }, [
    'entry.transport-missing',
    'entry.authorization-missing',
    'entry.remote-unsupported',
  ]),
  entry('transport streamable_http', { transport: 'streamable_http' }, ['entry.transport-wrong']),
  entry('transport streamableHttp, as in Cline', { transport: 'streamableHttp' }, ['entry.transport-wrong']),
  entry('transport http', { transport: 'http' }, ['entry.transport-wrong']),
  entry('transport with a space', { transport: 'streamable-http ' }, ['entry.transport-wrong']),
  entry('transport sse', { transport: 'sse' }, ['entry.transport-wrong'], { 'entry.transport-wrong': 'sse' }),
  entry('type http, as in Claude Code', { transport: undefined, type: 'http' }, ['entry.transport-wrong'], {
    'entry.transport-wrong': 'other-key',
  }),
  entry(
    'type streamable-http',
    { transport: undefined, type: 'streamable-http' },
    ['entry.transport-wrong'],
    { 'entry.transport-wrong': 'other-key' },
  ),
  entry('transport and a type beside it', { type: 'http' }, []),
  entry('transport is no text', { transport: true }, ['entry.shape']),
  entry(
    'the URL is named serverUrl, as in Windsurf',
    { url: undefined, serverUrl: managed },
    ['entry.url-missing'],
    { 'entry.url-missing': 'other-key' },
  ),
  entry('the URL is named httpUrl, as in Gemini CLI', { url: undefined, httpUrl: managed }, [
    'entry.url-missing',
  ]),
  wholeEntry('transport and headers, but no URL', documented({ url: undefined }), [
    'entry.url-missing',
    'entry.secret-in-file',
  ]),
  wholeEntry('the URL is a number', documented({ url: 8080 }), ['entry.shape', 'entry.secret-in-file']),
  wholeEntry('the URL is empty', documented({ url: '' }), ['entry.url-missing', ...urlEntryWarnings]),
  url('URL without a scheme', 'scaigrid.scailabs.ai/mcp', ['entry.url-invalid'], {
    'entry.url-invalid': 'no-scheme',
  }),
  url('URL that begins with two slashes', '//scaigrid.scailabs.ai/mcp', ['entry.url-invalid']),
  url('URL with a space before it', ` ${managed}`, ['entry.url-invalid'], {
    'entry.url-invalid': 'surrounded',
  }),
  url('URL with a line break after it', `${managed}\n`, ['entry.url-invalid']),
  url('URL in quotes', `"${managed}"`, ['entry.url-invalid'], { 'entry.url-invalid': 'surrounded' }),
  url('URL in angle brackets', `<${managed}>`, ['entry.url-invalid'], { 'entry.url-invalid': 'placeholder' }),
  url('URL with a zero-width space', `https://scaigrid.scailabs.ai\u200b/mcp`, ['entry.url-invalid']),
  url('the page’s HOST left in', 'https://HOST/mcp', ['entry.url-invalid'], {
    'entry.url-invalid': 'placeholder',
  }),
  url('a variable that nothing fills in', '${SCAIGRID_HOST}/mcp', ['entry.url-invalid'], {
    'entry.url-invalid': 'placeholder',
  }),
  url('your-host left in', 'https://your-host.example/mcp', ['entry.url-invalid']),
  url('no URL at all', 'my gateway', ['entry.url-invalid']),
  url('http', 'http://scaigrid.scailabs.ai/mcp', ['entry.url-scheme']),
  url('websocket', 'wss://scaigrid.scailabs.ai/mcp', ['entry.url-scheme'], { 'entry.url-scheme': 'other' }),
  url('a file', 'file:///etc/hosts', ['entry.url-invalid']),
  url('http on this computer', 'http://localhost:8000/mcp', []),
  url('http on 127.0.0.1', 'http://127.0.0.1:8000/mcp', []),
  url('a deployment of one’s own, with a port', 'https://grid.corp.example:8443/mcp', []),
  url('no path', 'https://scaigrid.scailabs.ai', ['entry.url-path'], { 'entry.url-path': 'missing' }),
  url('only a slash', 'https://scaigrid.scailabs.ai/', ['entry.url-path'], { 'entry.url-path': 'missing' }),
  url('/mcp/', `${managed}/`, ['entry.url-path'], { 'entry.url-path': 'slash' }),
  url('/mcp/mcp', `${managed}/mcp`, ['entry.url-path'], { 'entry.url-path': 'doubled' }),
  url('/v1/mcp', 'https://scaigrid.scailabs.ai/v1/mcp', ['entry.url-path'], { 'entry.url-path': 'rest' }),
  url(
    '/v1/modules/scaimcp/tools',
    'https://scaigrid.scailabs.ai/v1/modules/scaimcp/tools',
    ['entry.url-path'],
    { 'entry.url-path': 'rest' },
  ),
  url('/sse', 'https://scaigrid.scailabs.ai/sse', ['entry.url-path'], { 'entry.url-path': 'sse' }),
  url('/mcp/sse', `${managed}/sse`, ['entry.url-path'], { 'entry.url-path': 'sse' }),
  url('/MCP', 'https://scaigrid.scailabs.ai/MCP', ['entry.url-path'], { 'entry.url-path': 'case' }),
  url('/api', 'https://scaigrid.scailabs.ai/api', ['entry.url-path']),
  url('a query', `${managed}?tenant=acme`, ['entry.url-path'], { 'entry.url-path': 'after-path' }),
  url('a fragment', `${managed}#tools`, ['entry.url-path']),
  url('http and no path: two faults', 'http://scaigrid.scailabs.ai', ['entry.url-scheme', 'entry.url-path']),
  url('a letter lost in the host', 'https://scaigrid.scailab.ai/mcp', ['entry.host-typo']),
  url('two letters swapped in the host', 'https://scaigird.scailabs.ai/mcp', ['entry.host-typo']),
  url('another ending of the host', 'https://scaigrid.scailabs.com/mcp', ['entry.host-typo']),
  url('a Cyrillic letter in the host', 'https://sc\u0430igrid.scailabs.ai/mcp', ['entry.host-typo']),
  wholeEntry('no headers', documented({ headers: undefined }), [
    'entry.authorization-missing',
    'entry.remote-unsupported',
  ]),
  wholeEntry('headers without Authorization', documented({ headers: { Accept: '*/*' } }), [
    'entry.authorization-missing',
    'entry.remote-unsupported',
  ]),
  wholeEntry('headers are a text', documented({ headers: `Authorization: Bearer ${token}` }), [
    'entry.shape',
    'entry.authorization-missing',
    'entry.remote-unsupported',
  ]),
  sent('Authorization is empty', '', ['entry.authorization-missing', 'entry.remote-unsupported'], {
    'entry.authorization-missing': 'empty',
  }),
  sent('only the word Bearer', 'Bearer ', ['entry.authorization-missing', 'entry.remote-unsupported'], {
    'entry.authorization-missing': 'empty',
  }),
  wholeEntry(
    'the token as X-API-Key',
    documented({ headers: { 'X-API-Key': token } }),
    ['entry.authorization-missing', ...urlEntryWarnings],
    { 'entry.authorization-missing': 'elsewhere' },
  ),
  wholeEntry(
    'the token in env',
    documented({ headers: undefined, env: { SCAIGRID_API_KEY: token } }),
    ['entry.authorization-missing', ...urlEntryWarnings],
    { 'entry.authorization-missing': 'elsewhere' },
  ),
  wholeEntry(
    'authorization in small letters is the same header',
    documented({ headers: { authorization: `Bearer ${token}` } }),
    urlEntryWarnings,
  ),
  sent('bearer in small letters', `bearer ${token}`, urlEntryWarnings),
  sent('the token alone', token, ['entry.bearer-missing', ...urlEntryWarnings]),
  sent('Bearer twice', `Bearer Bearer ${token}`, ['entry.bearer-doubled', ...urlEntryWarnings]),
  sent('Basic instead of Bearer', `Basic ${token}`, ['entry.bearer-missing', ...urlEntryWarnings], {
    'entry.bearer-missing': 'other-scheme',
  }),
  damaged('line break in the token', `Bearer sgk_0123456789abcdefghij\nABCDEFGHIJ42`, 'line-break'),
  damaged('line break after the token', `Bearer ${token}\n`, 'line-break'),
  noToken('space in the token', 'Bearer sgk_0123456789 abcdefghijABCDEFGHIJ42', 'inner-space'),
  damaged('space after the token', `Bearer ${token} `, 'surrounding-space'),
  damaged('quotes around the token', `Bearer "${token}"`, 'quotes'),
  damaged('curly quotes around the token', `Bearer “${token}”`, 'smart-quote'),
  damaged('zero-width space in the token', `Bearer sgk_0123456789\u200babcdefghijABCDEFGHIJ42`, 'zero-width'),
  noToken('the page’s sgk_... left in', 'Bearer sgk_...', 'placeholder'),
  noToken('YOUR_TOKEN left in', 'Bearer YOUR_TOKEN', 'placeholder'),
  noToken('<your token> left in', 'Bearer <your token>', 'placeholder'),
  noToken('a variable that nothing fills in, as token', 'Bearer ${SCAIGRID_TOKEN}', 'unexpanded-variable'),
  noToken('a Windows variable', 'Bearer %SCAIGRID_TOKEN%', 'unexpanded-variable'),
  wholeEntry('the token in the URL', documented({ url: `${managed}?token=${token}`, headers: undefined }), [
    'entry.url-path',
    'entry.authorization-missing',
    'entry.token-in-url',
    'entry.remote-unsupported',
  ]),
  wholeEntry(
    'the token as user of the URL',
    documented({ url: `https://${token}@scaigrid.scailabs.ai/mcp` }),
    ['entry.token-in-url', 'entry.remote-unsupported'],
  ),
  wholeEntry('a text instead of an entry', managed, ['entry.shape'], { 'entry.shape': 'entry' }),
  wholeEntry('null instead of an entry', null, ['entry.shape']),
  wholeEntry('an empty entry', {}, ['entry.command-missing']),
  wholeEntry('neither program nor URL', { args: ['x'] }, ['entry.command-missing']),
];
