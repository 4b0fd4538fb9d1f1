import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bridgeLanguage } from './language';
import { textOf } from './testing/bridge-client';
import { FaultScene, inScene, prepareScenes } from './testing/fault-scene';
import { loadBridgeWords } from './words';

function keep(home: string, settings: string): void {
  const folder = join(home, '.config', 'Ungrey');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), settings);
}

describe('the language of a bridge', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'ungrey-language-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it.each([
    ['is the one chosen in the window', '{"language":"de","spoken":"en"}', { LANG: 'nl_NL' }, 'de'],
    ['is that of the environment otherwise', '{"language":"system","spoken":"de"}', { LANG: 'nl_NL' }, 'nl'],
    ['is what the window spoke last where nothing says it', '{"language":"system","spoken":"de"}', {}, 'de'],
    ['is that of the runtime without settings', null, {}, 'en'],
    ['survives settings of another shape', '["de"]', {}, 'en'],
    ['survives settings that say nothing', 'null', {}, 'en'],
    ['survives settings that cannot be read', '{"language":', {}, 'en'],
    ['survives a language that Ungrey does not speak', '{"language":"fr","spoken":7}', {}, 'en'],
  ])('%s', (_, settings, env, language) => {
    if (settings !== null) keep(home, settings);
    expect(bridgeLanguage({ platform: 'linux', home, env }, () => 'en')).toBe(language);
  });
});

describe('a bridge', () => {
  let remove: () => void;
  beforeAll(async () => {
    remove = await prepareScenes();
  }, 60_000);
  afterAll(() => remove());

  const explanation = async (scene: FaultScene, args: readonly string[] = []): Promise<readonly string[]> => {
    const client = await scene.launch(
      ['--connection', 'home', '--url', 'http://127.0.0.1:1/mcp', '--token-env', 'T', ...args],
      { T: 'sgk_none' },
    );
    const { result } = await client.ask('tools/list');
    const tools = result?.['tools'] as readonly { readonly title: string; readonly description: string }[];
    return [tools[0]?.title ?? '', tools[0]?.description ?? '', textOf(await client.call('ungrey_explain'))];
  };

  inScene('says everything in the language of the settings', async ({ scene }) => {
    keep(scene.home, '{"version":1,"language":"nl"}');
    const words = await loadBridgeWords('nl');
    const [title, description, text] = await explanation(scene);
    expect([title, description]).toEqual([words.explainTitle, words.explainDescription]);
    expect(text).toContain('Op poort 1 van deze computer luistert niets.');
    expect(text).toContain(words.keepsTrying);
    expect(text).not.toMatch(/What to do|Finding/);
  });

  inScene('says it in the language of its own arguments before that', async ({ scene }) => {
    keep(scene.home, '{"version":1,"language":"nl"}');
    const [title] = await explanation(scene, ['--lang', 'de']);
    expect(title).toBe((await loadBridgeWords('de')).explainTitle);
  });
});
