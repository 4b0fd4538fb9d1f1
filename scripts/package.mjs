// npm run package: an installable Ungrey in dist/packages (docs/packaging.md). Arguments: electron-builder's targets for this
// system (dir, AppImage, nsis, dmg, zip) and deb; without any: dir, and deb where Debian's tools are.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { electronRuntime } from './electron-runtime.mjs';
import { ensureDebianPackages, windowPackages } from './lib/debian-packages.mjs';
import { ensureNodeModules } from './lib/node-modules.mjs';
import { PlainFailure, inRepository, repository, runScript, say } from './lib/repository.mjs';

const platforms = /** @type {Readonly<Record<string, string>>} */ ({
  linux: '--linux',
  win32: '--win',
  darwin: '--mac',
});

await runScript(async () => {
  ensureNodeModules();
  ensureDebianPackages(windowPackages);
  // Loaded now, because they need the packages that were just installed.
  const { makeDeb } = await import('./lib/package/deb.mjs');
  const { makeStage, sourceTime } = await import('./lib/package/stage.mjs');
  const { kindOfBuild } = await import('./lib/package/kind-of-build.mjs');

  const runtime = electronRuntime();
  const asked = process.argv.slice(2);
  const canDeb = process.platform === 'linux' && available('dpkg-deb');
  const targets = asked.length > 0 ? asked : ['dir', ...(canDeb ? ['deb'] : [])];
  const output = inRepository('dist', 'packages');
  rmSync(output, { recursive: true, force: true });
  const helper = await makeStage(runtime.version);
  const kind = kindOfBuild(runtime, helper);
  const others = targets.filter((target) => target !== 'deb' && target !== 'dir');
  pack(others.length > 0 ? others : ['dir'], runtime);
  if (targets.includes('deb')) {
    say('Making the deb...');
    const file = inRepository('dist', 'packages', `ungrey-${kind.version}-linux-${process.arch}.deb`);
    const app = inRepository('dist', 'packages', 'linux-unpacked');
    makeDeb({ app, file, version: kind.version, small: kind.isRelease, time: sourceTime() });
  }
  say(`Packages are in ${output}`);
  for (const line of kind.notes) say(line);
});

/** @param {string[]} targets @param {import('./electron-runtime.mjs').ElectronRuntime} runtime */
function pack(targets, { folder, version }) {
  const program = inRepository('node_modules', 'electron-builder', 'cli.js');
  const args = [platforms[process.platform] ?? '', ...targets, `--${process.arch}`, '--publish', 'never'];
  const given = [`-c.electronDist=${folder}`, `-c.electronVersion=${version}`];
  const done = spawnSync(process.execPath, [program, ...args, ...given], {
    cwd: repository,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) throw new PlainFailure('electron-builder failed, see above.');
}

/** @param {string} program */
function available(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}
