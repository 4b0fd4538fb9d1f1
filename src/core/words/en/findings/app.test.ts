import { expect, it } from 'vitest';
import { knownLines } from '../../../client-logs/known-lines';
import { appFindings } from './app';

it('has words for every line of a log that can become a finding', () => {
  const speaking = knownLines
    .filter(({ role }) => role === 'cause' || role === 'symptom')
    .map(({ id }) => id);
  const unworded = speaking.filter((id) => appFindings['app.log-names-cause'].variants?.[id] === undefined);
  expect(unworded).toEqual([]);
});
