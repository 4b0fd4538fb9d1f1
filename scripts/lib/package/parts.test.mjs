import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inRepository } from '../repository.mjs';
import { allowedLicences, licenceOf, licencesAsText } from './licences.mjs';
import { sbomOf } from './sbom.mjs';
import { packageFolder, packageIn, readShippedPackages, writeShippedPackages } from './shipped-packages.mjs';

/** @type {string} */
let folder;
/** @type {import('./shipped-packages.mjs').ShippedPackage[]} */
let shipped;

// The command line's real bundle: what is in it is known, and it takes about a second.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ungrey-parts-'));
  const lists = [];
  for (const entry of ['src/cli/installed.ts', 'src/main/index.ts']) {
    const list = join(folder, `${lists.length}.json`);
    lists.push(list);
    await build({
      root: inRepository(),
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      plugins: [writeShippedPackages(list)],
      build: {
        ssr: true,
        outDir: join(folder, 'out'),
        emptyOutDir: true,
        rolldownOptions: { external: ['keytar', 'electron'], input: inRepository(entry) },
      },
    });
  }
  shipped = [...readShippedPackages(lists), packageIn(inRepository('node_modules', 'keytar'))];
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is shipped of others', () => {
  test('is known by the bundler', () => {
    const names = shipped.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['@modelcontextprotocol/sdk', 'undici', 'zod', '@github/keytar']),
    );
    expect(names).not.toContain('vite');
    expect(new Set(names).size).toBe(names.length);
  });

  test('comes under terms that we may pass on, each with its text', () => {
    for (const { name, licence, text } of shipped.map(licenceOf)) {
      expect(allowedLicences, `${name} is under ${licence}`).toContain(licence);
      expect(text.length, `${name} has no terms`).toBeGreaterThan(20);
    }
    expect(licencesAsText([{ name: 'a', version: '1', licence: 'MIT', text: 'Do.' }])).toContain('a 1 (MIT)');
  });

  test('a package without a file of its terms says what it says of itself', () => {
    const own = join(folder, 'bare');
    mkdirSync(own);
    const about = { name: 'bare', version: '1.0.0', license: 'ISC', author: { name: 'Ann' } };
    writeFileSync(join(own, 'package.json'), JSON.stringify(about));
    expect(licenceOf(packageIn(own))).toEqual({
      ...{ name: 'bare', version: '1.0.0', licence: 'ISC' },
      text: 'ISC licence. By Ann.',
    });
  });

  test.each([
    ['/x/src/a.ts', null],
    [inRepository('node_modules', 'zod', 'index.js'), inRepository('node_modules', 'zod')],
    [
      `\0${inRepository('node_modules', '@eslint', 'js', 'x.js')}?commonjs`,
      inRepository('node_modules', '@eslint', 'js'),
    ],
  ])('the package of %s', (id, expected) => {
    expect(packageFolder(id)).toBe(expected);
  });
});

describe('the bill of materials', () => {
  const locked = JSON.parse(readFileSync(inRepository('package-lock.json'), 'utf8')).packages;
  const product = { name: 'ungrey', version: '1.2.3', license: 'MIT' };
  const runtimes = [{ name: 'Electron', version: '45.4.1', licence: 'MIT' }];
  const time = new Date(0);

  test('names every part with the hash that the lock file pins, the same each time', () => {
    const parts = shipped.map(licenceOf);
    const sbom = sbomOf({ product, parts, runtimes, locked, time });
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(sbom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(sbom.components).toHaveLength(parts.length + 1);
    const keytar = sbom.components.find(({ name }) => name === '@github/keytar');
    expect(keytar).toMatchObject({ purl: expect.stringMatching(/^pkg:npm\/%40github\/keytar@7/) });
    expect(JSON.stringify(keytar)).toMatch(/"SHA-512","content":"[0-9a-f]{128}"/);
    expect(sbomOf({ product, parts, runtimes, locked, time })).toEqual(sbom);
    expect(sbom.dependencies[0]?.dependsOn).toHaveLength(sbom.components.length);
  });

  test('refuses a part that is not pinned', () => {
    const parts = [{ name: 'stranger', version: '1.0.0', licence: 'MIT', text: '' }];
    expect(() => sbomOf({ product, parts, runtimes, locked, time })).toThrow(/stranger 1.0.0 is shipped/);
  });
});
