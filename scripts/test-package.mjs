// npm run test:package: makes the packages, installs the deb on this very machine, tests what is installed, and removes it.
// Needs root on a Debian or Ubuntu. --built tests the deb that is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDebianPackages, testPackages } from './lib/debian-packages.mjs';
import { ensureNodeModules } from './lib/node-modules.mjs';
import { PlainFailure, inRepository, runScript, say } from './lib/repository.mjs';
import { inWords, sum } from './lib/test-counts.mjs';
import { runPackageTests } from './lib/test-runs.mjs';

const installedFolder = '/opt/Ungrey';
const leftBehind = [installedFolder, '/usr/bin/ungrey', '/usr/bin/ungrey-window'];

await runScript(() => {
  const { built } = parseArgs({ options: { built: { type: 'boolean' } } }).values;
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new PlainFailure(
      'Only root can install a package, and only on a Debian or Ubuntu is this one made.',
    );
  const inTheWay = leftBehind.find((path) => existsSync(path));
  if (inTheWay !== undefined)
    throw new PlainFailure(`${inTheWay} is there: an installed Ungrey is not touched. Remove it first.`);
  ensureNodeModules();
  ensureDebianPackages([...testPackages, ['xdg-utils'], ['dbus-bin', 'dbus']]);
  if (!built) run(process.execPath, [inRepository('scripts', 'package.mjs'), 'dir', 'deb']);

  const folder = inRepository('dist', 'packages');
  const deb = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.deb')) : undefined;
  if (deb === undefined) throw new PlainFailure('There is no deb in dist/packages.');
  say(`Installing ${deb}...`);
  let counts;
  try {
    run('dpkg', ['--install', join(folder, deb)]);
    counts = runPackageTests(installedFolder);
  } finally {
    run('dpkg', ['--purge', 'ungrey']);
  }
  const left = leftBehind.filter((path) => existsSync(path));
  if (left.length > 0) say(`Removing the package left ${left.join(', ')}.`);
  const total = sum([counts, { passed: left.length === 0 ? 1 : 0, failed: left.length, skipped: 0 }]);
  console.log(inWords(total));
  return total.failed === 0 ? 0 : 1;
});

/** @param {string} program @param {string[]} args */
function run(program, args) {
  const done = spawnSync(program, args, { stdio: ['ignore', 2, 2] });
  if (done.status !== 0) throw new PlainFailure(`${program} ${args.join(' ')} failed, see above.`);
}
