import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LogLevel } from '../core/bridge-log/level';
import { parseBridgeLogLine } from '../core/bridge-log/line';
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
  const log = openBridgeLog(file, () => 'info');
  log.write({ kind: 'connected' });
  log.flush();
  expect(readFileSync(file, 'utf8')).toMatch(/ \[bridge \d+\] \[info\] connected\n$/);
  if (process.platform === 'win32') return;
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
});

it('writes by itself, soon', async () => {
  openBridgeLog(file, () => 'info').write({ kind: 'connected' });
  await new Promise((resolve) => setImmediate(resolve));
  expect(existsSync(file)).toBe(true);
});

it('keeps a full log as the older one, and no more than two', () => {
  const log = openBridgeLog(file, () => 'info');
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
  const log = openBridgeLog(file, () => 'info');
  log.write({ kind: 'connected' });
  expect(() => log.flush()).not.toThrow();
});

it('writes more or less from the next lines on when the level changes, and the end of what it wrote the beginning of', () => {
  let level: LogLevel = 'error';
  const log = openBridgeLog(file, () => level);
  const kinds = (): string[] => {
    log.flush();
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => parseBridgeLogLine(line)?.entry.kind ?? line);
  };
  log.write({ kind: 'connected' });
  log.write({ kind: 'broken', code: 'net.refused', detail: 'ECONNREFUSED' });
  log.write({ kind: 'trying', host: 'grid.example.com' });
  log.write({ kind: 'connected' });
  log.write({ kind: 'connected' });
  expect(kinds()).toEqual(['broken', 'connected']);
  level = 'debug';
  log.write({ kind: 'trying', host: 'grid.example.com' });
  expect(kinds()).toEqual(['broken', 'connected', 'trying']);
  expect(log.wantsDetail).toBe(true);
});
