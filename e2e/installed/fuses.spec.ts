import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFuses } from '../../scripts/lib/carried-runtime/fuses.mjs';
import { releasedFuses } from '../../scripts/lib/package/released-fuses.mjs';
import { expect, test } from '../support/app';
import { installedFolder, installedWindow } from '../support/installed';
import { asNobody, giveHome } from '../support/ordinary-user';

test('the installed app has the fuses of the table', () => {
  expect(readFuses(readFileSync(installedWindow))).toEqual(releasedFuses);
});

test('nothing brings code of others into it', ({ privateHome }) => {
  const mark = join(privateHome.folder, 'foreign-code-ran');
  const code = `require('fs').writeFileSync(${JSON.stringify(mark)}, '')`;
  const script = join(privateHome.folder, 'foreign.cjs');
  writeFileSync(script, code);
  const env = giveHome(privateHome);
  const tries: readonly { readonly args: readonly string[]; readonly env?: Record<string, string> }[] = [
    { args: ['-e', code], env: { ELECTRON_RUN_AS_NODE: '1' } },
    { args: [script], env: { ELECTRON_RUN_AS_NODE: '1' } },
    { args: [], env: { NODE_OPTIONS: `--require=${script}` } },
    { args: ['-r', script] },
    { args: [privateHome.folder] },
  ];
  for (const { args, env: more } of tries) {
    const [program = '', ...before] = asNobody;
    // It opens its window, as without these, and is ended from outside.
    const said = spawnSync(
      program,
      [...before, installedWindow, `--user-data-dir=${privateHome.userData}`, '--inspect=0', ...args],
      { env: { ...env, ...more }, cwd: '/', encoding: 'utf8', timeout: 3_000 },
    );
    expect(said.stderr).not.toContain('Debugger listening');
  }
  expect(() => readFileSync(mark)).toThrow('ENOENT');
});

test('Chromium’s sandbox helper belongs to root and may become root', () => {
  const { stdout } = spawnSync('stat', ['-c', '%u %a', join(installedFolder, 'chrome-sandbox')], {
    encoding: 'utf8',
  });
  expect(stdout.trim()).toBe('0 4755');
});
