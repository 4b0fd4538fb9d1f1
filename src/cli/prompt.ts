import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UsageError } from './terminal';
import type { Terminal } from './terminal';

/** Asks on the terminal for something that must not be seen. Without a terminal there is nobody to ask. */
export async function askHidden(terminal: Terminal, question: string): Promise<string> {
  if (!terminal.stdin.isTTY) {
    throw new UsageError('usage.no-terminal-for-token');
  }
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  terminal.stderr.write(question);
  const asking = createInterface({ input: terminal.stdin, output: silent, terminal: true });
  try {
    return await asking.question('');
  } finally {
    asking.close();
    terminal.stderr.write('\n');
  }
}

/** Yes in any of the languages: no two of them use one letter for yes and no. */
const yes = /^(?:y|yes|j|ja)$/i;

/** Asks a question that is answered with yes or no; anything but yes is no. */
export async function confirm(terminal: Terminal, question: string): Promise<boolean> {
  if (!terminal.stdin.isTTY) throw new UsageError('usage.no-terminal');
  const asking = createInterface({ input: terminal.stdin, output: terminal.stderr });
  try {
    return yes.test((await asking.question(`${question} ${terminal.say('ask.hint')} `)).trim());
  } finally {
    asking.close();
  }
}
