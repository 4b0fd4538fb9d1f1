import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startPracticeGrid } from '../../../../practice-grid';
import type { TokenName } from '../../../../practice-grid';
import type { FindingCode } from '../../../core/findings/codes';
import type { Fault, World } from './fault';

const area = 'sign-in';

/** A practice grid for one fault, in this scenario. */
export async function gridFor(world: World, scenario = 'healthy') {
  const grid = await startPracticeGrid({ scenario });
  world.afterwards(() => grid.close());
  return grid;
}

const withToken = (
  what: string,
  expected: FindingCode,
  token: TokenName | null,
  scenario?: string,
): Fault => ({
  area,
  what,
  expected,
  make: async (world) => {
    const grid = await gridFor(world, scenario);
    return { url: grid.url, token: token === null ? null : grid.tokens[token], symptom: 'unauthorized' };
  },
});

/** An entry, as ScaiGrid's page documents it, with something in the token's place. */
const written = (what: string, expected: FindingCode, change: (token: string) => string): Fault => ({
  area,
  what,
  expected,
  make: async (world) => {
    const grid = await gridFor(world);
    const headers = { Authorization: `Bearer ${change(grid.tokens.user)}` };
    const scaigrid = { transport: 'streamable-http', url: grid.url, headers };
    const folder = join(world.home, '.config', 'Claude');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'claude_desktop_config.json'), JSON.stringify({ mcpServers: { scaigrid } }));
    return { symptom: 'unauthorized' };
  },
});

export const signInFaults: readonly Fault[] = [
  withToken('no token', 'auth.token-missing', null),
  withToken('an expired JWT', 'auth.token-expired', 'expiredJwt'),
  withToken('a JWT that is valid from tomorrow', 'auth.token-not-yet-valid', 'notYetValidJwt'),
  withToken('a JWT of the managed deployment', 'auth.wrong-deployment', 'foreignJwt'),
  withToken('a JWT for another application', 'auth.wrong-deployment', 'wrongAudienceJwt'),
  withToken('a revoked key', 'auth.key-rejected', 'revokedKey'),
  withToken('a key of another deployment', 'auth.key-rejected', 'unknownKey'),
  withToken('a suspended account', 'auth.rejected', 'userJwt', 'user-suspended'),
  withToken('this computer’s clock is hours off', 'auth.clock-skew', 'userJwt', 'clock-skew'),
  written('a placeholder instead of a token', 'entry.token-damaged', () => 'YOUR_TOKEN'),
  written('a variable that nothing expands', 'entry.token-damaged', () => '${SCAIGRID_API_KEY}'),
  written('a smart quote in the token', 'entry.token-damaged', (token) => `\u201C${token}\u201D`),
  written(
    'a zero-width space in the token',
    'entry.token-damaged',
    (token) => `${token.slice(0, 8)}\u200B${token.slice(8)}`,
  ),
  written('half a JWT', 'auth.token-malformed', () => 'eyJhbGciOiJSUzI1NiJ9.eyJpc3M'),
];
