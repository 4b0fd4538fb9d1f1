import type { Brackets } from './brackets';
import type { FrameStack } from './frame-stack';
import { joinCure } from './merge-roots';
import { insert } from './scan';
import type { ToldProblems } from './told';

/** The text has ended: ends what is still open and judges the roots. Returns true if something was open. */
export function finishTree(
  told: ToldProblems,
  stack: FrameStack,
  brackets: Brackets,
  rootComma: number | null,
): boolean {
  if (rootComma !== null && stack.roots.length === 1) told.surplus('extra-comma', rootComma, rootComma + 1);
  const frames = [...stack.open];
  const [outermost] = frames;
  const innermost = frames.at(-1);
  if (outermost === undefined || innermost === undefined) {
    judgeRoots(told, stack);
    return false;
  }
  const { comma, expects, node, valueEnd } = innermost;
  const onlyImplied = outermost.implied && frames.length === 1;
  const rootStart = outermost.node.start;
  if (onlyImplied && (expects === 'name' || expects === 'comma')) {
    if (comma !== null) told.surplus('trailing-comma', comma, comma + 1);
    told.report('missing-outer-braces', rootStart, rootStart + 1, [
      insert(rootStart, '{'),
      insert(valueEnd, '}'),
    ]);
  } else if (comma === null && (expects === 'comma' || valueEnd === node.start + 1)) {
    if (outermost.implied) told.missing('missing-outer-braces', rootStart, '{');
    brackets.endAll(frames, valueEnd);
  } else {
    told.report('cut-off', told.text.length, told.text.length, null);
  }
  while (stack.top !== undefined) stack.pop(told.text.length);
  return !onlyImplied;
}

function judgeRoots(told: ToldProblems, { roots }: FrameStack): void {
  const [first, second] = roots;
  if (first === undefined) {
    const { length } = told.text;
    const holdsText = told.all.some(({ kind }) => kind === 'unexpected-text');
    if (!holdsText) told.report('empty', length, length, [insert(length, '{}')]);
  } else if (first.kind === 'object' && second?.kind === 'object') {
    told.report('two-objects', second.start, second.start + 1, joinCure(first, second));
  }
}
