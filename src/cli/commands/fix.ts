import { resolve } from 'node:path';
import type { EntryStyle } from '../../core/claude-config/repair-plan';
import type { FindingCode } from '../../core/findings/codes';
import { takeUpInWords } from '../../core/words/take-up';
import type { Words } from '../../core/words/words';
import { diagnoseLocally } from '../../workflows/diagnose-locally';
import { applyRepair, prepareRepair } from '../../workflows/repair';
import type { PreparedRepair } from '../../workflows/repair';
import { diffTextOf, previewOf } from '../../workflows/repair-preview';
import type { Surroundings } from '../../workflows/surroundings';
import { clientFrom, parse } from '../arguments';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { tokenOptions } from '../given-token';
import { plainText } from '../print/plain-text';
import { confirm } from '../prompt';
import { fixServer } from './fix-server';
import { cliSurroundings } from '../surroundings';
import { printJson, printLine, UsageError } from '../terminal';
import type { Terminal } from '../terminal';
import type { Say } from '../words';

/** What `fix --json` prints. */
interface FixResult {
  readonly schema: 'ungrey.fix/1';
  readonly file: string | null;
  readonly entry: string | null;
  readonly style: EntryStyle | null;
  readonly changes: readonly string[];
  readonly warnings: readonly string[];
  /** Unified, masked. */
  readonly diff: string | null;
  readonly applied: boolean;
  readonly backup: string | null;
  /** The same checks again, after the change; null: nothing was changed. */
  readonly verified: 'fixed' | 'still-there' | null;
  /** Findings that the plan was to cure and that are still there. */
  readonly stillThere: readonly FindingCode[];
  /** Why nothing was changed; null: it was, or it was only to be shown. */
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

const nothing: FixResult = {
  schema: 'ungrey.fix/1',
  file: null,
  entry: null,
  style: null,
  changes: [],
  warnings: [],
  diff: null,
  applied: false,
  backup: null,
  verified: null,
  stillThere: [],
  refusal: null,
};

/** `ungrey fix`: plans the repair of a config file, shows it, makes it, and checks that it helped. */
export async function fixCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { say, words } = terminal;
  const { values } = parse(args, {
    config: { type: 'string' },
    client: { type: 'string' },
    entry: { type: 'string' },
    url: { type: 'string' },
    style: { type: 'string' },
    'dry-run': { type: 'boolean' },
    yes: { type: 'boolean' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
    symptom: { type: 'string' },
    tool: { type: 'string' },
    undo: { type: 'boolean' },
    ...tokenOptions,
  });
  const isJson = values.json === true;
  if (isJson && values['dry-run'] !== true && values.yes !== true) {
    throw new UsageError('usage.json-asks-nothing');
  }
  const onServer = values.symptom !== undefined || values.tool !== undefined;
  requireFitting(values, onServer);
  const surroundings = cliSurroundings(terminal);
  const print = (result: FixResult, text: string): void => {
    if (isJson) printJson(terminal, result);
    else printLine(terminal, plainText(text));
  };
  try {
    if (onServer) return await fixServer(values, surroundings, terminal);
    const request = {
      configFile: values.config === undefined ? null : resolve(values.config),
      client: clientFrom(values.client),
      entry: values.entry ?? null,
      style: styleFrom(values.style),
      url: values.url ?? null,
      connection: null,
    };
    const planned = await prepareRepair(request, surroundings);
    if (!planned.ok) {
      const { code, message } = planned;
      print(
        { ...nothing, file: request.configFile, entry: request.entry, refusal: { code, message } },
        message,
      );
      return code === 'nothing-to-do' ? exitCodes.ok : exitCodes.problems;
    }
    const { prepared } = planned;
    const shown = shownPlan(prepared, words);
    if (values['dry-run'] === true) {
      print(shown, shown.diff ?? '');
      return exitCodes.ok;
    }
    if (!isJson) printLine(terminal, plainText(planAsText(prepared, shown, terminal)));
    if (values.yes !== true && !(await confirm(terminal, say('ask.change')))) {
      printLine(terminal, say('fix.nothing-changed'));
      return exitCodes.problems;
    }
    // Without a file, undo goes to the one that Claude Desktop reads.
    const undo =
      request.configFile === null && prepared.client.id === 'claude-desktop'
        ? 'ungrey undo'
        : `ungrey undo --config "${prepared.plan.file}"`;
    const fixed = fixedText(prepared, undo, terminal);
    return await applyAndVerify(prepared, shown, surroundings, values.force ?? false, { say, fixed }, print);
  } finally {
    surroundings.keychain.close();
  }
}

/** Options of one kind of repair are no use to the other; in silence they would mislead. */
function requireFitting(values: Readonly<Record<string, unknown>>, onServer: boolean): void {
  const others = onServer ? ['style', 'force'] : ['undo', 'token-env', 'token-stdin'];
  const [wrong] = others.filter((name) => values[name] !== undefined);
  if (wrong === undefined) return;
  const key = onServer
    ? 'usage.fix-file-only'
    : wrong === 'undo'
      ? 'usage.fix-undo'
      : 'usage.fix-gateway-only';
  throw new UsageError(key, { option: `--${wrong}` });
}

async function applyAndVerify(
  prepared: PreparedRepair,
  shown: FixResult,
  surroundings: Surroundings,
  force: boolean,
  { say, fixed }: { readonly say: Say; readonly fixed: string },
  print: (result: FixResult, text: string) => void,
): Promise<ExitCode> {
  const applied = await applyRepair(prepared, surroundings, force);
  if (!applied.ok) {
    const { code, message } = applied;
    print({ ...shown, refusal: { code, message } }, message);
    return exitCodes.problems;
  }
  const { file, entry, changes } = prepared.plan;
  const cured = new Set(changes.flatMap(({ cures }) => cures));
  const after = await diagnoseLocally(surroundings, {
    configFile: file,
    entry,
    client: prepared.client.id,
  });
  const stillThere = after.report.findings.map(({ code }) => code).filter((code) => cured.has(code));
  const verified = stillThere.length === 0 ? 'fixed' : 'still-there';
  print(
    { ...shown, applied: true, backup: applied.backup, verified, stillThere },
    [
      ...(applied.backup === null ? [] : [say('fix.backup', { file: applied.backup })]),
      verified === 'fixed' ? fixed : say('fix.still-there', { codes: stillThere.join(', ') }),
    ].join('\n'),
  );
  return verified === 'fixed' ? exitCodes.ok : exitCodes.problems;
}

/** What was done, what the client needs to work with it, and the way back. */
function fixedText({ client }: PreparedRepair, undo: string, { say, words }: Terminal): string {
  const { title, steps } = takeUpInWords(client, words);
  return [
    say('fix.fixed', { next: title }),
    ...steps.map((step, index) => `  ${String(index + 1)}. ${step}`),
    say('fix.undo-hint', { undo }),
  ].join('\n');
}

function styleFrom(text: string | undefined): EntryStyle | null {
  if (text === undefined || text === 'bridge' || text === 'documented') return text ?? null;
  throw new UsageError('usage.style', { text });
}

function shownPlan(prepared: PreparedRepair, words: Words): FixResult {
  const { file, entry, style } = prepared.plan;
  const { changes, warnings } = previewOf(prepared, words);
  return { ...nothing, file, entry, style, changes, warnings, diff: diffTextOf(prepared) };
}

function planAsText(
  prepared: PreparedRepair,
  { changes, warnings, diff }: FixResult,
  { say, words }: Terminal,
): string {
  const { recommendation, backup } = previewOf(prepared, words);
  return [
    say('fix.plan', { file: prepared.plan.file }),
    ...changes.map((change) => `  - ${change}`),
    ...(prepared.plan.style === prepared.recommended ? [recommendation] : []),
    ...warnings.map((warning) => say('fix.note', { warning })),
    ...(backup === null ? [] : [say('fix.backup-into', { folder: backup })]),
    '',
    diff ?? '',
  ].join('\n');
}
