import { claudeDesktop } from '../clients/claude-desktop';
import type { Client, Dialect } from '../clients/client';
import { duplicateKeys, type DuplicateKey } from './duplicate-keys';
import { parseAs } from './edit/json-value';
import type { JsonNode } from './json-tree';
import type { TextEdit } from './repair-plan';
import { readTree } from './syntax/read-tree';
import type { Told } from './syntax/told';
import type { SyntaxProblem } from './syntax-problem';
import { applyEdits } from './text-edits';
import { LineIndex, type TextPosition } from './text-position';

/** A config text as it was read: valid or not, with every place known. */
export interface ConfigDocument {
  readonly text: string;
  /** Whose file it is: what is valid in it and where entries belong. */
  readonly client: Client;
  /** What can be made out of it, however broken; null: nothing. */
  readonly root: JsonNode | null;
  /** In the order of the text. Empty exactly if the client's reader accepts the text. */
  readonly problems: readonly SyntaxProblem[];
  readonly duplicates: readonly DuplicateKey[];
  /** All changes that make it valid; empty if it is; null: no certain repair. */
  readonly cure: readonly TextEdit[] | null;
  /** The text after `cure`: valid for the client; null as `cure`. */
  readonly cured: string | null;
  /** Line and column of an offset. */
  positionOf(offset: number): TextPosition;
}

/** Reads any text, in time linear in its length; never throws. Expects it without byte order mark (one is a problem). */
export function parseConfig(text: string, client: Client = claudeDesktop): ConfigDocument {
  const { dialect } = client;
  let read = readTree(text, { trustIndentation: false, dialect });
  // A brace is missing and the indentation contradicts the braces that are there: it knows better where.
  if (read.unclosed) {
    const byIndentation = readTree(text, { trustIndentation: true, dialect });
    if (!byIndentation.unclosed) read = byIndentation;
    else if (read.indentationDisagrees) read = { ...read, told: read.told.map(withoutCure) };
  }
  const lines = new LineIndex(text);
  const problems = read.told
    .map((told): SyntaxProblem => ({ ...told, ...lines.positionOf(told.start) }))
    .toSorted((a, b) => a.start - b.start);
  const cure = cureOf(text, read.told, dialect);
  return {
    text,
    client,
    root: read.root,
    problems,
    duplicates: duplicateKeys(read.root),
    cure,
    cured: cure === null ? null : applyEdits(text, cure),
    positionOf: (offset) => lines.positionOf(offset),
  };
}

function withoutCure(told: Told): Told {
  return told.kind === 'missing-brace' || told.kind === 'missing-bracket' ? { ...told, cure: null } : told;
}

/** The changes of all problems together, if each has its own and their result is valid. */
function cureOf(text: string, told: readonly Told[], dialect: Dialect): readonly TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (const { cure } of told) {
    if (cure === null) return null;
    for (const edit of cure) edits.push(edit);
  }
  if (edits.length === 0) return edits;
  const cured = applyEdits(text, edits);
  if (cured === null || !isValid(cured, dialect)) return null;
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function isValid(text: string, dialect: Dialect): boolean {
  try {
    parseAs(text, dialect);
    return true;
  } catch {
    return false;
  }
}
