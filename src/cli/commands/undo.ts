import { resolve } from 'node:path';
import { fileThatIsRead } from '../../workflows/diagnose-locally';
import { undoRepair } from '../../workflows/undo-repair';
import { clientFrom, parse } from '../arguments';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { plainLine, plainText } from '../print/plain-text';
import { confirm } from '../prompt';
import { cliSurroundings } from '../surroundings';
import { printLine } from '../terminal';
import type { Terminal } from '../terminal';

const signs = { same: ' ', added: '+', removed: '-', skipped: '@' } as const;

/** `ungrey undo`: puts back what the config file was before the last repair. */
export async function undoCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { say } = terminal;
  const { values } = parse(args, {
    config: { type: 'string' },
    client: { type: 'string' },
    yes: { type: 'boolean' },
  });
  const client = clientFrom(values.client);
  const surroundings = cliSurroundings(terminal);
  try {
    const file =
      values.config === undefined ? await fileThatIsRead(surroundings, client) : resolve(values.config);
    if (file === null) {
      printLine(terminal, say('undo.which-file'));
      return exitCodes.problems;
    }
    if (values.yes !== true && !(await confirm(terminal, say('ask.undo', { file })))) {
      printLine(terminal, say('fix.nothing-changed'));
      return exitCodes.problems;
    }
    const result = await undoRepair(file, surroundings, false);
    if (!result.ok) {
      printLine(terminal, plainText(result.message));
      for (const row of result.diff ?? []) printLine(terminal, plainLine(`${signs[row.kind]} ${row.text}`));
      return exitCodes.problems;
    }
    printLine(terminal, say(result.fileRemains ? 'undo.done' : 'undo.taken-away', { file }));
    return exitCodes.ok;
  } finally {
    surroundings.keychain.close();
  }
}
