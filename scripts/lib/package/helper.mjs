import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'postject';
import { build } from 'vite';
import { PlainFailure, inRepository, repository } from '../repository.mjs';
import { writeShippedPackages } from './shipped-packages.mjs';

/** Where Node looks for the program that was put into it; its documentation names both. */
const resource = 'NODE_SEA_BLOB';
const sentinelFuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/** @param {NodeJS.Platform} platform */
const helperName = (platform) => (platform === 'win32' ? 'ungrey-bridge.exe' : 'ungrey-bridge');

/**
 * Makes the installed program `ungrey-bridge` of the Node that runs this: command line, bridge and keychain worker in one
 * executable, and the keychain's native module beside it.
 * @param {object} place
 * @param {string} place.folder gets the program
 * @param {string} place.work for what is made on the way
 * @param {string} place.shipped gets the list of packages in it
 */
export async function makeHelper({ folder, work, shipped }) {
  for (const each of [folder, work]) {
    rmSync(each, { recursive: true, force: true });
    mkdirSync(each, { recursive: true });
  }
  const program = join(folder, helperName(process.platform));
  await bundle(work, shipped);
  if (/\bimport\([`'"]/.test(readFileSync(join(work, 'helper.cjs'), 'utf8')))
    throw new PlainFailure('The helper’s bundle still has an import(), which its cached code cannot do.');
  const blob = prepare(work);
  copyFileSync(process.execPath, program);
  chmodSync(program, 0o755);
  // A signature of Node's maker does not fit the changed program; Windows' is overwritten when ours is put on.
  if (process.platform === 'darwin') run('codesign', ['--remove-signature', program]);
  await quietly(() =>
    inject(program, resource, blob, {
      sentinelFuse,
      ...(process.platform === 'darwin' ? { machoSegmentName: 'NODE_SEA' } : {}),
    }),
  );
  copyKeytar(folder);
  return program;
}

/** One CommonJS file, which is what Node takes into itself. @param {string} outDir @param {string} shipped */
const bundle = (outDir, shipped) =>
  build({
    root: repository,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    resolve: { alias: { keytar: inRepository('src', 'keychain', 'installed-keytar.ts') } },
    plugins: [writeShippedPackages(shipped)],
    build: {
      ssr: true,
      target: 'node20.18',
      outDir,
      emptyOutDir: true,
      minify: true,
      rolldownOptions: {
        input: { helper: inRepository('src', 'cli', 'installed.ts') },
        output: {
          ...{ format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
          // A program with cached code cannot import() any more, not even what is built into Node.
          dynamicImportInCjs: false,
        },
      },
    },
  });

/** @param {string} work */
function prepare(work) {
  writeFileSync(
    join(work, 'helper.json'),
    JSON.stringify({
      // Without a folder: it is written into the program.
      main: 'helper.cjs',
      output: 'helper.blob',
      disableExperimentalSEAWarning: true,
      // Makes up for the start of a program that holds more than the bridge.
      useCodeCache: true,
      // NODE_OPTIONS brings no code in. Node 20 does not know this yet; a release is made with a Node that does.
      execArgvExtension: 'none',
    }),
  );
  run(process.execPath, ['--experimental-sea-config', 'helper.json'], work);
  return readFileSync(join(work, 'helper.blob'));
}

/** @param {string} folder */
function copyKeytar(folder) {
  const from = inRepository('node_modules', 'keytar');
  const native = join('prebuilds', `${process.platform}-${process.arch}`, 'keytar.node');
  for (const part of ['package.json', 'LICENSE.md', join('lib', 'keytar.js'), native])
    cpSync(join(from, part), join(folder, 'keytar', part));
}

/** @param {string} program @param {string[]} args @param {string} [cwd] */
function run(program, args, cwd) {
  const done = spawnSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (done.status !== 0)
    throw new PlainFailure(`${program} ${args.join(' ')} failed:\n${done.stdout}${done.stderr}`);
}

/**
 * postject warns of every section without a name that Debian's Node has.
 * @param {() => Promise<void>} work
 */
async function quietly(work) {
  const { log, warn, error } = console;
  Object.assign(console, { log: () => {}, warn: () => {}, error: () => {} });
  try {
    await work();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
