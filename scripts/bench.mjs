// npm run bench: sets up what is missing, builds, measures against the budgets and prints one table.
// -- NAME... runs only these benches (the files directly below bench/). -- --write puts the table into docs/performance.md
// and the picture beside it. Fails only when something could not be measured.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronRuntime, runtimeEnvironment } from './electron-runtime.mjs';
import { buildBenches } from './lib/bench-build.mjs';
import { withMeasured } from './lib/bench-page.mjs';
import { benchPicture } from './lib/bench-picture.mjs';
import { benchTable } from './lib/bench-table.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureDebianPackages, testPackages } from './lib/debian-packages.mjs';
import { ensureNodeModules } from './lib/node-modules.mjs';
import { PlainFailure, inRepository, repository, runScript, say } from './lib/repository.mjs';

const page = inRepository('docs', 'performance.md');
const picture = inRepository('docs', 'images', 'performance.svg');
const longestMs = 10 * 60_000;

await runScript(async () => {
  const given = process.argv.slice(2).filter((arg) => arg !== '--');
  const isWritten = given.includes('--write');
  const wanted = given.filter((arg) => arg !== '--write');
  if (isWritten && wanted.length > 0) throw new PlainFailure('--write takes the figures of all benches.');
  ensureNodeModules();
  ensureDebianPackages(testPackages);
  ensureBuilt('app');
  const runtime = electronRuntime();
  const benches = await buildBenches();
  const unknown = wanted.find((name) => !benches.some((bench) => bench.name === name));
  if (unknown !== undefined) {
    throw new PlainFailure(
      `There is no bench "${unknown}", only ${benches.map(({ name }) => name).join(', ')}.`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'ungrey-bench-'));
  try {
    const results = benches
      .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
      .map((bench) => ({ bench, rows: rowsOf(bench, join(folder, `${bench.name}.json`), runtime) }));
    const rows = results.flatMap((result) => result.rows ?? []);
    const machine =
      `Node ${process.versions.node}, Electron ${runtime.version}, ${process.platform} ${process.arch}, ` +
      `${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)} at the end.`;
    console.log(`${machine}\n\n${benchTable(rows)}`);
    const failed = results.filter(({ rows }) => rows === null).map(({ bench }) => bench.name);
    if (failed.length > 0) throw new PlainFailure(`Not measured, see above: ${failed.join(', ')}`);
    const shown =
      '![The budgets and how times grow; the table says the same in figures](images/performance.svg)';
    if (isWritten) write(`${machine}\n\n${benchTable(rows)}\n\n${shown}`, benchPicture(rows));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** @param {string} measured @param {string} drawn */
function write(measured, drawn) {
  writeFileSync(page, withMeasured(readFileSync(page, 'utf8'), measured));
  writeFileSync(picture, drawn);
  say(`Wrote ${page} and ${picture}.`);
}

/**
 * Null: the bench failed, and has said why.
 * @param {import('./lib/bench-build.mjs').BuiltBench} bench
 * @param {string} into
 * @param {import('./electron-runtime.mjs').ElectronRuntime} runtime
 * @returns {readonly import('./lib/bench-table.mjs').Row[] | null}
 */
function rowsOf({ name, file }, into, runtime) {
  say(`Measuring ${name}...`);
  const command = [process.execPath, inRepository('scripts', 'lib', 'bench-process.mjs'), file, into];
  const [program = '', ...args] = [...ownDisplay(), ...command];
  const done = spawnSync(program, args, {
    cwd: repository,
    env: { ...process.env, ...runtimeEnvironment(runtime) },
    stdio: ['ignore', 2, 2],
    timeout: longestMs,
  });
  return done.status === 0 ? JSON.parse(readFileSync(into, 'utf8')) : null;
}

function ownDisplay() {
  if (process.platform !== 'linux') return [];
  if (spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).status !== 0) return [];
  return ['xvfb-run', '-a', '-s', '-screen 0 1280x1024x24'];
}
