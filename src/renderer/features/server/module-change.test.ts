import { expect, it } from 'vitest';
import { moduleChangeOf } from './module-change';

const changed = { runId: 'second', proven: true, refused: false, message: 'A sentence.' };

it.each([
  ['enabled', { ...changed }, 'passed', true],
  ['enabled', { ...changed, proven: false }, 'unknown', true],
  ['enabled', { ...changed, proven: false, refused: true }, 'failed', false],
  ['disabled', { ...changed }, 'passed', false],
  ['disabled', { ...changed, proven: false, refused: true }, 'failed', true],
] as const)('%s and %o is %s; can be undone: %s', (wanted, answer, mark, canUndo) => {
  expect(moduleChangeOf('plan', wanted, answer)).toEqual({
    planId: 'plan',
    runId: 'second',
    message: 'A sentence.',
    mark,
    canUndo,
  });
});
