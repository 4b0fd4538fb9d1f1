// npm run practice-grid -- ARGS: the local ScaiGrid to try the app on. Says nothing of its own on stdout.
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { ensureNodeModules } from './lib/node-modules.mjs';
import { inRepository, runScript } from './lib/repository.mjs';

await runScript(async () => {
  ensureNodeModules();
  ensureBuilt('cli');
  await import(pathToFileURL(inRepository('out', 'main', 'practice-grid.js')).href);
});
