import { expect, it } from 'vitest';
import { knownLines } from '../../../client-logs/known-lines';
import { english } from '..';

it('has words for every line of a log that can become a finding', () => {
  const speaking = knownLines
    .filter(({ role }) => role === 'cause' || role === 'symptom')
    .map(({ id }) => id);
  const unworded = speaking.filter(
    (id) => english.findings['app.log-names-cause'].variants?.[id] === undefined,
  );
  expect(unworded).toEqual([]);
});
