// npm start: sets up what is missing, builds, and opens Ungrey; without a display it runs the check in the terminal.
import { spawn } from 'node:child_process';
import { electronRuntime, runtimeEnvironment } from './electron-runtime.mjs';
import { ensureBuilt, forgetBuilds } from './lib/build.mjs';
import { ensureDebianPackages, windowPackages } from './lib/debian-packages.mjs';
import { hasDisplay } from './lib/display.mjs';
import { ensureNodeModules } from './lib/node-modules.mjs';
import { inRepository, repository, runScript, say } from './lib/repository.mjs';

const ungreyItselfFailed = 4;

await runScript(async () => {
  const args = process.argv.slice(2);
  const development = args.includes('--dev');
  const appArgs = args.filter((arg) => arg !== '--dev' && arg !== '--');
  ensureNodeModules();
  if (!(await hasDisplay())) return checkInTerminal();
  ensureDebianPackages(windowPackages);
  const runtime = electronRuntime();
  say(`Starting on Electron ${runtime.version}.`);
  const sandbox = sandboxSwitches();
  const env = { ...process.env, ...runtimeEnvironment(runtime) };
  if (!development) {
    ensureBuilt('app');
    return run(runtime.executable, [...sandbox, repository, ...appArgs], env);
  }
  forgetBuilds();
  const electronVite = inRepository('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const noSandbox = sandbox.length > 0 ? ['--noSandbox'] : [];
  return run(process.execPath, [electronVite, 'dev', ...noSandbox, '--', ...appArgs], env);
});

async function checkInTerminal() {
  say('There is no display to open a window on, so this is the check in the terminal:');
  ensureBuilt('cli');
  const code = await run(process.execPath, [inRepository('out', 'main', 'cli.js'), 'check'], process.env);
  // Problems found are the answer, not a failure to start.
  return code < ungreyItselfFailed ? 0 : code;
}

function sandboxSwitches() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  say("Running as root: Chromium's sandbox is off. Start Ungrey as an ordinary user to have it on.");
  return ['--no-sandbox'];
}

/**
 * Runs a program in the foreground until it ends.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
function run(program, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: repository, env, stdio: 'inherit' });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, () => child.kill(signal));
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
