// npm run build: everything into out/, when the sources are not those of the last build.
import { ensureBuilt } from './lib/build.mjs';
import { ensureNodeModules } from './lib/node-modules.mjs';
import { runScript } from './lib/repository.mjs';

await runScript(() => {
  ensureNodeModules();
  ensureBuilt('app');
});
