import type { ConfigCase } from './case';
import { configOf, documented, managed, pretty, urlEntryWarnings } from './texts';

const bridge = { command: '/opt/ungrey/ungrey', args: ['bridge', '--connection', 'scaigrid'] };
const settings = { preferences: { sidebarMode: 'chat' } };

const appData = 'C:\\Users\\kim\\AppData\\Roaming\\Claude\\claude_desktop_config.json';
const site = 'Claude_pzs8sxrjxfjjc';
const store = 'AnthropicPBC.Claude_fnn82j28hfe8t';
const inPackage = (name: string): string =>
  `C:\\Users\\kim\\AppData\\Local\\Packages\\${name}\\LocalCache\\Roaming\\Claude\\claude_desktop_config.json`;

/** Which file, its shape, and where in it the entry stands. */
export const fileCases: readonly ConfigCase[] = [
  { name: 'no file on a Mac', platform: 'darwin', files: [], expect: ['config.not-found'] },
  { name: 'no file on Windows', platform: 'win32', files: [], expect: ['config.not-found'] },
  { name: 'no file on Linux', platform: 'linux', files: [], expect: ['config.not-found'] },
  {
    name: 'no file, two packages: nobody can tell where it belongs',
    platform: 'win32',
    packages: [site, store],
    files: [],
    expect: ['config.not-found'],
  },
  {
    name: 'no config file, but servers in config.json',
    platform: 'darwin',
    files: [],
    configJson: ['scaigrid'],
    expect: ['config.not-found', 'config.misplaced-entry'],
    variants: { 'config.misplaced-entry': 'config-json' },
  },
  {
    name: 'servers in config.json, settings in the config file',
    platform: 'darwin',
    files: [{ text: pretty(settings) }],
    configJson: ['scaigrid'],
    expect: ['config.misplaced-entry'],
  },
  {
    name: 'package with its own copy; the edited file is another',
    platform: 'win32',
    packages: [site],
    files: [
      { path: inPackage(site), text: pretty(settings) },
      { path: appData, text: configOf(documented()) },
    ],
    expect: ['config.no-entry', 'config.several-files'],
    variants: { 'config.no-entry': 'in-other-file', 'config.several-files': 'msix-package-exists' },
  },
  {
    name: 'package with its own copy, right; an old file beside it',
    platform: 'win32',
    packages: [site],
    files: [
      { path: inPackage(site), text: configOf(bridge) },
      { path: appData, text: pretty(settings) },
    ],
    expect: ['config.several-files'],
  },
  {
    name: 'package and the real folder hold the same',
    platform: 'win32',
    packages: [site],
    files: [
      { path: inPackage(site), text: configOf(bridge) },
      { path: appData, text: configOf(bridge) },
    ],
    expect: [],
  },
  {
    name: 'Store package only',
    platform: 'win32',
    packages: ['Microsoft.WindowsCalculator_8wekyb3d8bbwe', store],
    files: [{ path: inPackage(store), text: configOf(bridge) }],
    expect: [],
  },
  {
    name: 'package that uses the real folder',
    platform: 'win32',
    packages: [site],
    files: [{ path: appData, text: configOf(bridge) }],
    expect: [],
  },
  {
    name: 'two packages, each with a file: cannot be told; the newest counts',
    platform: 'win32',
    packages: [site, store],
    files: [
      { path: inPackage(site), text: pretty(settings), modifiedAt: '2026-11-01T00:00:00.000Z' },
      { path: inPackage(store), text: configOf(bridge), modifiedAt: '2026-11-19T00:00:00.000Z' },
    ],
    expect: ['config.several-files'],
    variants: { 'config.several-files': 'cannot-tell' },
  },
  {
    name: 'classic Windows install',
    platform: 'win32',
    files: [{ path: appData, text: configOf(bridge) }],
    expect: [],
  },
  { name: 'healthy bridge entry', platform: 'darwin', files: [{ text: configOf(bridge) }], expect: [] },
  {
    name: 'healthy bridge entry among others and settings',
    platform: 'linux',
    files: [
      {
        text: pretty({
          ...settings,
          mcpServers: { files: { command: 'npx', args: ['fs'] }, scaigrid: bridge },
        }),
      },
    ],
    expect: [],
  },
  {
    name: 'documented entry',
    platform: 'darwin',
    files: [{ text: configOf(documented()) }],
    expect: urlEntryWarnings,
  },
  {
    name: 'documented entry, CRLF',
    platform: 'win32',
    files: [{ path: appData, text: configOf(documented()).replaceAll('\n', '\r\n') }],
    expect: urlEntryWarnings,
  },
  {
    name: 'documented entry, minified',
    platform: 'linux',
    files: [{ text: JSON.stringify({ mcpServers: { scaigrid: documented() } }) }],
    expect: urlEntryWarnings,
  },
  {
    name: 'documented entry, skipped by the app as its log says',
    platform: 'darwin',
    files: [{ text: configOf(documented()) }],
    log: ["Skipped invalid MCP server config entries: { invalidServers: [ 'scaigrid', [length]: 1 ] }"],
    expect: ['entry.remote-unsupported', 'entry.secret-in-file'],
    variants: { 'entry.remote-unsupported': 'log' },
  },
  {
    name: 'documented entry; the log tells of another that was skipped',
    platform: 'darwin',
    files: [{ text: configOf(documented()) }],
    log: ["Skipped invalid MCP server config entries: { invalidServers: [ 'other', [length]: 1 ] }"],
    expect: urlEntryWarnings,
    variants: { 'entry.remote-unsupported': 'measured' },
  },
  { name: 'empty object', platform: 'darwin', files: [{ text: '{}' }], expect: ['config.no-entry'] },
  {
    name: 'only settings',
    platform: 'darwin',
    files: [{ text: pretty(settings) }],
    expect: ['config.no-entry'],
  },
  {
    name: 'only other servers',
    platform: 'darwin',
    files: [{ text: pretty({ mcpServers: { files: { command: 'npx', args: ['fs'] } } }) }],
    expect: ['config.no-entry'],
  },
  {
    name: 'the named entry is not there',
    platform: 'darwin',
    entry: 'grid',
    files: [{ text: configOf(bridge) }],
    expect: ['config.no-entry'],
    variants: { 'config.no-entry': 'named' },
  },
  {
    name: 'an entry that nothing but the user calls ScaiGrid',
    platform: 'darwin',
    entry: 'grid',
    files: [{ text: pretty({ mcpServers: { grid: documented({ url: 'https://grid.corp.example/mcp' }) } }) }],
    expect: urlEntryWarnings,
  },
  {
    name: 'a list',
    platform: 'darwin',
    files: [{ text: '[]' }],
    expect: ['config.shape'],
    variants: { 'config.shape': 'root' },
  },
  { name: 'a text', platform: 'darwin', files: [{ text: '"scaigrid"' }], expect: ['config.shape'] },
  { name: 'null', platform: 'darwin', files: [{ text: 'null' }], expect: ['config.shape'] },
  {
    name: 'mcpServers is a list',
    platform: 'darwin',
    files: [{ text: pretty({ mcpServers: [documented()] }) }],
    expect: ['config.shape'],
    variants: { 'config.shape': 'servers' },
  },
  {
    name: 'mcpServers is null',
    platform: 'darwin',
    files: [{ text: pretty({ mcpServers: null }) }],
    expect: ['config.shape'],
  },
  {
    name: 'wiped by the app; a backup holds the entries',
    platform: 'win32',
    files: [{ path: appData, text: pretty(settings) }],
    backup: ['scaigrid', 'files'],
    expect: ['config.wiped'],
  },
  {
    name: 'wiped to an empty mcpServers',
    platform: 'darwin',
    files: [{ text: pretty({ mcpServers: {}, ...settings }) }],
    backup: ['scaigrid'],
    expect: ['config.wiped'],
  },
  {
    name: 'a backup without entries shows no loss',
    platform: 'darwin',
    files: [{ text: '{}' }],
    backup: [],
    expect: ['config.no-entry'],
  },
  {
    name: 'a backup, and the entries are all there',
    platform: 'darwin',
    files: [{ text: configOf(bridge) }],
    backup: ['scaigrid'],
    expect: [],
  },
  {
    name: 'entry beside mcpServers',
    platform: 'darwin',
    files: [{ text: pretty({ mcpServers: {}, scaigrid: bridge }) }],
    expect: ['config.misplaced-entry'],
    variants: { 'config.misplaced-entry': 'top-level' },
  },
  {
    name: 'entry without any mcpServers',
    platform: 'darwin',
    files: [{ text: pretty({ scaigrid: documented() }) }],
    expect: ['config.misplaced-entry', ...urlEntryWarnings],
  },
  {
    name: 'the entry’s keys alone',
    platform: 'darwin',
    files: [{ text: pretty(documented()) }],
    expect: ['config.no-entry'],
  },
  {
    name: 'servers, as in VS Code',
    platform: 'darwin',
    files: [{ text: pretty({ servers: { scaigrid: documented() } }) }],
    expect: ['config.misplaced-entry', ...urlEntryWarnings],
    variants: { 'config.misplaced-entry': 'other-name' },
  },
  {
    name: 'mcp.servers, as in VS Code’s settings',
    platform: 'darwin',
    files: [{ text: pretty({ mcp: { servers: { scaigrid: bridge } } }) }],
    expect: ['config.misplaced-entry'],
    variants: { 'config.misplaced-entry': 'other-name' },
  },
  {
    name: 'mcp_servers, as in Codex',
    platform: 'linux',
    files: [{ text: pretty({ mcp_servers: { scaigrid: bridge } }) }],
    expect: ['config.misplaced-entry'],
  },
  {
    name: 'mcpservers in small letters',
    platform: 'linux',
    files: [{ text: pretty({ mcpservers: { scaigrid: bridge } }) }],
    expect: ['config.misplaced-entry'],
  },
  {
    name: 'mcpServer without s',
    platform: 'linux',
    files: [{ text: pretty({ mcpServer: { scaigrid: bridge } }) }],
    expect: ['config.misplaced-entry'],
  },
  {
    name: 'mcpServers inside mcpServers',
    platform: 'linux',
    files: [{ text: pretty({ mcpServers: { mcpServers: { scaigrid: bridge } } }) }],
    expect: ['config.misplaced-entry'],
    variants: { 'config.misplaced-entry': 'nested' },
  },
  {
    name: 'a second entry in the right place wins over a misplaced one',
    platform: 'linux',
    files: [{ text: pretty({ scaigrid: documented(), mcpServers: { scaigrid: bridge } }) }],
    expect: [],
  },
  {
    name: 'mcpServers twice',
    platform: 'darwin',
    files: [
      {
        text: `{"mcpServers": {"scaigrid": {"url": "${managed}"}}, "mcpServers": {"scaigrid": ${JSON.stringify(bridge)}}}`,
      },
    ],
    expect: ['config.duplicate-name'],
    variants: { 'config.duplicate-name': 'servers' },
  },
  {
    name: 'the entry twice: the last counts',
    platform: 'darwin',
    files: [{ text: `{"mcpServers": {"scaigrid": {"url": "x"}, "scaigrid": ${JSON.stringify(bridge)}}}` }],
    expect: ['config.duplicate-name'],
  },
  {
    name: 'the entry lost because mcpServers stands twice',
    platform: 'darwin',
    files: [{ text: `{"mcpServers": {"scaigrid": ${JSON.stringify(bridge)}}, "mcpServers": {}}` }],
    expect: ['config.no-entry', 'config.duplicate-name'],
  },
];
