import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'vite';
import { inRepository, repository } from './repository.mjs';

/** @typedef {{ name: string, file: string }} BuiltBench */

/**
 * Builds every file directly below bench/ into out/bench/, which takes about a second.
 * @returns {Promise<readonly BuiltBench[]>}
 */
export async function buildBenches() {
  const names = readdirSync(inRepository('bench'))
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .map((name) => basename(name, '.ts'));
  await build({
    root: repository,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: 'out/bench',
      emptyOutDir: true,
      rolldownOptions: { input: Object.fromEntries(names.map((name) => [name, `bench/${name}.ts`])) },
    },
  });
  return names.map((name) => ({ name, file: inRepository('out', 'bench', `${name}.js`) }));
}
