import { readAuthorization } from '../core/token/authorization';
import { UsageError } from './terminal';
import type { Terminal } from './terminal';

export interface TokenOptions {
  readonly 'token-env'?: string | undefined;
  readonly 'token-stdin'?: boolean | undefined;
}

/** Options by which a token is given; never as an argument, where every program on the machine could read it. */
export const tokenOptions = {
  'token-env': { type: 'string' },
  'token-stdin': { type: 'boolean' },
} as const;

/** The token given by `--token-env` or `--token-stdin`, without `Bearer` and damage; null when neither is given. */
export async function givenToken(options: TokenOptions, terminal: Terminal): Promise<string | null> {
  const variable = options['token-env'];
  if (variable !== undefined && options['token-stdin'] === true) {
    throw new UsageError('usage.token-twice');
  }
  if (variable !== undefined) {
    const value = terminal.env[variable];
    if (value === undefined || value.trim() === '') {
      throw new UsageError('usage.variable-unset', { variable });
    }
    return cleaned(value);
  }
  if (options['token-stdin'] !== true) return null;
  const text = await readAll(terminal);
  if (text.trim() === '') throw new UsageError('usage.stdin-empty');
  return cleaned(text);
}

/** What cannot be cleaned with certainty is taken as it is: the checks then say what is wrong with it. */
function cleaned(text: string): string {
  const { cleaned: token } = readAuthorization(text);
  return token ?? text.trim();
}

const longestInput = 64 * 1024;

async function readAll({ stdin }: Terminal): Promise<string> {
  let text = '';
  stdin.setEncoding('utf8');
  for await (const chunk of stdin) {
    text += String(chunk);
    if (text.length > longestInput) throw new UsageError('usage.stdin-too-long');
  }
  return text;
}
