import { visibleJson } from '../core/text/visible-text';
import type { Words } from '../core/words/words';
import type { TextParams } from '../core/words/say';
import type { CliTextKey, Say } from './words';

/** Everything a command may touch of the terminal it runs in, and the language spoken there. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
  readonly words: Words;
  readonly say: Say;
}

/** A mistake in how the command was called; the text says what is right. Exit code 2. */
export class UsageError extends Error {
  constructor(
    readonly key: CliTextKey,
    readonly params: TextParams = {},
  ) {
    super(key);
  }
}

export function printLine(terminal: Terminal, text = ''): void {
  terminal.stdout.write(`${text}\n`);
}

/** For `--json`: the only thing on stdout. */
export function printJson(terminal: Terminal, value: unknown): void {
  terminal.stdout.write(visibleJson(value));
}
