#!/usr/bin/env node
// npm run ungrey -- ARGS: the command line from a checkout. Says nothing of its own on stdout.
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { ensureNodeModules } from './lib/node-modules.mjs';
import { inRepository, runScript } from './lib/repository.mjs';

await runScript(async () => {
  ensureNodeModules();
  ensureBuilt('cli');
  await import(pathToFileURL(inRepository('out', 'main', 'cli.js')).href);
});
