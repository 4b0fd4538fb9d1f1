import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { childCoverage } from '../../core/testing/child-coverage';

const root = join(import.meta.dirname, '..', '..', '..');

export interface BuiltBridge {
  /** The program that an entry of a checkout starts. */
  readonly program: string;
  remove(): void;
}

/** The bridge as it ships, with the layout of out/main; built once for a test file. */
export async function buildBridge(): Promise<BuiltBridge> {
  // Below node_modules, where the native module is found.
  const folder = mkdtempSync(join(root, 'node_modules', '.ungrey-bridge-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.18',
      sourcemap: childCoverage !== null,
      outDir: folder,
      rolldownOptions: {
        external: ['keytar'],
        input: {
          'ungrey-bridge': join(root, 'src/cli/ungrey-bridge.ts'),
          'keychain-worker': join(root, 'src/keychain/worker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  return {
    program: join(folder, 'ungrey-bridge.js'),
    // What ran of it is read after the tests.
    remove: () => childCoverage ?? rmSync(folder, { recursive: true, force: true }),
  };
}
