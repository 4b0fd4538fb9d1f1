// Vitest's own measure of coverage, and with it what the tests' child processes ran: the bridge and the keychain's worker are built
// by their tests and started as programs (src/core/testing/child-coverage.ts), which Vitest does not see.
// @ts-expect-error -- it has no types
import { mergeProcessCovs } from '@bcoe/v8-coverage';
import v8 from '@vitest/coverage-v8';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the child processes write, one file each. Emptied by whoever starts the tests. */
const folder = process.env['UNGREY_CHILD_COVERAGE'];

/** Folders of programs that a test built. */
const builtByTest = /[\\/](\.ungrey-bridge-|ungrey-keychain-)\w+[\\/]/;

export default {
  ...v8,
  async getProvider() {
    const provider = await v8.getProvider();
    const generate = provider.generateCoverage.bind(provider);
    provider.generateCoverage = async (context) => {
      const coverage = await generate(context);
      if (folder !== undefined && existsSync(folder)) await addChildren(provider, coverage, folder);
      return coverage;
    };
    return provider;
  },
};

/**
 * @param {any} provider
 * @param {any} coverage a map of istanbul, changed
 * @param {string} written
 */
async function addChildren(provider, coverage, written) {
  /** @type {any} */
  let all = { result: [] };
  for (const name of readdirSync(written)) {
    const { result } = JSON.parse(readFileSync(join(written, name), 'utf8'));
    const built = result.filter((/** @type {any} */ { url }) => builtByTest.test(url) && existsSync(fileURLToPath(url)));
    all = mergeProcessCovs([all, { result: built }]);
  }
  for (const { url, functions } of all.result) {
    const file = fileURLToPath(url);
    if (!existsSync(`${file}.map`)) continue;
    const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
    map.sources = map.sources.map((/** @type {string} */ source) => new URL(source, url).href);
    const code = readFileSync(file, 'utf8');
    const ran = await provider.remapCoverage(url, 0, { code, map }, functions);
    for (const [name, of] of Object.entries(ran)) if (coverage.data[name] !== undefined) add(coverage.data[name].data, of);
  }
  for (const place of new Set(all.result.map((/** @type {any} */ { url }) => dirname(fileURLToPath(url)))))
    if (builtByTest.test(`${place}/`)) rmSync(place, { recursive: true, force: true });
}

/**
 * Adds what ran to the places that both know. A bundler leaves code out and moves it, so it says nothing of other places.
 * @param {any} to
 * @param {any} from
 */
function add(to, from) {
  const counts = new Map();
  for (const [key, at] of Object.entries(from.statementMap)) counts.set(`s${start(at)}`, from.s[key]);
  for (const [key, { loc }] of Object.entries(from.fnMap)) counts.set(`f${start(loc)}`, from.f[key]);
  for (const [key, { type, loc }] of Object.entries(from.branchMap)) counts.set(`${type}${start(loc)}`, from.b[key]);
  for (const [key, at] of Object.entries(to.statementMap)) to.s[key] += counts.get(`s${start(at)}`) ?? 0;
  for (const [key, { loc }] of Object.entries(to.fnMap)) to.f[key] += counts.get(`f${start(loc)}`) ?? 0;
  for (const [key, { type, loc }] of Object.entries(to.branchMap)) {
    const ran = counts.get(`${type}${start(loc)}`);
    if (ran?.length !== to.b[key].length) continue;
    for (const at of ran.keys()) to.b[key][at] += ran[at];
  }
}

/** @param {any} place */
const start = ({ start: { line, column } }) => `${line}:${column}`;
