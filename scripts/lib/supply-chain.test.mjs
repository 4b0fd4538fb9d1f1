import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRepository } from './repository.mjs';

/** @param {string} path */
const read = (path) => readFileSync(inRepository(path), 'utf8');
/** @typedef {{ version?: string, integrity?: string, hasInstallScript?: boolean, inBundle?: boolean, link?: boolean }} Locked */
/** @type {Record<string, Locked>} */
const locked = JSON.parse(read('package-lock.json')).packages;
const { dependencies, devDependencies } = JSON.parse(read('package.json'));

/** Packages that want to run code while they are installed. .npmrc lets none; this says why each works without. */
const wantToRunCode = {
  keytar: 'Copies one of the binaries in it to another place; it finds them where they are as well.',
  'electron-winstaller': 'Chooses a 7-Zip for the Squirrel format, which no package of ours has.',
};

describe('packages from npm', () => {
  test('none runs code of its own while it is installed', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const want = Object.entries(locked).flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? [path.split('node_modules/').pop()] : [],
    );
    // fsevents is for macOS and comes with its binary.
    expect([...new Set(want)].filter((name) => name !== 'fsevents').sort()).toEqual(
      Object.keys(wantToRunCode).sort(),
    );
  });

  test('each is pinned by its hash', () => {
    const loose = Object.entries(locked).filter(
      ([path, { integrity, inBundle, link }]) => path !== '' && !inBundle && !link && !integrity,
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('each that we ask for is justified in docs/dependencies.md, and no row is left over', () => {
    const rows = read('docs/dependencies.md')
      .split('\n')
      .filter((line) => /^\| `/.test(line))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    const aliased = Object.entries({ ...dependencies, ...devDependencies }).map(([name]) => name);
    const justified = rows.filter((name) => name !== '@github/keytar');
    expect(justified.sort()).toEqual(aliased.sort());
  });
});
