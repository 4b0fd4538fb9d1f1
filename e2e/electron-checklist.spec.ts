import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { kindOfBuild } from '../scripts/lib/package/kind-of-build.mjs';
import { releasedFuses } from '../scripts/lib/package/released-fuses.mjs';
import { inRepository } from '../scripts/lib/repository.mjs';
import { oneApp } from './support/app';
import { preferencesOf, refusedElements, runInPage, startBait } from './support/attacks';
import './support/page-bridge';

// Electron's security checklist, item by item (electronjs.org/docs/latest/tutorial/security); the table is in docs/security.md.

const running = oneApp();

test('1. Only load secure content', async () => {
  const { app, window } = running();
  await app.evaluate(({ session }) => {
    const main = globalThis as typeof globalThis & { loaded?: string[] };
    main.loaded = [];
    session.defaultSession.webRequest.onCompleted(({ url }) => main.loaded?.push(url));
  });
  await window.reload();
  await window.getByRole('main').waitFor();
  const loaded = () =>
    app.evaluate(() => (globalThis as typeof globalThis & { loaded?: string[] }).loaded ?? []);
  await expect.poll(async () => (await loaded()).length).toBeGreaterThan(2);
  expect((await loaded()).filter((url) => !url.startsWith('app://ungrey/'))).toEqual([]);
  const built = readdirSync(inRepository('out', 'renderer'), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(?:html|css)$/.test(name))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  expect(built.length).toBeGreaterThan(1);
  expect(built.filter((text) => /(?:src|href)="?\w+:|url\(["']?\w+:|@import/.test(text))).toEqual([]);
});

test('2. Do not enable Node.js integration for remote content', async () => {
  const { app, window } = running();
  const found = await window.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', 'global', '__dirname'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(found).toEqual([]);
  const preferences = await preferencesOf(app);
  const switches = ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'];
  expect(switches.map((name) => preferences[name] ?? false)).toEqual([false, false, false]);
});

test('3. Enable context isolation', async () => {
  const { app, window } = running();
  expect(await preferencesOf(app)).toMatchObject({ contextIsolation: true });
  // What the page does to its own world does not reach the preload script's.
  const seen = await window.evaluate(async () => {
    const stolen: unknown[] = [];
    const { stringify } = JSON;
    const then = Object.getOwnPropertyDescriptor(Promise.prototype, 'then') as PropertyDescriptor;
    const usual = then.value as (...given: unknown[]) => unknown;
    Reflect.defineProperty(Promise.prototype, 'then', {
      ...then,
      value(...given: unknown[]) {
        if (stolen.length < 1000) stolen.push(this);
        return Reflect.apply(usual, this, given);
      },
    });
    JSON.stringify = (value: unknown) => {
      stolen.push(value);
      return stringify(value);
    };
    Object.defineProperty(Object.prototype, 'senderFrame', { configurable: true, value: 'page' });
    try {
      const { version } = await ungrey.invoke('app.info', {});
      return {
        version,
        hasMain: stolen.some((each) => Object(each) === each && 'ipcRenderer' in (each as object)),
      };
    } finally {
      Reflect.defineProperty(Promise.prototype, 'then', then);
      JSON.stringify = stringify;
      delete (Object.prototype as { senderFrame?: string }).senderFrame;
    }
  });
  expect(seen).toEqual({ version: await app.evaluate(({ app: own }) => own.getVersion()), hasMain: false });
});

// What the kernel says of the sandboxed process is in sandboxed.spec.ts, for which root becomes an ordinary user.
test('4. Enable process sandboxing', async () => {
  const { app } = running();
  expect(await preferencesOf(app)).toMatchObject({ sandbox: true });
  expect(builtMain()).not.toMatch(/no-sandbox|disable-setuid-sandbox|disable-seccomp/);
});

test('5. Handle session permission requests from remote content', async () => {
  const { app, window } = running();
  const states = await window.evaluate(async () => {
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi'];
    const asked = await Promise.all(
      names.map((name) => navigator.permissions.query({ name: name as PermissionName })),
    );
    return asked.map(({ state }) => state);
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
  const outcomes = await window.evaluate(async () => {
    const outcome = (asked: Promise<unknown>) =>
      asked.then(
        () => 'granted',
        (error: unknown) => (error as Error).name,
      );
    return Promise.all([
      outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
      outcome(navigator.mediaDevices.getDisplayMedia()),
      outcome(navigator.clipboard.readText()),
      outcome(new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
      outcome(navigator.requestMIDIAccess()),
    ]);
  });
  expect(outcomes).not.toContain('granted');
  expect(await window.evaluate(() => Notification.requestPermission())).toBe('denied');
  const own = await app.evaluate(({ session, webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.session === session.defaultSession),
  );
  expect(own).toEqual([true]);
});

test('6. Do not disable webSecurity', async () => {
  const { app } = running();
  expect(await preferencesOf(app)).toMatchObject({ webSecurity: true });
  const isSwitchedOff = await app.evaluate(({ app: own }) =>
    own.commandLine.hasSwitch('disable-web-security'),
  );
  expect(isSwitchedOff).toBe(false);
});

test('7. Define a Content-Security-Policy', async () => {
  const { app, window } = running();
  const bait = await startBait();
  try {
    const policy = await app.evaluate(async ({ session }) => {
      const { headers } = await session.defaultSession.fetch('app://ungrey/index.html');
      return headers.get('content-security-policy');
    });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    const refused = await refusedElements(window, [
      ['script', { text: 'globalThis.ran = true' }],
      ['button', { onclick: 'globalThis.ran = true' }],
      ['script', { src: `${bait.url}/remote.js` }],
      ['script', { src: 'data:text/javascript,globalThis.ran=true' }],
      // Chromium names no address of this one.
      ['iframe', { src: 'data:text/html,<script>parent.ran=true</script>' }],
      ['iframe', { src: `${bait.url}/frame` }],
      ['object', { data: `${bait.url}/object` }],
      ['img', { src: `${bait.url}/image` }],
      ['link', { rel: 'stylesheet', href: `${bait.url}/style` }],
      ['style', { text: 'body { display: none }' }],
      ['base', { href: `${bait.url}/` }],
      ['form', { action: `${bait.url}/form`, method: 'post' }],
    ]);
    expect(refused).toEqual(
      [
        `base-uri ${bait.url}/`,
        `form-action ${bait.url}/form`,
        'frame-src ',
        `frame-src ${bait.url}`,
        `img-src ${bait.url}/image`,
        `object-src ${bait.url}`,
        'script-src-attr inline',
        'script-src-elem data',
        `script-src-elem ${bait.url}/remote.js`,
        'script-src-elem inline',
        `style-src-elem ${bait.url}/style`,
        'style-src-elem inline',
      ].sort(),
    );
    const evaluated = await runInPage(
      app,
      `['eval("1")', 'new Function("return 1")()'].map((code) => {
         const script = code.startsWith('eval') ? () => eval('1') : () => new Function('return 1')();
         try { script(); return 'ran'; } catch (error) { return error.name; }
       })`,
    );
    expect(evaluated).toEqual(['EvalError', 'EvalError']);
    const reached = await window.evaluate(async (url) => {
      const settled = (start: (done: (outcome: string) => void) => void) => new Promise<string>(start);
      return Promise.all([
        fetch(url).then(
          () => 'reached',
          () => 'refused',
        ),
        settled((done) => {
          try {
            const socket = new WebSocket(url.replace('http', 'ws'));
            socket.onopen = () => done('reached');
            socket.onerror = () => done('refused');
          } catch {
            done('refused');
          }
        }),
        settled((done) => {
          const source = new EventSource(url);
          source.onopen = () => done('reached');
          source.onerror = () => done('refused');
        }),
        settled((done) => {
          try {
            const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
            worker.onmessage = () => done('reached');
            worker.onerror = () => done('refused');
          } catch {
            done('refused');
          }
        }),
      ]);
    }, `${bait.url}/network`);
    expect(new Set(reached)).toEqual(new Set(['refused']));
    expect(await window.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(bait.asked).toEqual([]);
  } finally {
    bait.close();
  }
});

test('8. Do not enable allowRunningInsecureContent', async () => {
  const { app } = running();
  expect(await preferencesOf(app)).toMatchObject({ allowRunningInsecureContent: false });
  expect(builtMain()).not.toMatch(/allow-running-insecure-content|ignore-certificate-errors/);
});

test('9. Do not enable experimental features', async () => {
  const { app } = running();
  expect((await preferencesOf(app))['experimentalFeatures'] ?? false).toBe(false);
  expect(builtMain()).not.toMatch(/enable-experimental-web-platform-features|enable-features/);
});

test('10. Do not use enableBlinkFeatures', async () => {
  const { app } = running();
  expect((await preferencesOf(app))['enableBlinkFeatures'] ?? '').toBe('');
  expect(builtMain()).not.toMatch(/enableBlinkFeatures|enable-blink-features/);
});

test('11. Do not use allowpopups for WebViews', async () => {
  const { app, window } = running();
  expect((await preferencesOf(app))['webviewTag'] ?? false).toBe(false);
  const made = await window.evaluate(() => {
    const view = Object.assign(document.createElement('webview'), { src: 'app://ungrey/index.html' });
    view.setAttribute('allowpopups', '');
    document.body.append(view);
    const kind = Object.prototype.toString.call(view);
    const isEmpty = view.shadowRoot === null && !('getWebContentsId' in view);
    view.remove();
    return { kind, isEmpty };
  });
  // An element without anything in it.
  expect(made).toEqual({ kind: '[object HTMLElement]', isEmpty: true });
});

test('12. Verify WebView options before creation', async () => {
  const { app } = running();
  const seen = await app.evaluate(({ BrowserWindow, webContents }) => {
    let isPrevented = false;
    const event = { preventDefault: () => (isPrevented = true) };
    // As Electron asks before it makes one, if one could be asked for.
    BrowserWindow.getAllWindows()[0]?.webContents.emit(
      'will-attach-webview',
      event,
      {},
      { src: 'about:blank' },
    );
    return { isPrevented, kinds: webContents.getAllWebContents().map((each) => each.getType()) };
  });
  expect(seen).toEqual({ isPrevented: true, kinds: ['window'] });
});

test('13. Disable or limit navigation', async () => {
  const { app } = running();
  const bait = await startBait();
  try {
    // Asked of main: Playwright waits for a navigation that was begun, and these never end.
    const after = await app.evaluate(async ({ BrowserWindow }, away) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined) return null;
      const refused: string[] = [];
      const listen = (event: { url: string; defaultPrevented: boolean }) => {
        if (event.defaultPrevented) refused.push(event.url.replace(away, ''));
      };
      contents.on('will-navigate', listen);
      for (const code of [
        ...['file:///etc/passwd', 'data:text/html,x', `${away}/link`].map(
          (href) => `Object.assign(document.createElement('a'), { href: '${href}' }).click()`,
        ),
        `location.assign('${away}/assign')`,
        `location.href = '${away}/href'`,
        `document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0;url=${away}/meta' }))`,
      ]) {
        await contents.executeJavaScript(`${code}; undefined`);
      }
      while (!refused.includes('/meta')) await new Promise((resolve) => setTimeout(resolve, 20));
      contents.off('will-navigate', listen);
      let isPrevented = false;
      contents.emit('will-redirect', { preventDefault: () => (isPrevented = true) }, 'https://example.com/');
      return { refused: refused.sort(), isPrevented, url: contents.getURL() };
    }, bait.url);
    expect(after).toEqual({
      // Chromium itself refuses file: and data: before anybody is asked.
      refused: ['/assign', '/href', '/link', '/meta'],
      isPrevented: true,
      url: 'app://ungrey/index.html',
    });
    expect(bait.asked).toEqual([]);
  } finally {
    bait.close();
  }
});

test('14. Disable or limit creation of new windows', async () => {
  const { app, window } = running();
  const opened = await window.evaluate(() => [
    globalThis.open('https://example.com/'),
    globalThis.open('app://ungrey/index.html'),
    globalThis.open('about:blank', '_blank', 'nodeIntegration=yes,sandbox=no'),
  ]);
  expect(opened).toEqual([null, null, null]);
  await runInPage(
    app,
    `for (const target of ['_blank', 'other']) Object.assign(document.createElement('a'), { href: 'https://example.com', target }).click()`,
  );
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('15. Do not use shell.openExternal with untrusted content', async () => {
  const { app, window } = running();
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    const note = (what: string) => Promise.resolve(opened.push(what));
    Object.assign(globalThis, { opened });
    Object.assign(shell, { openExternal: note, openPath: note });
  });
  const answers = await window.evaluate(async () => {
    const open = (place: unknown, more: object = {}) =>
      ungrey.invoke('open.place', { place, ...more } as never).then(
        () => 'opened',
        () => 'refused',
      );
    return Promise.all([
      open('https://example.com'),
      open('file:///etc/passwd'),
      open('javascript:alert(1)'),
      open(['scaigrid-docs']),
      open('scaigrid-docs', { url: 'https://example.com', page: '../../x' }),
    ]);
  });
  expect(answers).toEqual(['refused', 'refused', 'refused', 'refused', 'opened']);
  const opened = await app.evaluate(() => (globalThis as typeof globalThis & { opened?: string[] }).opened);
  expect(opened).toEqual(['https://www.scailabs.ai/docs/scaigrid/scaimcp/troubleshooting']);
});

test('16. Use a current version of Electron', () => {
  const version = (path: string) =>
    (JSON.parse(readFileSync(inRepository(path), 'utf8')) as { version: string }).version;
  const locked = (
    JSON.parse(readFileSync(inRepository('package-lock.json'), 'utf8')) as {
      packages: Record<string, { version?: string }>;
    }
  ).packages['node_modules/electron']?.version;
  expect(version('node_modules/electron/package.json')).toBe(locked);
  // Development may run on an older one; what people get may not.
  const before = process.env['UNGREY_RELEASE'];
  process.env['UNGREY_RELEASE'] = '1';
  try {
    const older = { version: '33.2.1', folder: '', executable: '' };
    expect(() => kindOfBuild(older as never, process.execPath)).toThrow('It holds Electron 33.2.1 and not');
  } finally {
    if (before === undefined) delete process.env['UNGREY_RELEASE'];
    else process.env['UNGREY_RELEASE'] = before;
  }
});

// Every channel, every kind of sender: hostile-calls.spec.ts.
test('17. Validate the sender of all IPC messages', async () => {
  const { app } = running();
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

test('18. Avoid usage of the file:// protocol and prefer usage of custom protocols', async () => {
  const { app, window } = running();
  expect(window.url()).toBe('app://ungrey/index.html');
  const seen = await app.evaluate(async ({ BrowserWindow, session }) => {
    const paths = [
      'index.html',
      '../main/index.js',
      '..%2fmain%2findex.js',
      '..%5cmain%5cindex.js',
      '%2e%2e/main/index.js',
      '%252e%252e%252fmain%252findex.js',
      '//etc/passwd',
      '%2fetc%2fpasswd',
      'index.html%00.png',
      'package.json',
      '%E0%A4%A',
    ];
    const addresses = ['app://other/index.html', ...paths.map((path) => `app://ungrey/${path}`)];
    const statuses = await Promise.all(
      addresses.map(async (address) => (await session.defaultSession.fetch(address)).status),
    );
    const refusal = (asked: Promise<unknown>) =>
      asked.then(
        () => 'loaded',
        () => 'refused',
      );
    const file = new BrowserWindow({ show: false });
    const refused = await Promise.all([
      refusal(file.loadURL('app://other/index.html')),
      refusal(file.loadURL('file:///etc/passwd')),
    ]);
    file.destroy();
    return { statuses, refused };
  });
  expect(seen).toEqual({
    statuses: [404, 200, ...Array.from({ length: 10 }, () => 404)],
    refused: ['refused', 'refused'],
  });
});

// They are set when a package is made, and read back from it, with what they prevent, in installed/fuses.spec.ts.
test('19. Check which fuses you can change', () => {
  const set = readFileSync(inRepository('electron-builder.yml'), 'utf8');
  for (const [fuse, isOn] of Object.entries(releasedFuses))
    expect(set).toContain(`  ${fuse}: ${String(isOn)}\n`);
  expect(releasedFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
});

test('20. Do not expose Electron APIs to untrusted web content', async () => {
  const { app, window } = running();
  const found = await window.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    ungrey.on('menu.chosen', (...given: unknown[]) => heard.push(given));
    const page = ungrey as unknown as Record<string, unknown>;
    return Object.entries(page).map(([name, before]) => {
      try {
        page[name] = () => 'replaced';
      } catch {
        // Refused aloud.
      }
      return `${name} ${typeof before} ${page[name] === before ? 'stays' : 'was replaced'}`;
    });
  });
  expect(found.sort()).toEqual(['invoke function stays', 'on function stays']);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('ungrey:event:menu.chosen', { command: 'none' });
  });
  // The payload alone: an event object would lead to its sender.
  const heard = () => window.evaluate(() => (globalThis as typeof globalThis & { heard: unknown[] }).heard);
  await expect.poll(heard).toEqual([[{ command: 'none' }]]);
});

function builtMain(): string {
  return readdirSync(inRepository('out', 'main'), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.js'))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    .join('\n');
}
