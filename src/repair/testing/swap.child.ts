import { stat } from 'node:fs/promises';
import { writeAtomically } from '../write-atomically';
import { swappedText } from './swapped-text';

/**
 * `swap.child write|repair FILE FIRST SECOND`: says `ready`, waits for any message, then makes the file the one and the other
 * text in turn, and tells after each.
 */
const [how = '', file = '', first = '', second = ''] = process.argv.slice(2);

process.once('message', () => void swapForEver());
process.send?.('ready');

async function swapForEver(): Promise<never> {
  for (;;) {
    process.send?.(await become(first));
    process.send?.(await become(second));
  }
}

async function become(name: string): Promise<unknown> {
  const text = swappedText(name);
  if (how === 'repair') {
    const { applyText } = await import('./apply-text');
    return applyText(file, text);
  }
  return { ok: (await writeAtomically(file, Buffer.from(text), await stat(file))) === 'renamed' };
}
