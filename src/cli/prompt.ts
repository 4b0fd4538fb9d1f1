import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UsageError } from './terminal';
import type { Terminal } from './terminal';

/** Asks on the terminal for something that must not be seen. Without a terminal there is nobody to ask. */
export async function askHidden(terminal: Terminal, question: string): Promise<string> {
  if (!terminal.stdin.isTTY) {
    throw new UsageError(
      'Give the token by --token-env VAR or --token-stdin: there is no terminal to ask on.',
    );
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

/** Asks a question that is answered with y or n; anything else is no. */
export async function confirm(terminal: Terminal, question: string): Promise<boolean> {
  if (!terminal.stdin.isTTY)
    throw new UsageError('There is no terminal to ask on. Add --yes to go ahead without a question.');
  const asking = createInterface({ input: terminal.stdin, output: terminal.stderr });
  try {
    return /^y(?:es)?$/i.test((await asking.question(`${question} [y/N] `)).trim());
  } finally {
    asking.close();
  }
}
