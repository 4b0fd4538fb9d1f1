import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Targets are pinned to the oldest runtime the code must run on (Electron 33: Node 20.18, Chrome 130); electron-vite would
// otherwise derive them from the newer `electron` package that users get. Everything but native modules is bundled, so the
// installed app carries no node_modules but the keychain's.
const external = ['electron', 'keytar', /^node:/];

export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      sourcemap: true,
      rollupOptions: {
        external,
        input: {
          index: 'src/main/index.ts',
          cli: 'src/cli/index.ts',
          'practice-grid': 'practice-grid/index.ts',
          'keychain-worker': 'src/keychain/worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    plugins: [react()],
    build: { target: 'chrome130', minify: true, rollupOptions: { input: 'src/renderer/index.html' } },
  },
});
