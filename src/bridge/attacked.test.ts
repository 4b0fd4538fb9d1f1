import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PracticeGrid, startPracticeGrid } from '../../practice-grid/index';
import { hostileTexts } from '../cli/testing/hostile-server';
import { bridgeSettingsFile } from '../core/bridge-log/location';
import { parseBridgeLogLine } from '../core/bridge-log/line';
import { formsFound } from '../core/redact/testing/find-token';
import { visibleText } from '../core/text/visible-text';
import { attackingTools, startAttackingGateway } from '../workflows/testing/attacking-gateway';
import { BridgeClient, textOf } from './testing/bridge-client';
import { buildBridge, type BuiltBridge } from './testing/built-bridge';

let built: BuiltBridge;
let grid: PracticeGrid;

beforeAll(async () => {
  [built, grid] = await Promise.all([buildBridge(), startPracticeGrid({ variants: { rateLimits: 'off' } })]);
}, 60_000);
afterAll(async () => {
  built.remove();
  await grid.close();
});

describe.each([
  ['no known shape', () => `q${randomBytes(16).toString('hex')}`],
  ['a known shape', () => `sgk_${randomBytes(16).toString('hex')}`],
])('a gateway that attacks with a token of %s', (_what, made) => {
  it.each(['user', 'expiredJwt'] as const)(
    'reaches neither log nor terminal: as %s',
    async (inner) => {
      const token = made();
      const home = mkdtempSync(join(tmpdir(), 'ungrey-bridge-home-'));
      mkdirSync(dirname(bridgeSettingsFile(home)), { recursive: true });
      writeFileSync(bridgeSettingsFile(home), JSON.stringify({ logLevel: 'debug' }));
      const gateway = await startAttackingGateway(grid, token, grid.tokens[inner]);
      const client = new BridgeClient({
        program: built.program,
        args: ['--connection', 'home', '--url', gateway.url, '--token-env', 'SCAIGRID_TOKEN'],
        home,
        env: { SCAIGRID_TOKEN: token },
      });
      try {
        await client.ask('initialize', {
          protocolVersion: '2025-11-25',
          capabilities: {},
          clientInfo: { name: Object.values(hostileTexts).join(' '), version: token },
        });
        await client.toolNames();
        await client.call(attackingTools.answers);
        await client.call(attackingTools.fails);
        await client.ask(`tools/${hostileTexts.overwriting}${token}`);
        const { text } = await client.explain();
        expect(visibleText(text)).toBe(text);
        expect(formsFound(text, token)).toEqual([]);
        expect(textOf(await client.call('me_get'))).not.toBe('');
        await client.end();
        expect(gateway.heard.token).toBe(true);
        expect(client.stdout.join('\n')).not.toContain(token);
        expect(formsFound(client.stderr, token)).toEqual([]);
        expect(visibleText(client.stderr)).toBe(client.stderr);
        for (const [path, text] of filesIn(home)) expect([path, formsFound(text, token)]).toEqual([path, []]);
        // The rest of a home is what libraries write there.
        const files = filesIn(join(home, '.ungrey')).map(([, file]) => file);
        expect(files.length).toBeGreaterThan(1);
        for (const file of files) expect(visibleText(file)).toBe(file);
        // What the texts hold has become neither a line nor the end of one.
        const lines = files.flatMap((file) => file.split('\n')).filter((line) => line.includes('[bridge '));
        expect(lines.length).toBeGreaterThan(10);
        expect(lines.filter((line) => parseBridgeLogLine(line) === null)).toEqual([]);
      } finally {
        await client.kill();
        gateway.close();
        rmSync(home, { recursive: true, force: true });
      }
    },
    30_000,
  );
});

function filesIn(folder: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .map((path) => [path, readFileSync(path, 'utf8')]);
}
