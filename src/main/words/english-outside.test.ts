import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Written for the people who run a gateway, in English in every language. */
const forGateways = 'core/latency/bug-text.ts';

const src = join(import.meta.dirname, '../..');

interface Literal {
  readonly where: string;
  /** What is filled in stands as `X`. */
  readonly text: string;
}

/** English sentences in string literals below `folder`, but for messages of errors: those are for programmers. */
function sentencesIn(folder: string): readonly Literal[] {
  return readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => name !== forGateways)
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\/(testing|locales|words)\//.test(name))
    .flatMap((name) => literalsOf(name))
    .filter(({ text }) => /^[A-Z“X].*[.!?]$/s.test(text) && (text.match(/[A-Za-z’]+/g) ?? []).length >= 4);
}

function literalsOf(name: string): readonly Literal[] {
  const file = ts.createSourceFile(name, readFileSync(join(src, name), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && /(Error|Exception)$/.test(node.expression.getText())) return;
    const text = textOf(node);
    if (text !== null && !ts.isBinaryExpression(node.parent)) found.push({ where: name, text });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text.trim();
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `X${literal.text}`).join('');
  // A long sentence may be joined of pieces.
  if (!ts.isBinaryExpression(node)) return null;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === null || right === null ? null : left + right;
}

describe('outside the catalogues', () => {
  it.each(['core', 'probes', 'repair', 'keychain', 'workflows', 'bridge', 'main', 'renderer', 'cli'])(
    '%s says no English sentence',
    (folder) => {
      expect(sentencesIn(folder)).toEqual([]);
    },
  );
});
