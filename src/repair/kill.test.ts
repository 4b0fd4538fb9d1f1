import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { backupFolderOf } from './backups';
import { applyText } from './testing/apply-text';
import { bundleChild, nextMessage, startChild } from './testing/child';
import { swappedText } from './testing/swapped-text';
import { temporaryFolder } from './testing/temporary-folder';

describe.skipIf(process.platform === 'win32')('a kill at any moment', () => {
  it('leaves the old file or the new one, and only whole backups', { timeout: 240_000 }, async () => {
    const source = join(import.meta.dirname, 'testing/swap.child.ts');
    const program = await bundleChild(source, await temporaryFolder());
    await Promise.all([killAgainAndAgain(program, 'write', 140), killAgainAndAgain(program, 'repair', 60)]);
  });
});

async function killAgainAndAgain(program: string, how: 'write' | 'repair', times: number): Promise<void> {
  const folder = await temporaryFolder();
  const file = join(folder, 'claude_desktop_config.json');
  const whole = new Map(['a', 'b'].map((name) => [hash(swappedText(name)), name]));
  await writeFile(file, swappedText('b'));
  const seen = new Set<string | undefined>();
  let present: string | undefined = 'b';
  let oneSwapMs = 0;
  for (let time = 0; time <= times; time++) {
    const child = startChild(program, [how, file, ...(present === 'a' ? ['b', 'a'] : ['a', 'b'])]);
    expect(await nextMessage(child)).toBe('ready');
    const results: unknown[] = [];
    child.on('message', (result) => results.push(result));
    const start = performance.now();
    child.send('go');
    if (time === 0) {
      await once(child, 'message');
      oneSwapMs = performance.now() - start;
    } else {
      await delay(Math.random() * 1.2 * oneSwapMs);
    }
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;

    present = whole.get(hash(await readFile(file)));
    expect(present, 'the file is neither of the two').toBeDefined();
    seen.add(present);
    await expectWholeBackups(file, whole);
    for (const result of results) expect(result).toMatchObject({ ok: true });
  }
  expect(seen.size, 'no kill came after a write').toBe(2);

  expect(await applyText(file, '{}')).toMatchObject({ ok: true });
  expect(await readdir(folder)).toEqual(['claude_desktop_config.json', 'ungrey-backups']);
}

async function expectWholeBackups(file: string, whole: ReadonlyMap<string, string>): Promise<void> {
  const folder = backupFolderOf(file);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    if (name.endsWith('.bak')) expect([...whole.keys()]).toContain(hash(await readFile(path)));
    else if (name.endsWith('.json')) expect(JSON.parse(await readFile(path, 'utf8'))).toBeTypeOf('object');
    // The lock stays, so that the next child has to take it over from the dead one.
    if (!name.endsWith('.lock')) await rm(path);
  }
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
