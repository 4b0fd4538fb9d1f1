import { describe, expect, it } from 'vitest';
import { NothingToSee } from '../../core/diagnosis/probe';
import type { ConfigFilesSeen } from '../../core/observations/config-files';
import { createVault } from '../../core/redact/create-vault';
import { clientPolicyProbe, readRegistry } from './client-policy';
import { keychainProbe } from './keychain';
import type { KeychainContent } from './keychain';
import { machineProbe } from './machine';
import { requestProbe } from './request';
import { targetProbe } from './target';
import { contextOf, request, temporaryFolder } from './testing';

describe('machineProbe', () => {
  it('keeps the variables that rules need, without credentials, and no others', async () => {
    const seen = await machineProbe({
      platform: 'linux',
      arch: 'x64',
      osRelease: '6.1',
      now: () => '2026-11-22T10:00:00.000Z',
      home: '/home/zoe',
      env: {
        XDG_CONFIG_HOME: '/x',
        https_proxy: 'http://zoe:hunter2@proxy.test:8080',
        SCAIGRID_TOKEN: 'secret',
        HTTP_PROXY: undefined,
      },
      ungreyVersion: '0.1.0',
      nodeVersion: '20.20.2',
      hasBrowserStack: false,
    }).look(contextOf({}));
    expect(seen.env).toEqual({ XDG_CONFIG_HOME: '/x', https_proxy: 'http://proxy.test:8080' });
    expect(seen).toMatchObject({ platform: 'linux', now: '2026-11-22T10:00:00.000Z' });
  });
});

describe('requestProbe', () => {
  it('hands on what was asked', async () => {
    expect(await requestProbe(request).look(contextOf({}))).toBe(request);
  });
});

describe('keychainProbe', () => {
  const token = 'sgk_live_0123456789abcdefghijklmnop';
  const look = (content: KeychainContent, vault = createVault()) =>
    keychainProbe({ listConnections: () => Promise.resolve(content) }).look(contextOf({}, vault));

  it('tells of a token without telling it', async () => {
    const vault = createVault();
    const connections = [{ name: 'work', url: 'https://grid.example.test/mcp', token }];
    const seen = await look({ available: true, connections }, vault);
    expect(JSON.stringify(seen)).not.toContain(token);
    expect(seen).toMatchObject({
      available: true,
      problem: null,
      connections: [
        { name: 'work', facts: { kind: 'api-key', last4: token.slice(-4), length: token.length } },
      ],
    });
    expect(vault.reveal(seen.connections[0]?.authorization ?? '')).toBe(`Bearer ${token}`);
  });

  it('says why there is no keychain', async () => {
    const seen = await look({ available: false, problem: 'no-service' });
    expect(seen).toEqual({ available: false, problem: 'no-service', connections: [] });
  });

  it('does not wait for a keychain when the run is cancelled', async () => {
    const cancel = new AbortController();
    const never = new Promise<never>(() => undefined);
    const probe = keychainProbe({ listConnections: () => never });
    const looked = probe.look({ ...contextOf({}), signal: cancel.signal });
    cancel.abort();
    expect(await looked).toMatchObject({ available: false });
  });
});

describe('targetProbe', () => {
  const none: ConfigFilesSeen = {
    candidates: [],
    readIndex: null,
    readReason: 'only-location',
    misplaced: [],
  };

  it('is a value even where nothing is known and the keychain did not answer', async () => {
    expect(await targetProbe().look(contextOf({ request, 'config-files': none }))).toMatchObject({
      configFile: null,
      entry: null,
      endpoint: null,
      tokenSource: 'none',
    });
  });

  it('cannot tell without having looked at the files', async () => {
    await expect(targetProbe().look(contextOf({ request }))).rejects.not.toBeInstanceOf(NothingToSee);
  });
});

describe('clientPolicyProbe', () => {
  it('knows no policy on Linux', async () => {
    const looked = clientPolicyProbe({ platform: 'linux', home: '/', env: {} }).look(contextOf({}));
    await expect(looked).rejects.toMatchObject({ reason: 'not-applicable' });
  });

  it.skipIf(process.platform === 'darwin')('has no keys where there is no managed file', async () => {
    const looked = clientPolicyProbe({ platform: 'darwin', home: '/', env: { USER: 'zoe' } }).look(
      contextOf({}),
    );
    expect(await looked).toEqual({ keys: [] });
  });

  it.skipIf(process.platform === 'win32')(
    'does not take an unreadable registry for an empty one',
    async () => {
      const env = { SystemRoot: await temporaryFolder() };
      const looked = clientPolicyProbe({ platform: 'win32', home: '/', env }).look(contextOf({}));
      await expect(looked).rejects.toThrow('The registry could not be read');
    },
  );

  it('reads what reg query prints', () => {
    const printed = [
      '',
      'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Claude',
      '    isLocalDevMcpEnabled    REG_SZ    false',
      '    IsDesktopExtensionEnabled    REG_DWORD    0x1',
      '    somethingElse    REG_SZ    private',
      '',
    ].join('\r\n');
    expect(readRegistry(printed, 'HKLM\\SOFTWARE\\Policies\\Claude')).toEqual([
      { name: 'isLocalDevMcpEnabled', value: 'false', source: 'HKLM\\SOFTWARE\\Policies\\Claude' },
      { name: 'isDesktopExtensionEnabled', value: '0x1', source: 'HKLM\\SOFTWARE\\Policies\\Claude' },
    ]);
  });
});
