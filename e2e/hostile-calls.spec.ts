import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { invocations } from '../src/shared/ipc/contract';
import { en } from '../src/main/words/en';
import { expect, test } from './support/app';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { attackFromPage, exampleCalls } from './support/hostile-payloads';
import { processesNaming } from './support/leftover-processes';
import './support/page-bridge';

const names = Object.keys(invocations);

test('whatever the window sends, main answers with a value or a sentence, reads and changes no other file, and goes on', async ({
  launch,
  privateHome,
}) => {
  test.setTimeout(120_000);
  const [own, foreign] = [token(), token()];
  const config = writeConfig(privateHome, withEntry(documentedEntry('http://127.0.0.1:1/mcp', own)));
  const elsewhere = join(privateHome.folder, 'other-user', 'claude_desktop_config.json');
  mkdirSync(dirname(elsewhere));
  writeFileSync(
    elsewhere,
    JSON.stringify(withEntry({ url: 'http://127.0.0.1:1/mcp', headers: { Authorization: foreign } })),
  );
  const { app, window } = await launch();
  const output: string[] = [];
  app.process().stderr?.on('data', (chunk) => output.push(String(chunk)));
  // Whatever would ask the person or leave the app.
  await app.evaluate(({ dialog, shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
    const note = (what: string) => Promise.resolve(opened.push(what));
    Object.assign(shell, { openExternal: note, openPath: note, showItemInFolder: note });
  });
  await expect(window.getByRole('button', { name: 'Check this connection' })).toBeVisible();
  const before = filesBelow(privateHome.folder);

  const { calls, refusals, values } = await window.evaluate(attackFromPage, {
    examples: exampleCalls(),
    paths: [
      elsewhere,
      join(dirname(config), 'other.json'),
      `${dirname(config)}/../Claude/claude_desktop_config.json`,
    ],
    notWhole: ['practice.start'],
  });
  expect(calls).toBeGreaterThan(50 * names.length);
  const sentences = refusals
    .filter(([, said]) => !isPlain(said))
    .map(([name, said]) => [name, said.slice(0, 300)]);
  expect(sentences).toEqual([]);
  const failed = refusals.filter(([, said]) => said === en['ipc.failed'] || said === 'never answered');
  expect([...new Set(failed.map(([name]) => name))]).toEqual([]);
  expect(refusals.filter(([, said]) => said === en['ipc.not-understood']).length).toBeGreaterThan(
    20 * names.length,
  );
  // A file of somebody else, named in a call that is right otherwise: in every call that names one.
  const naming = exampleCalls().filter(({ payload }) => JSON.stringify(payload).includes('"configFile"'));
  expect(naming.length).toBeGreaterThan(5);
  const unknownFile = new Set(
    refusals.flatMap(([name, said]) => (said === en['ipc.unknown-file'] ? [name] : [])),
  );
  expect([...unknownFile].sort()).toEqual(naming.map(({ name }) => name).sort());

  const said = values + JSON.stringify(refusals) + output.join('');
  for (const secret of [own, foreign]) expect(said).not.toContain(secret.slice(4, 24));
  expect(output.join('')).not.toMatch(/\n\s+at /);
  expect(filesBelow(privateHome.folder)).toEqual(before);
  const opened = await app.evaluate(
    () => (globalThis as typeof globalThis & { opened?: string[] }).opened ?? [],
  );
  const places = ['https://www.scailabs.ai/docs/scaigrid/scaimcp/troubleshooting', dirname(config)];
  expect(opened.filter((what) => !places.includes(what) && !what.startsWith(privateHome.home))).toEqual([]);
  // Still there, and still itself.
  const info = await window.evaluate(() => ungrey.invoke('app.info', {}));
  expect(info.version).toMatch(/^\d+\.\d+\.\d+/);
  expect(await app.evaluate(() => 'polluted' in {})).toBe(false);
  await window.evaluate(() => ungrey.invoke('token.delete', { connection: 'x' }));
});

test('no call answers a sender that is not the page itself', async ({ app, window }) => {
  const inFrame = await window.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return { isOurs: 'ungrey' in (frame.contentWindow ?? {}), url: frame.contentWindow?.location.href };
  });
  expect(inFrame).toEqual({ isOurs: false, url: 'about:blank' });
  const answers = await app.evaluate(async ({ app: electron, BrowserWindow, ipcMain }, all) => {
    type Handler = (event: unknown, payload: unknown) => Promise<{ message?: string }>;
    // Electron keeps them here; no page can be made to have some of these addresses.
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers;
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const alone = (url: string) => {
      const frame = { url };
      return { sender: { mainFrame: frame }, senderFrame: frame };
    };
    const senders: [string, unknown][] = [
      ['a frame that is gone', { sender: { mainFrame: null }, senderFrame: null }],
      ['a real frame inside', { sender: contents, senderFrame: contents?.mainFrame.frames[0] }],
      [
        'a frame of our address inside',
        { sender: contents, senderFrame: { url: 'app://ungrey/index.html' } },
      ],
      ...[
        'https://ungrey/',
        'app://ungrey.example.com/',
        'app://ungrey@evil/',
        'file:///ungrey/index.html',
        'about:blank',
      ].map((url): [string, unknown] => [url, alone(url)]),
    ];
    const called = all.flatMap((name) =>
      senders.map(async ([who, event]) => {
        const answer = await handlers.get(`ungrey:invoke:${name}`)?.(event, {});
        return `${name} by ${who}: ${answer?.message}`;
      }),
    );
    const preload = `${electron.getAppPath()}/out/preload/index.cjs`;
    const foreign = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true, partition: 'foreign' },
    });
    await foreign.loadURL('data:text/html,<title>foreign</title>');
    const real = (await foreign.webContents.executeJavaScript(
      `Promise.all(${JSON.stringify(all)}.map((name) => ungrey.invoke(name, {}).then(() => 'answered', (error) => error.message)
        .then((said) => name + ' by a real window: ' + said)))`,
    )) as string[];
    foreign.destroy();
    return [...(await Promise.all(called)), ...real];
  }, names);
  expect(answers.length).toBe(9 * names.length);
  expect(answers.filter((said) => !said.endsWith(`: ${en['ipc.untrusted']}`))).toEqual([]);
});

test('a call that the contract does not know reaches nobody', async ({ window }) => {
  const said = await window.evaluate(() => {
    const { invoke } = ungrey as unknown as Record<
      'invoke',
      (name: string, input: unknown) => Promise<unknown>
    >;
    return Promise.all(
      ['no.such.call', '../app.info', '__proto__', 'app.info\u0000', ''].map((name) =>
        invoke(name, {}).then(
          () => 'answered',
          (error: unknown) => (error as Error).message,
        ),
      ),
    );
  });
  for (const each of said) expect(each).toContain('No handler registered');
});

test('an error that nobody caught tells its kind and nothing else, and no crash is reported or kept', async ({
  app,
  window,
  privateHome,
}) => {
  const secret = token();
  const output: string[] = [];
  app.process().stderr?.on('data', (chunk) => output.push(String(chunk)));
  const crash = await app.evaluate(({ app: own, crashReporter, dialog }, text) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    dialog.showErrorBox = (title, content) => void shown.push(title + content);
    setImmediate(() => {
      throw new TypeError(`Authorization: Bearer ${text}`);
    });
    void Promise.reject(new RangeError(text));
    return { dumps: own.getPath('crashDumps'), isSent: crashReporter.getUploadToServer() };
  }, secret);
  await expect.poll(() => output.join('')).toContain('ungrey: unexpected TypeError');
  await expect.poll(() => output.join('')).toContain('ungrey: unexpected RangeError');
  expect(output.join('')).not.toContain(secret);
  expect(output.join('')).not.toMatch(/\n\s+at /);
  expect(await app.evaluate(() => (globalThis as typeof globalThis & { shown: string[] }).shown)).toEqual([]);
  expect(crash.isSent).toBe(false);
  expect(crash.dumps.startsWith(privateHome.folder)).toBe(true);
  const kept = existsSync(crash.dumps) ? readdirSync(crash.dumps, { recursive: true }).map(String) : [];
  expect(kept.filter((name) => name.endsWith('.dmp'))).toEqual([]);
  expect((await window.evaluate(() => ungrey.invoke('app.info', {}))).version).toMatch(/^\d/);

  // Whether the system may keep a core of it is left as the person has it, and nothing of Chromium's waits for crashes.
  if (process.platform === 'linux') {
    const own = processesNaming(privateHome.folder);
    expect(own.length).toBeGreaterThan(2);
    expect(new Set(own.map(({ pid }) => coreLimit(pid)))).toEqual(new Set([coreLimit(process.pid)]));
    expect(own.filter(({ command }) => /crashpad/.test(command))).toEqual([]);
  }
  const gone = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('render-process-gone', (_event, { reason }) => resolve(reason));
        contents?.forcefullyCrashRenderer();
      }),
  );
  expect(await gone).toMatch(/crashed|killed/);
  const written = readdirSync(privateHome.folder, { recursive: true }).map(String);
  expect(written.filter((name) => /\.dmp$|(^|\/)core(\.\d+)?$/.test(name))).toEqual([]);
});

/** The line of the kernel's table about the size of cores. */
const coreLimit = (pid: number): string | undefined =>
  /^Max core file size.*$/m.exec(readFileSync(`/proc/${pid}/limits`, 'utf8'))?.[0];

const token = () => `sgk_${randomBytes(16).toString('hex')}`;

/** A sentence for people, or what the browser itself says of a payload that cannot be sent. */
function isPlain(said: string): boolean {
  if (/could not be cloned|Cannot pass|Maximum call stack|never answered/.test(said))
    return said !== 'never answered';
  return (
    /^[\p{Lu}“].*[.!?”]$/su.test(said) &&
    !/\n\s+at |node:|\.[cm]?js:\d|Error invoking|Zod|\[object/.test(said)
  );
}

/** Every file with its text, but for Ungrey's own settings. */
function filesBelow(...folders: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(({ parentPath }) => !parentPath.includes('user-data'))
        // What the bridge may write down is a choice of the window's.
        .filter((each) => each.isFile() && each.name !== 'bridge-settings.json')
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((path) => [path, readFileSync(path, 'latin1')] as const),
    ),
  );
}
