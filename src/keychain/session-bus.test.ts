import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sessionBus } from './session-bus';

let folders: string;
let bus: Server;
beforeEach(async () => {
  folders = mkdtempSync(join(tmpdir(), 'ungrey-run-'));
  mkdirSync(join(folders, '1000'));
  bus = createServer();
  await new Promise<void>((resolve) => bus.listen(join(folders, '1000', 'bus'), resolve));
});
afterEach(() => {
  bus.close();
  rmSync(folders, { recursive: true, force: true });
});

it('finds the bus of the session where nobody names it', () => {
  expect(sessionBus({ HOME: '/home/ada' }, 1000, folders)).toEqual({
    XDG_RUNTIME_DIR: join(folders, '1000'),
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(folders, '1000', 'bus')}`,
  });
});

it.each([{ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/x' }, { XDG_RUNTIME_DIR: '/run/user/1000' }])(
  'leaves alone what is named: %j',
  (env) => expect(sessionBus(env, 1000, folders)).toEqual({}),
);

it('names no bus that is not there, and no file that is none', () => {
  expect(sessionBus({}, 1001, folders)).toEqual({});
  mkdirSync(join(folders, '1002'));
  writeFileSync(join(folders, '1002', 'bus'), '');
  expect(sessionBus({}, 1002, folders)).toEqual({});
});
