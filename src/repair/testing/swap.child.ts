import { applyText } from './apply-text';
import { largeText } from './large-text';

/** `swap.child FILE FIRST SECOND`: says `ready`, waits for any message, then writes the two in turn and sends every result. */
const [file = '', first = '', second = ''] = process.argv.slice(2);

process.once('message', () => void swapForEver());
process.send?.('ready');

async function swapForEver(): Promise<never> {
  for (;;) {
    process.send?.(await applyText(file, largeText(first)));
    process.send?.(await applyText(file, largeText(second)));
  }
}
