import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** An npm package whose code is in what we ship. @typedef {{ name: string, version: string, folder: string }} ShippedPackage */

/**
 * Writes down which npm packages a build took code from: the bundler knows, a lock file only guesses.
 * @param {string} file the list is written there, as JSON
 * @returns {import('vite').Plugin}
 */
export function writeShippedPackages(file) {
  return {
    name: 'ungrey:shipped-packages',
    generateBundle(_options, bundle) {
      /** @type {Set<string>} */
      const folders = new Set();
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          const folder = renderedLength > 0 ? packageFolder(id) : null;
          if (folder !== null) folders.add(folder);
        }
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify([...folders].sort()));
    },
  };
}

/**
 * @param {readonly string[]} files written by `writeShippedPackages`
 * @returns {ShippedPackage[]} by name and version, each once
 */
export function readShippedPackages(files) {
  const folders = new Set(files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8'))));
  const packages = [...folders].map((folder) => packageIn(String(folder)));
  const byName = new Map(packages.map((each) => [`${each.name}@${each.version}`, each]));
  return [...byName.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** @param {string} folder @returns {ShippedPackage} */
export function packageIn(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, version, folder };
}

/**
 * The folder of the package that a module belongs to; null: the module is our own.
 * @param {string} id the bundler's name of the module: a path, perhaps with a query or a mark before it
 */
export function packageFolder(id) {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('/', sep);
  const mark = `${sep}node_modules${sep}`;
  const at = path.lastIndexOf(mark);
  if (at < 0) return null;
  const [scope = '', name = ''] = path.slice(at + mark.length).split(sep);
  const folder = path.slice(0, at + mark.length) + (scope.startsWith('@') ? join(scope, name) : scope);
  return existsSync(join(folder, 'package.json')) ? folder : null;
}

/** The same on every machine, whatever its language. @param {string} a @param {string} b */
const compare = (a, b) => (a < b ? -1 : Number(a > b));
