// What a plain Electron runs when it is given an app's path: finds the app, says who it is, loads it. Stands in for the
// default app that the carried runtime (scripts/lib/carried-runtime) comes without; it becomes resources/default_app.asar.
import { app } from 'electron';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const { file, preloads, wantsVersion } = commandLine(process.argv.slice(1));

if (wantsVersion) {
  process.stdout.write(`v${process.versions.electron}\n`);
  app.exit(0);
} else if (file === undefined) {
  process.stderr.write('Name the app to start: electron FOLDER\n');
  app.exit(1);
} else {
  const found = findApp(resolve(file));
  if (found === undefined) {
    process.stderr.write(`There is no app at ${resolve(file)}\n`);
    app.exit(1);
  } else {
    introduce(found);
    const require = createRequire(join(found.folder, 'package.json'));
    for (const preload of preloads) require(resolve(preload));
    // Awaited at the top level: Electron holds `ready` back until then, so the app can still change switches and schemes.
    await import(pathToFileURL(found.main).href);
  }
}

/** @param {string[]} args */
function commandLine(args) {
  /** @type {string[]} */
  const preloads = [];
  let wantsVersion = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--version' || arg === '-v') wantsVersion = true;
    else if (arg === '-r' || arg === '--require') preloads.push(args[(at += 1)] ?? '');
    else if (!arg.startsWith('-')) return { file: arg, preloads, wantsVersion };
  }
  return { file: undefined, preloads, wantsVersion };
}

/**
 * @typedef {object} FoundApp
 * @property {string} folder
 * @property {string} main the file to load
 * @property {{ name?: string, productName?: string, version?: string, main?: string }} about its package.json
 * @param {string} path a folder with a package.json, or a file
 * @returns {FoundApp | undefined}
 */
function findApp(path) {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind === undefined) return undefined;
  if (kind.isFile()) return { folder: dirname(path), main: path, about: packageIn(dirname(path)) };
  const about = packageIn(path);
  return { folder: path, main: createRequire(join(path, 'package.json')).resolve(path), about };
}

/** @param {string} folder */
function packageIn(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return {};
  }
}

/** @param {FoundApp} found */
function introduce({ folder, about }) {
  // Electron's own, not part of its published types.
  const internals =
    /** @type {typeof app & { setVersion(version: string): void, setAppPath(path: string): void }} */ (app);
  Object.defineProperty(process, 'defaultApp', { value: true, configurable: true, enumerable: true });
  const name = about.productName ?? about.name;
  if (name !== undefined) app.setName(name);
  if (about.version !== undefined) internals.setVersion(about.version);
  internals.setAppPath(folder);
  if (!app.commandLine.hasSwitch('user-data-dir'))
    app.setPath('userData', join(app.getPath('appData'), app.getName()));
}
