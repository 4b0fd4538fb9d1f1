import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'electron-vite';
import { writeShippedPackages } from './scripts/lib/package/shipped-packages.mjs';

// Targets are pinned to the oldest runtime the code must run on (Electron 33: Node 20.18, Chrome 130); electron-vite would
// otherwise derive them from the newer `electron` package that users get. Everything but native modules is bundled, so the
// installed app carries no node_modules but the keychain's.
const part = process.env['UNGREY_BUILD'];
const cliOnly = part === 'cli';

// A package gets the window and what it starts: all other programs are one executable (scripts/lib/package/helper.mjs). From a
// checkout `cli` builds these, and `app` the window beside them; without a part, while developing, it is all of them at once.
const forPackage = part === 'package';
const folder = forPackage ? 'dist/stage' : 'out';
const outDir = (name: string) => (forPackage ? `${folder}/app/out/${name}` : `${folder}/${name}`);
const windowOnly = part === 'app';
const shipped = (name: string) => writeShippedPackages(`${folder}/shipped/${name}.json`);

const programs = {
  cli: 'src/cli/index.ts',
  'ungrey-bridge': 'src/cli/ungrey-bridge.ts',
  'keychain-worker': 'src/keychain/worker.ts',
};

interface ModuleGraph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** Whether `root` says yes to a module that imports this one, however indirectly, or to itself; what is fetched later does not count. */
function isImportedBy(
  root: (id: string, isEntry: boolean) => boolean,
  id: string,
  graph: ModuleGraph,
  above = new Set<string>(),
): boolean {
  const info = graph.getModuleInfo(id);
  if (info === null || above.has(id)) return false;
  above.add(id);
  return (
    root(id, info.isEntry) || info.importers.some((importer) => isImportedBy(root, importer, graph, above))
  );
}

const isWindow = (id: string) => id.endsWith('/src/main/index.ts');
const isAnswers = (id: string) => id.endsWith('/src/main/answer.ts');
const isOtherProgram = (id: string, isEntry: boolean) => isEntry && !isWindow(id);

/** What answers the window's first calls comes in one file: Node reads, resolves and links each for itself. */
function answersChunk(id: string, graph: ModuleGraph): string | null {
  if (!isImportedBy(isAnswers, id, graph) || isImportedBy(isWindow, id, graph)) return null;
  return isImportedBy(isOtherProgram, id, graph) ? 'shared' : 'answers';
}

const main: UserConfig['main'] = {
  plugins: [shipped(cliOnly ? 'programs' : 'main')],
  build: {
    target: 'node20.18',
    outDir: outDir('main'),
    emptyOutDir: !windowOnly,
    externalizeDeps: false,
    // A map names folders of the machine it was made on.
    sourcemap: !forPackage,
    rolldownOptions: {
      external: ['keytar'],
      input: {
        ...(cliOnly ? {} : { index: 'src/main/index.ts' }),
        ...(windowOnly ? {} : { 'practice-grid': 'practice-grid/index.ts' }),
        ...(windowOnly || forPackage ? {} : programs),
      },
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        ...(windowOnly || forPackage
          ? {
              codeSplitting: {
                includeDependenciesRecursively: false,
                groups: [{ debugName: 'answers', name: answersChunk }],
              },
            }
          : {}),
      },
    },
  },
};

const preload: UserConfig['preload'] = {
  plugins: [shipped('preload')],
  build: {
    target: 'node20.18',
    outDir: outDir('preload'),
    externalizeDeps: false,
    rolldownOptions: {
      input: { index: 'src/preload/index.ts' },
      // A sandboxed preload must be one CommonJS file.
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
};

const renderer: UserConfig['renderer'] = {
  plugins: [react(), shipped('renderer')],
  build: {
    target: 'chrome130',
    outDir: outDir('renderer'),
    emptyOutDir: true,
    minify: true,
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        // What the first screen is made of comes in one file: thirty would be asked one by one of a process that is busy.
        codeSplitting: {
          groups: [
            {
              debugName: 'first screen',
              name: (id, graph) => (isImportedBy((_, isEntry) => isEntry, id, graph) ? 'first-screen' : null),
            },
          ],
        },
      },
    },
  },
};

// The command line needs no window: scripts/lib/build.mjs builds its half alone.
export default defineConfig(cliOnly ? { main } : { main, preload, renderer });
