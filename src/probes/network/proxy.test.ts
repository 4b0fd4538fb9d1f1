import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ProxySeen } from '../../core/observations/network';
import { createVault } from '../../core/redact/create-vault';
import { proxyProbe } from './proxy';
import type { NetworkSurroundings } from './surroundings';

const path = process.env['PATH'];
afterEach(() => {
  process.env['PATH'] = path;
});

function look(
  surroundings: Partial<NetworkSurroundings>,
  endpoint = 'https://grid.example/mcp',
): Promise<ProxySeen> {
  const probe = proxyProbe({
    platform: 'linux',
    env: {},
    ungreyVersion: '0',
    browser: null,
    ...surroundings,
  });
  return probe.look({
    seen: { target: { endpoint } as never },
    signal: new AbortController().signal,
    vault: createVault(),
  });
}

const browser = (pac: string) =>
  ({ resolveProxy: () => Promise.resolve(pac) }) as unknown as NetworkSurroundings['browser'];

describe('the proxy probe', () => {
  it('shows the proxy of the environment without its password', async () => {
    const env = { HTTPS_PROXY: 'http://zoe:secret-of-zoe@proxy.example:8080', NO_PROXY: '.inside.example' };
    expect(await look({ env, browser: browser('DIRECT') })).toEqual({
      environment: 'http://proxy.example:8080',
      system: null,
      source: 'chromium',
      bypass: '.inside.example',
    });
    const inside = await look({ env, browser: browser('DIRECT') }, 'https://grid.inside.example/mcp');
    expect(inside.environment).toBeNull();
  });

  it('asks Chromium where there is one', async () => {
    expect(await look({ browser: browser('PROXY a:1; DIRECT') })).toMatchObject({
      system: 'PROXY a:1; DIRECT',
    });
    expect(await look({ browser: browser('DIRECT; PROXY a:1') })).toMatchObject({ system: null });
  });

  it.runIf(process.platform === 'linux')('asks the desktop’s settings on the command line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ungrey-proxy-'));
    const tool = join(folder, 'gsettings');
    await writeFile(
      tool,
      `#!/bin/sh
echo "org.gnome.system.proxy mode 'manual'"
echo "org.gnome.system.proxy.https host 'proxy.example'"
echo "org.gnome.system.proxy.https port 3128"
`,
    );
    await chmod(tool, 0o755);
    process.env['PATH'] = `${folder}${delimiter}${path ?? ''}`;
    expect(await look({})).toMatchObject({ system: 'PROXY proxy.example:3128', source: 'settings' });

    process.env['PATH'] = folder;
    await rm(tool);
    expect(await look({})).toMatchObject({ system: null, source: 'none' });
    await rm(folder, { recursive: true });
  });
});
