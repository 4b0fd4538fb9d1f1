import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { hasDisplay } from './display.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ungrey-display-'));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test.runIf(process.platform === 'linux')('a display counts only while its server answers', async () => {
  const server = createServer();
  server.listen(join(folder, 'wayland-0'));
  await once(server, 'listening');
  vi.stubEnv('DISPLAY', '');
  vi.stubEnv('WAYLAND_DISPLAY', 'wayland-0');
  vi.stubEnv('XDG_RUNTIME_DIR', folder);
  expect(await hasDisplay()).toBe(true);
  server.close();
  await once(server, 'close');
  expect(await hasDisplay()).toBe(false);
});
