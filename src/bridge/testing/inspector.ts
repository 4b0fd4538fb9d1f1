import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const version = '0.15.0';
const name = '@modelcontextprotocol/inspector-cli';
/** Its first second is the registry's, the rest is unpacking. */
const fetchMs = 60_000;

const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ungrey');
const folder = join(cache, `mcp-inspector-cli-${version}`);
const program = join(folder, 'node_modules', name, 'build', 'cli.js');

/**
 * The program of MCP Inspector's command line, fetched through npm once and kept outside the checkout; null: the registry
 * cannot be reached. It is no package of ours because it brings a hundred others for one test.
 */
export function inspectorProgram(): string | null {
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(`${folder}.`);
  try {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1', '--prefix', work];
    const isFetched = npm(['install', '--loglevel=error', ...options, `${name}@${version}`]);
    if (isFetched && !existsSync(program)) renameSync(work, folder);
  } catch {
    // Another run was faster.
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return existsSync(program) ? program : null;
}

/** The npm that runs the tests, or else the one on the PATH. */
function npm(args: readonly string[]): boolean {
  const own = process.env['npm_execpath'];
  const isOwn = own?.endsWith('npm-cli.js') === true;
  const [command, all] = isOwn ? [process.execPath, [own, ...args]] : ['npm', args];
  const shell = !isOwn && process.platform === 'win32';
  return spawnSync(command, all, { stdio: 'ignore', timeout: fetchMs, shell }).status === 0;
}
