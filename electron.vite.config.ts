import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'electron-vite';

// Targets are pinned to the oldest runtime the code must run on (Electron 33: Node 20.18, Chrome 130); electron-vite would
// otherwise derive them from the newer `electron` package that users get. Everything but native modules is bundled, so the
// installed app carries no node_modules but the keychain's.
const cliOnly = process.env['UNGREY_BUILD'] === 'cli';

const main: UserConfig['main'] = {
  build: {
    target: 'node20.18',
    externalizeDeps: false,
    sourcemap: true,
    rolldownOptions: {
      external: ['keytar'],
      input: {
        ...(cliOnly ? {} : { index: 'src/main/index.ts' }),
        cli: 'src/cli/index.ts',
        'ungrey-bridge': 'src/cli/ungrey-bridge.ts',
        'practice-grid': 'practice-grid/index.ts',
        'keychain-worker': 'src/keychain/worker.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

const preload: UserConfig['preload'] = {
  build: {
    target: 'node20.18',
    externalizeDeps: false,
    rolldownOptions: {
      input: { index: 'src/preload/index.ts' },
      // A sandboxed preload must be one CommonJS file.
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
};

const renderer: UserConfig['renderer'] = {
  plugins: [react()],
  build: { target: 'chrome130', minify: true },
};

// The command line needs no window: scripts/lib/build.mjs builds its half alone.
export default defineConfig(cliOnly ? { main } : { main, preload, renderer });
