import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program in this folder that goes by the name of a client's, usually Claude Desktop's, and does nothing. Linux. */
export async function startStandIn(folder: string, name = 'claude-desktop'): Promise<ChildProcess> {
  const program = join(folder, name);
  copyFileSync('/bin/sleep', program);
  const claude = spawn(program, ['600'], { stdio: 'ignore' });
  await once(claude, 'spawn');
  return claude;
}

export async function quit(claude: ChildProcess): Promise<void> {
  if (claude.exitCode !== null || claude.signalCode !== null) return;
  const ended = once(claude, 'exit');
  claude.kill();
  await ended;
}
