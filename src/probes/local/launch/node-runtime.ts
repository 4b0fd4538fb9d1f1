import { open } from 'node:fs/promises';
import { win32 } from 'node:path';
import { programName } from '../../../core/claude-config/mcp-remote';
import type { Platform } from '../../../core/observations/machine';
import { runProgram } from '../run-program';
import { findProgram } from './find-program';
import { programCandidates } from './program-candidates';

const nodePrograms = new Set(['node', 'npx', 'npm', 'pnpm', 'pnpx', 'yarn', 'mcp-remote']);

/** Whether a program runs on Node.js: by its name, its ending, or the first line of the file that was found. */
export async function needsNode(command: string, found: string | null): Promise<boolean> {
  if (nodePrograms.has(programName(command)) || /\.[cm]?js$/i.test(command)) return true;
  return found !== null && /^#!.*\bnode\b/.test(await firstLine(found));
}

async function firstLine(path: string): Promise<string> {
  const handle = await open(path, 'r').catch(() => null);
  if (handle === null) return '';
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(128), 0, 128, 0);
    return buffer.toString('latin1', 0, bytesRead).split('\n')[0] ?? '';
  } catch {
    return '';
  } finally {
    await handle.close();
  }
}

export interface RuntimeSearch {
  readonly command: string;
  readonly found: string | null;
  readonly folders: readonly string[];
  readonly platform: Platform;
  readonly pathExt: string | undefined;
  readonly signal: AbortSignal;
}

/** The Node.js that would run the program, and its version; null: there is none, or it does not answer. */
export async function nodeRuntime(
  search: RuntimeSearch,
): Promise<{ readonly path: string; readonly version: string } | null> {
  const { command, found, folders, platform, signal } = search;
  const path = programName(command) === 'node' ? found : await findNode(search);
  if (path === null) return null;
  // Nothing of the environment, so that no NODE_OPTIONS runs code of others.
  const env = platform === 'win32' ? { SystemRoot: 'C:\\Windows' } : { PATH: folders.join(':') };
  const answer = await runProgram(path, ['--version'], { signal, timeoutMs: 3_000, env });
  const version = answer.ok ? /^v?(\d+\.\d+\.\d+\S*)/.exec(answer.stdout.trim())?.[1] : undefined;
  return version === undefined ? null : { path, version };
}

/** `npx.cmd` on Windows prefers the node.exe beside it; everywhere else `env node` decides. */
function findNode({ found, folders, platform, pathExt }: RuntimeSearch): Promise<string | null> {
  const beside = platform === 'win32' && found !== null ? [win32.join(win32.dirname(found), 'node.exe')] : [];
  return findProgram([...beside, ...programCandidates('node', folders, platform, pathExt)]);
}
