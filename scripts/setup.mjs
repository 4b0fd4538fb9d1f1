// npm run setup: what every other script does by itself first, for whoever wants it done now.
import { electronRuntime } from './electron-runtime.mjs';
import { ensureDebianPackages, testPackages } from './lib/debian-packages.mjs';
import { ensureNodeModules } from './lib/node-modules.mjs';
import { runScript, say } from './lib/repository.mjs';

await runScript(() => {
  ensureNodeModules();
  ensureDebianPackages(testPackages);
  const { version, folder } = electronRuntime();
  say(`Ready. Development and tests run on Electron ${version} (${folder}).`);
});
