import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainFailure, inRepository } from '../repository.mjs';

/**
 * Whether this is for people to install, or for trying out how packages are made. A release holds the official Electron of
 * the pinned version, and a helper that foreign code is kept out of; anything else is a trial, and says so in its version.
 * With UNGREY_RELEASE=1 a trial is refused.
 * @param {import('../../electron-runtime.mjs').ElectronRuntime} runtime
 * @param {string} helper the built program
 */
export function kindOfBuild(runtime, helper) {
  const { version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));
  const electron = JSON.parse(readFileSync(inRepository('node_modules', 'electron', 'package.json'), 'utf8'));
  const reasons = [];
  if (runtime.version !== electron.version)
    reasons.push(`It holds Electron ${runtime.version} and not ${electron.version}.`);
  if (takesCodeFromEnvironment(helper))
    reasons.push(
      `NODE_OPTIONS brings code into a helper made of Node ${process.versions.node}; Node 24 prevents it.`,
    );
  if (reasons.length === 0) return { isRelease: true, version, notes: [] };
  if (process.env['UNGREY_RELEASE'] === '1')
    throw new PlainFailure(`No release can be made here. ${reasons.join(' ')}`);
  return {
    isRelease: false,
    // Debian sorts it before the release.
    version: `${version}~trial`,
    notes: ['This is a trial build: do not give it to anybody.', ...reasons],
  };
}

/** @param {string} program */
function takesCodeFromEnvironment(program) {
  const folder = mkdtempSync(join(tmpdir(), 'ungrey-helper-'));
  const foreign = join(folder, 'foreign.cjs');
  writeFileSync(foreign, "process.stdout.write('foreign code ran')");
  const env = { ...process.env, NODE_OPTIONS: `--require=${foreign}` };
  const { stdout } = spawnSync(program, ['--help'], { encoding: 'utf8', env });
  rmSync(folder, { recursive: true });
  return stdout.startsWith('foreign code ran');
}
