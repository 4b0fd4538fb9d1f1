import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './support/app';
import './support/page-bridge';

test('the page reaches nothing of Node or Electron', async ({ window }) => {
  const found = await window.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', 'global'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(found).toEqual([]);
  expect(await window.evaluate(() => Object.keys(ungrey).sort())).toEqual(['invoke', 'on']);
});

test('the page is sandboxed, isolated and served by our own protocol', async ({ app, window }) => {
  expect(window.url()).toBe('app://ungrey/index.html');
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    const contents = first?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  });
  expect(preferences['webviewTag'] ?? false).toBe(false);
});

test('no script but our own runs', async ({ window }) => {
  const violations = window.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          seen.push(`${effectiveDirective} ${blockedURI}`);
          if (seen.length === 3) resolve(seen.sort());
        });
        const script = document.createElement('script');
        script.textContent = 'globalThis.ran = true';
        document.body.append(script);
        const button = document.createElement('button');
        button.setAttribute('onclick', 'globalThis.ran = true');
        document.body.append(button);
        button.click();
        const foreign = document.createElement('script');
        foreign.src = 'data:text/javascript,globalThis.ran=true';
        document.body.append(foreign);
      }),
  );
  expect(await violations).toEqual([
    'script-src-attr inline',
    'script-src-elem data',
    'script-src-elem inline',
  ]);
  expect(await window.evaluate(() => 'ran' in globalThis)).toBe(false);
});

// A function of the page's own world; what Playwright evaluates itself is not bound by the page's policy.
test('no text becomes a script', async ({ app }) => {
  const refused = await app.evaluate(async ({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    return first?.webContents.executeJavaScript(
      `['eval("1")', 'new Function("return 1")()'].map((code) => {
         const script = code.startsWith('eval') ? () => eval('1') : () => new Function('return 1')();
         try { script(); return 'ran'; } catch (error) { return error.name; }
       })`,
    ) as Promise<string[]>;
  });
  expect(refused).toEqual(['EvalError', 'EvalError']);
});

test('the page cannot talk to the network, not even to this computer', async ({ window }) => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.setHeader('access-control-allow-origin', '*').end('reached');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const outcomes = await window.evaluate(async (address) => {
      const settled = (start: (done: (outcome: string) => void) => void) =>
        new Promise<string>((resolve) => {
          start(resolve);
        });
      return Promise.all([
        fetch(address).then(
          () => 'reached',
          () => 'refused',
        ),
        settled((done) => {
          const image = new Image();
          image.onload = () => done('reached');
          image.onerror = () => done('refused');
          image.src = address;
        }),
        settled((done) => {
          try {
            const socket = new WebSocket(address.replace('http', 'ws'));
            socket.onopen = () => done('reached');
            socket.onerror = () => done('refused');
          } catch {
            done('refused');
          }
        }),
      ]);
    }, `http://127.0.0.1:${port}/`);
    expect(outcomes).toEqual(['refused', 'refused', 'refused']);
    expect(requests).toBe(0);
  } finally {
    server.close();
  }
});

test('the page stays where it is, and opens no other', async ({ app, window }) => {
  expect(await window.evaluate(() => globalThis.open('https://example.com/'))).toBeNull();
  // Asked of main: Playwright waits for a navigation that was begun, and this one never ends.
  const after = await app.evaluate(async ({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows();
    const contents = windows[0]?.webContents;
    if (contents === undefined) return null;
    const begun = new Promise<string>((resolve) => {
      contents.once('will-navigate', (event) => resolve(`${event.url} ${event.defaultPrevented}`));
    });
    const follow = (href: string) =>
      contents.executeJavaScript(
        `document.body.append(Object.assign(document.createElement('a'), { id: 'away', href: '${href}' }));
         document.getElementById('away').click(); document.getElementById('away').remove()`,
      );
    // Chromium itself refuses the first two before anybody is asked.
    await follow('file:///etc/passwd');
    await follow('data:text/html,x');
    await follow('https://example.com/');
    return { begun: await begun, url: contents.getURL(), windows: windows.length };
  });
  expect(after).toEqual({
    begun: 'https://example.com/ true',
    url: 'app://ungrey/index.html',
    windows: 1,
  });
});

test('the page may ask for nothing', async ({ window }) => {
  const states = await window.evaluate(async () => {
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read'];
    const asked = await Promise.all(
      names.map((name) => navigator.permissions.query({ name: name as PermissionName })),
    );
    return asked.map(({ state }) => state);
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
  const refused = await window.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      (error: unknown) => (error as Error).name,
    ),
  );
  expect(refused).not.toBe('granted');
  expect(await window.evaluate(() => Notification.requestPermission())).toBe('denied');
});

test('our protocol serves our files and no others', async ({ app }) => {
  const statuses = await app.evaluate(async ({ session }) => {
    const paths = [
      'index.html',
      '../main/index.js',
      '..%2fmain%2findex.js',
      '%2e%2e/main/index.js',
      'package.json',
    ];
    const answers = await Promise.all(
      paths.map((path) => session.defaultSession.fetch(`app://ungrey/${path}`)),
    );
    return answers.map(({ status }) => status);
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404]);
});

test('main does not answer a foreign page that has our preload', async ({ app }) => {
  const answer = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
    const preload = `${electron.getAppPath()}/out/preload/index.cjs`;
    const foreign = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true, partition: 'foreign' },
    });
    await foreign.loadURL('data:text/html,<title>foreign</title>');
    const said = (await foreign.webContents.executeJavaScript(
      `ungrey.invoke('app.info', {}).then(() => 'answered', (error) => error.message)`,
    )) as string;
    foreign.destroy();
    return said;
  });
  expect(answer).toBe('This call did not come from Ungrey’s own window.');
});

test('main tells its own page from one that only looks like it', async ({ app }) => {
  const answers = await app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    type Handler = (event: unknown, payload: unknown) => Promise<unknown>;
    // Electron keeps them here; no page can be made to have these addresses.
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers;
    const call = handlers.get('ungrey:invoke:app.info');
    const sender = BrowserWindow.getAllWindows()[0]?.webContents;
    const alone = ['https://ungrey/', 'app://ungrey.example.com/', 'file:///ungrey/index.html'].map((url) => {
      const frame = { url };
      return { sender: { mainFrame: frame }, senderFrame: frame };
    });
    const gone = { sender: { mainFrame: null }, senderFrame: null };
    const inside = { sender, senderFrame: { url: 'app://ungrey/index.html' } };
    return Promise.all([gone, inside, ...alone].map(async (event) => call?.(event, {})));
  });
  const refused = { ok: false, message: 'This call did not come from Ungrey’s own window.' };
  expect(answers).toEqual(Array.from({ length: 5 }, () => refused));
});

test('main refuses what the contract does not know', async ({ window }) => {
  const answers = await window.evaluate(async () => {
    const { invoke } = ungrey as unknown as Record<
      'invoke',
      (name: string, input: unknown) => Promise<unknown>
    >;
    const calls: [string, unknown][] = [
      ['app.info', null],
      ['run.start', { symptom: 'no such symptom' }],
      ['repair.apply', { planId: 1, force: 'yes' }],
      ['token.set', { connection: '../../etc', url: 'https://x.example', token: 'x' }],
      ['open.place', { place: 'https://example.com' }],
      ['report.text', { runId: 'x'.repeat(65), format: 'markdown' }],
      ['no.such.call', {}],
    ];
    return Promise.all(
      calls.map(([name, input]) =>
        invoke(name, input).then(
          () => 'answered',
          (error: unknown) => (error as Error).message,
        ),
      ),
    );
  });
  const misunderstood = 'The window sent something that Ungrey does not understand.';
  expect(answers.slice(0, -1)).toEqual(Array.from({ length: 6 }, () => misunderstood));
  expect(answers.at(-1)).toContain('No handler registered');
});
