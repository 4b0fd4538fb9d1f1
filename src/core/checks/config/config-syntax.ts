import { documentOf, judgedFile } from '../../claude-config/judged-file';
import type { ConfigDocument } from '../../claude-config/parse';
import type { SyntaxProblem } from '../../claude-config/syntax-problem';
import { defineCheck } from '../../diagnosis/check';
import { symptomIds } from '../../symptoms/symptoms';
import { short } from '../entry/judge-entry';
import { noFile } from './no-file';

/** More places than these say nothing new. */
const mostPlaces = 5;

export const configSyntax = defineCheck({
  id: 'config-syntax',
  station: 'client',
  symptoms: symptomIds,
  needs: ['config-files'],
  after: ['config-found', 'config-readable'],
  judge: ({ 'config-files': files }) => {
    const file = judgedFile(files);
    if (file === null) return noFile;
    const document = documentOf(file);
    const first = document === null ? undefined : leading(document.problems);
    if (document === null || first === undefined) return { status: 'passed' };
    const { line, column, kind } = first;
    return {
      status: 'failed',
      findings: [
        {
          code: 'config.syntax',
          params: { line, column, count: document.problems.length, file: file.path },
          variant: kind,
          evidence: [
            { label: 'file', value: file.path },
            ...document.problems.slice(0, mostPlaces).map((problem) => ({
              label: 'line' as const,
              value: `${problem.line}:${problem.column}  ${lineAt(document, problem)}`,
            })),
          ],
          remedies: document.cure === null ? ['edit-by-hand'] : ['edit-config', 'edit-by-hand'],
        },
      ],
    };
  },
});

/** Where something has no certain repair, that is what a person must look at; else the first. */
function leading(problems: readonly SyntaxProblem[]): SyntaxProblem | undefined {
  return problems.find(({ cure }) => cure === null) ?? problems[0];
}

/** The text around the problem, at most one line of it. */
function lineAt({ text }: ConfigDocument, { start, column }: SyntaxProblem): string {
  const from = Math.max(start - column + 1, start - 60);
  const end = text.slice(start, start + 60).search(/[\r\n]/);
  return short(text.slice(from, end === -1 ? start + 60 : start + end)).trim();
}
