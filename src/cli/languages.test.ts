import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportSchema } from '../core/report/schema';
import { buildCli } from './testing/built-cli';
import type { BuiltCli } from './testing/built-cli';

let cli: BuiltCli;

beforeAll(async () => {
  cli = await buildCli();
  const config = join(cli.home, '.config', 'Claude', 'claude_desktop_config.json');
  mkdirSync(dirname(config), { recursive: true });
  writeFileSync(config, '{ "mcpServers": { "scaigrid": { "url": "https://scaigrid.scailabs.ai/mcp" } } }');
}, 60_000);

afterAll(() => cli.remove());

it.each([
  [
    '--lang nl',
    ['explain', 'net.dns', '--lang', 'nl'],
    {},
    /Er is geen computer bekend[\s\S]*Wie het kan verhelpen: /,
  ],
  ['--lang=de before the command', ['--lang=de', 'explain', 'net.dns'], {}, /kein Computer bekannt/],
  ['the system’s', ['explain', 'net.dns'], { LC_ALL: '', LANG: 'nl_NL.UTF-8' }, /Er is geen computer bekend/],
  [
    '--lang before the system’s',
    ['explain', 'net.dns', '--lang', 'en'],
    { LC_ALL: 'de_DE' },
    /No computer is known/,
  ],
  ['--help', ['--help', '--lang', 'de'], {}, /Jeder Befehl kennt --lang en\|nl\|de/],
  [
    'symptoms',
    ['symptoms', '--lang', 'nl'],
    {},
    /entry-grey +De ScaiGrid-vermelding in Claude Desktop is grijs/,
  ],
])('speaks the language of %s', async (_name, args, env, said) => {
  const { code, stdout, stderr } = await cli.run(args, { env });
  expect(stderr).toBe('');
  expect(stdout).toMatch(said);
  expect(code).toBe(0);
});

it('says in the system’s language that it does not speak another', async () => {
  const { code, stderr } = await cli.run(['check', '--lang', 'fr'], { env: { LC_ALL: 'nl_NL' } });
  expect(code).toBe(2);
  expect(stderr).toContain('Er is geen taal “fr”. Bekend: en, nl, de.');
});

it('replays a report in another language: other words, the same codes', async () => {
  const saved = join(cli.home, 'report.json');
  const first = await cli.run(['check', '--offline', '--lang', 'nl', '--report', saved]);
  expect(first.stdout).toContain('“transport” ontbreekt');
  const again = await cli.run(['replay', saved, '--lang', 'de']);
  expect(again.stdout).toContain('„transport“ fehlt');
  const [dutch, german] = await Promise.all(
    ['nl', 'de'].map(async (language) =>
      reportSchema.parse(JSON.parse((await cli.run(['replay', saved, '--json', '--lang', language])).stdout)),
    ),
  );
  expect(german?.findings.map(({ code }) => code)).toEqual(dutch?.findings.map(({ code }) => code));
  expect(german?.summary.headline).not.toBe(dutch?.summary.headline);
});
