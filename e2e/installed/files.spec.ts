import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAsar } from '../../scripts/lib/package/asar-files.mjs';
import { expectedAppFiles, expectedFiles } from '../../scripts/lib/package/expected-files.mjs';
import { expect, test } from '../support/app';
import { installedFolder, installedHelper } from '../support/installed';

const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => !each.isDirectory())
    .map((each) => relative(folder, join(each.parentPath, each.name)));

/** Both what is there and not expected, and what is expected and not there. */
function differences(files: readonly string[], expected: readonly RegExp[]) {
  return {
    unexpected: files.filter((file) => !expected.some((pattern) => pattern.test(file))),
    missing: expected.filter((pattern) => !files.some((file) => pattern.test(file))).map(String),
  };
}

test('the package holds what is written down, and no more', () => {
  expect(differences(filesBelow(installedFolder), expectedFiles)).toEqual({ unexpected: [], missing: [] });
});

test('so does the sealed app in it', () => {
  const files = Object.keys(readAsar(join(installedFolder, 'resources', 'app.asar')));
  expect(differences(files, expectedAppFiles)).toEqual({ unexpected: [], missing: [] });
});

test('nothing in it names a folder of the machine that built it, or a map to its sources', () => {
  const app = readAsar(join(installedFolder, 'resources', 'app.asar'));
  const texts = Object.entries({ ...app, helper: readFileSync(installedHelper) });
  for (const [name, content] of texts) {
    expect(content.includes(repository), `${name} names the checkout`).toBe(false);
    expect(content.includes('sourceMappingURL=') && name !== 'helper', `${name} has a map`).toBe(false);
  }
});

test('tells of every part of others, with its terms', () => {
  const sbom = JSON.parse(readFileSync(join(installedFolder, 'resources', 'sbom.cdx.json'), 'utf8')) as {
    readonly components: readonly { readonly name: string; readonly version: string }[];
  };
  const terms = readFileSync(join(installedFolder, 'resources', 'licences.txt'), 'utf8');
  expect(sbom.components.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Electron', 'Node.js', 'react', 'zod', '@github/keytar']),
  );
  for (const { name, version } of sbom.components) expect(terms).toContain(`${name} ${version} (`);
});
