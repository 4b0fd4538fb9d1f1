import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bridgeLogFile, olderBridgeLogFile } from '../core/bridge-log/location';
import { openBridgeLog } from './log';

let home: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ungrey-log-'));
  file = bridgeLogFile(home, 'work');
});
afterEach(() => {
  chmodSync(home, 0o700);
  rmSync(home, { recursive: true, force: true });
});

it('makes a file that nobody else can read, in a folder that nobody else can look into', () => {
  const log = openBridgeLog(file);
  log.write({ kind: 'connected' });
  log.flush();
  expect(readFileSync(file, 'utf8')).toMatch(/ \[bridge \d+\] \[info\] connected\n$/);
  if (process.platform === 'win32') return;
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
});

it('writes by itself, soon', async () => {
  openBridgeLog(file).write({ kind: 'connected' });
  await new Promise((resolve) => setImmediate(resolve));
  expect(existsSync(file)).toBe(true);
});

it('keeps a full log as the older one, and no more than two', () => {
  const log = openBridgeLog(file);
  const entry = { kind: 'fault', detail: 'x'.repeat(150) } as const;
  for (let line = 0; line < 15_000; line += 1) log.write(entry);
  log.flush();
  expect(existsSync(file)).toBe(false);
  expect(statSync(olderBridgeLogFile(file)).size).toBeGreaterThan(1024 * 1024);
  log.write({ kind: 'connected' });
  log.flush();
  expect(statSync(file).size).toBeLessThan(100);
});

it('is silent where it cannot write', () => {
  writeFileSync(join(home, '.ungrey'), 'a file where the folder should be');
  const log = openBridgeLog(file);
  log.write({ kind: 'connected' });
  expect(() => log.flush()).not.toThrow();
});
