import { symptomGroups, symptomIds } from '../../core/symptoms/symptoms';
import { parse } from '../arguments';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { printJson, printLine } from '../terminal';
import type { Terminal } from '../terminal';

/** `ungrey symptoms`: what users complain of, and the id to give to `check --symptom`. */
export function symptomsCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const { values } = parse(args, { json: { type: 'boolean' } });
  const rows = symptomIds.map((id) => ({
    id,
    group: terminal.words.symptomGroups[symptomGroups[id]],
    ...terminal.words.symptoms[id],
  }));
  if (values.json === true) {
    printJson(terminal, rows);
    return exitCodes.ok;
  }
  const width = Math.max(...symptomIds.map((id) => id.length)) + 2;
  for (const group of new Set(rows.map((row) => row.group))) {
    printLine(terminal, group);
    for (const row of rows.filter((each) => each.group === group)) {
      printLine(terminal, `  ${row.id.padEnd(width)}${row.title}`);
    }
    printLine(terminal);
  }
  return exitCodes.ok;
}
