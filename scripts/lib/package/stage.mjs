import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runElectronVite } from '../build.mjs';
import { PlainFailure, inRepository, repository, say } from '../repository.mjs';
import { makeHelper } from './helper.mjs';
import { licenceOf, licencesAsText } from './licences.mjs';
import { nodeLicence } from './node-licence.mjs';
import { sbomOf } from './sbom.mjs';
import { packageIn, readShippedPackages } from './shipped-packages.mjs';

const stage = inRepository('dist', 'stage');

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Puts together in dist/stage what electron-builder.yml packs: the window (app/), the helper (bin/), the list of parts and
 * their licences.
 * @param {string} electronVersion of the runtime that is packed
 * @returns {Promise<string>} the helper's executable
 */
export async function makeStage(electronVersion) {
  rmSync(stage, { recursive: true, force: true });
  say('Building the window...');
  runElectronVite('package');
  say('Making ungrey-bridge...');
  const shipped = (/** @type {string} */ name) => join(stage, 'shipped', `${name}.json`);
  const helper = await makeHelper({
    folder: join(stage, 'bin'),
    work: join(stage, 'helper'),
    shipped: shipped('helper'),
  });
  writeAppPackage();

  const lists = ['main', 'preload', 'renderer', 'helper'].map(shipped);
  const parts = [...readShippedPackages(lists), packageIn(inRepository('node_modules', 'keytar'))].map(
    licenceOf,
  );
  const node = { name: 'Node.js', version: process.versions.node, licence: 'MIT', text: nodeLicence() };
  const electron = {
    ...{ name: 'Electron', version: electronVersion, licence: 'MIT' },
    text: 'The terms of Electron lie beside the program as LICENSE.electron.txt, those of all that is in it as LICENSES.chromium.html.',
  };
  const all = [electron, node, ...parts];
  writeFileSync(join(stage, 'app', 'out', 'main', 'licences.json'), JSON.stringify(all));
  writeUpdateSource();
  writeFileSync(join(stage, 'licences.txt'), licencesAsText(all));
  const sbom = sbomOf({
    product: readJson(inRepository('package.json')),
    parts,
    runtimes: [electron, node],
    locked: readJson(inRepository('package-lock.json')).packages,
    time: sourceTime(),
  });
  writeFileSync(join(stage, 'sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`);
  return helper;
}

// Sealed with the app. Without it the app has no updates and asks nobody for them.
function writeUpdateSource() {
  const feed = process.env['UNGREY_UPDATE_FEED'];
  const publicKey = process.env['UNGREY_UPDATE_KEY'];
  if (!feed && !publicKey) return;
  if (!feed || !publicKey)
    throw new PlainFailure('UNGREY_UPDATE_FEED and UNGREY_UPDATE_KEY are set together or not at all.');
  writeFileSync(join(stage, 'app', 'out', 'main', 'update.json'), JSON.stringify({ feed, publicKey }));
}

// The app's own package.json says who it is. It names no dependencies: they are in the bundle.
function writeAppPackage() {
  const { name, productName, version, description, author, license, type, main } = readJson(
    inRepository('package.json'),
  );
  const own = { name, productName, version, description, author, license, type, main };
  mkdirSync(join(stage, 'app'), { recursive: true });
  writeFileSync(join(stage, 'app', 'package.json'), `${JSON.stringify(own, null, 2)}\n`);
}

/** When the sources were last changed, so that the same sources give the same package. */
export function sourceTime() {
  const given = Number(process.env['SOURCE_DATE_EPOCH']);
  if (given > 0) return new Date(given * 1000);
  const log = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: repository, encoding: 'utf8' });
  const seconds = Number(log.stdout);
  return seconds > 0 ? new Date(seconds * 1000) : new Date();
}
