import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { inRepository } from '../repository.mjs';
import { releasedFuses } from './released-fuses.mjs';

// electron-builder's own parts, which it does not offer by name: the reader and the check that every run begins with.
const ofBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { load } = ofBuilder('js-yaml');
const { validateConfiguration } = ofBuilder('app-builder-lib/out/util/config/config');

const text = readFileSync(inRepository('electron-builder.yml'), 'utf8');
const config = load(text);

describe('electron-builder.yml', () => {
  test('is what electron-builder understands', async () => {
    await validateConfiguration(structuredClone(config), { isEnabled: false });
    await expect(
      validateConfiguration({ ...structuredClone(config), nsis: { onClick: true } }, { isEnabled: false }),
    ).rejects.toThrow(/configuration\.nsis/);
  });

  test('sets the fuses of the table', () => {
    const { resetAdHocDarwinSignature, ...fuses } = config.electronFuses;
    expect(fuses).toEqual(releasedFuses);
    expect(resetAdHocDarwinSignature).toBe(true);
  });

  test('packs the built window alone, and the helper beside it', () => {
    expect(config.directories.app).toBe('dist/stage/app');
    expect(config.files).toEqual(['package.json', 'out/**', '!node_modules{,/**}']);
    expect(config.extraResources).toContainEqual({ from: 'dist/stage/bin', to: 'bin' });
    expect(config.fileAssociations ?? config.protocols).toBeUndefined();
  });

  test('every file that it names is there', () => {
    const named = [...text.matchAll(/\b(build|scripts)\/[\w./-]+\.\w+/g)].map(([path]) => path);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(inRepository(path)))).toEqual([]);
  });

  test('Windows: for one person, without an administrator, the helper signed like the app', () => {
    expect(config.win).toMatchObject({ target: ['nsis'], requestedExecutionLevel: 'asInvoker' });
    expect(config.win.signExts).toContain('.exe');
    expect(config.nsis).toMatchObject({
      perMachine: false,
      allowElevation: false,
      deleteAppDataOnUninstall: false,
    });
  });

  test('macOS: hardened, and allowed nothing but to make machine code', () => {
    expect(config.mac).toMatchObject({ target: ['dmg', 'zip'], hardenedRuntime: true });
    const entitlements = readFileSync(inRepository(config.mac.entitlements), 'utf8');
    expect(config.mac.entitlementsInherit).toBe(config.mac.entitlements);
    expect([...entitlements.matchAll(/<key>(.*)<\/key>/g)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
    ]);
  });

  test('no secret and no address of a feed stands in it', () => {
    expect(config.publish).toBeNull();
    expect(text).not.toMatch(/cscLink|cscKeyPassword|certificateFile|https?:/);
  });
});
