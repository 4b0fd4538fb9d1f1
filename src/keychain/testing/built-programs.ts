import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { childCoverage } from '../../core/testing/child-coverage';

const sources = join(import.meta.dirname, '..');
const nodeModules = join(sources, '..', '..', 'node_modules');

export interface BuiltPrograms {
  /** Holds worker.mjs, client.mjs and fork.mjs. */
  readonly folder: string;
  remove(): void;
}

/** The keychain's programs as they ship: bundled, with keytar left outside. */
export async function buildPrograms({ hasKeytar }: { hasKeytar: boolean }): Promise<BuiltPrograms> {
  const folder = mkdtempSync(join(tmpdir(), 'ungrey-keychain-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20.18',
      sourcemap: childCoverage !== null,
      rolldownOptions: {
        input: ['worker', 'client', 'fork'].map((name) => join(sources, `${name}.ts`)),
        external: ['keytar'],
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  if (hasKeytar) symlinkSync(nodeModules, join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => childCoverage ?? rmSync(folder, { recursive: true, force: true }) };
}
