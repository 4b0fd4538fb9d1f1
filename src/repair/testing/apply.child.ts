import { applyText } from './apply-text';

/** `apply.child FILE TEXT...`: says `ready`, waits for any message, then applies each text and sends every result. */
const [file = '', ...texts] = process.argv.slice(2);

process.once('message', () => void applyAll());
process.send?.('ready');

async function applyAll(): Promise<void> {
  for (const text of texts) process.send?.(await applyText(file, text));
  process.disconnect();
}
