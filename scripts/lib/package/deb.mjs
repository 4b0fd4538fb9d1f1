import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PlainFailure, inRepository } from '../repository.mjs';

const installed = '/opt/Ungrey';

/** What a Debian or Ubuntu needs beside what each has; renamed ones under both names. */
const depends = [
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libasound2 | libasound2t64',
  'libgbm1',
  'libsecret-1-0',
  'xdg-utils',
];

const architectures = /** @type {Readonly<Record<string, string>>} */ ({ x64: 'amd64', arm64: 'arm64' });

/**
 * Makes a deb of an unpacked app: Debian's own tools do it, electron-builder's would have to be fetched.
 * @param {object} input
 * @param {string} input.app the unpacked app
 * @param {string} input.file the deb
 * @param {string} input.version
 * @param {boolean} input.small whether time may be spent to make it small
 * @param {Date} input.time of the sources; no file is newer
 */
export function makeDeb({ app, file, version, small, time }) {
  const root = inRepository('dist', 'stage', 'deb');
  rmSync(root, { recursive: true, force: true });
  copyTree(app, join(root, installed));
  // Chromium's sandbox where the system keeps ordinary users from namespaces, as Ubuntu does. dpkg gives it to root.
  chmodSync(join(root, installed, 'chrome-sandbox'), 0o4755);
  linkPrograms(root);
  writeDesktopFiles(root);
  writeControl(root, version);
  // Every Debian and Ubuntu that is still supported reads it, and it is several times faster than xz.
  const level = small ? '19' : '1';
  run(['dpkg-deb', '--root-owner-group', '-Zzstd', `-z${level}`, '--build', root, file], {
    SOURCE_DATE_EPOCH: String(Math.floor(time.getTime() / 1000)),
  });
}

/** @param {string} root */
function linkPrograms(root) {
  const bin = join(root, 'usr', 'bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(`${installed}/resources/bin/ungrey-bridge`, join(bin, 'ungrey'));
  symlinkSync(`${installed}/ungrey-window`, join(bin, 'ungrey-window'));
}

/** @param {string} root */
function writeDesktopFiles(root) {
  const share = join(root, 'usr', 'share');
  put(
    join(share, 'applications', 'ungrey.desktop'),
    `${[
      '[Desktop Entry]',
      'Type=Application',
      'Name=Ungrey',
      "Comment=Finds out why an MCP client's connection to ScaiGrid fails, and makes it work",
      'Comment[nl]=Zoekt uit waarom de verbinding van een MCP-client met ScaiGrid niet werkt, en verhelpt het',
      'Comment[de]=Findet heraus, warum die Verbindung eines MCP-Clients zu ScaiGrid nicht geht, und bringt sie in Ordnung',
      `Exec=${installed}/ungrey-window`,
      'Icon=ungrey',
      'Categories=Utility;',
      'StartupWMClass=Ungrey',
    ].join('\n')}\n`,
  );
  const icons = join(share, 'icons', 'hicolor');
  put(join(icons, 'scalable', 'apps', 'ungrey.svg'), readFileSync(inRepository('build', 'icon.svg')));
  for (const file of readdirSync(inRepository('build', 'icons')))
    put(
      join(icons, file.replace('.png', ''), 'apps', 'ungrey.png'),
      readFileSync(inRepository('build', 'icons', file)),
    );
  put(join(share, 'doc', 'ungrey', 'copyright'), readFileSync(inRepository('dist', 'stage', 'licences.txt')));
}

/** @param {string} root @param {string} version */
function writeControl(root, version) {
  const { description, author } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));
  const architecture = architectures[process.arch];
  if (architecture === undefined) throw new PlainFailure(`There is no deb for ${process.arch}.`);
  put(
    join(root, 'DEBIAN', 'control'),
    `${[
      'Package: ungrey',
      `Version: ${version}`,
      `Architecture: ${architecture}`,
      `Maintainer: ${author}`,
      `Installed-Size: ${Math.ceil(sizeOf(root) / 1024)}`,
      `Depends: ${depends.join(', ')}`,
      'Recommends: gnome-keyring | kwalletmanager',
      'Section: utils',
      'Priority: optional',
      `Description: ${description}`,
    ].join('\n')}\n`,
  );
}

/** @param {string} from @param {string} to */
function copyTree(from, to) {
  mkdirSync(join(to, '..'), { recursive: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

/** @param {string} path @param {string | Buffer} content */
function put(path, content) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content, { mode: 0o644 });
}

/** @param {string} folder @returns {number} bytes */
function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((each) => each.isFile())
    .reduce((sum, each) => sum + lstatSync(join(each.parentPath, each.name)).size, 0);
}

/** @param {string[]} command @param {NodeJS.ProcessEnv} env */
function run([program = '', ...args], env) {
  const done = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  if (done.status !== 0)
    throw new PlainFailure(`${program} failed: ${done.error?.message ?? `${done.stdout}${done.stderr}`}`);
}
