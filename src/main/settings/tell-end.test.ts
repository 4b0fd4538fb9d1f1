import { expect, it } from 'vitest';
import { createTellEnd } from './tell-end';

const usual = { ms: 10_000, isWanted: true, isFocused: false, stopped: false };

it.each([
  ['of long work, while another window is in front', usual, ['hold']],
  ['of short work', { ...usual, ms: 9_999 }, []],
  ['in front of the person', { ...usual, isFocused: true }, []],
  ['that the person made', { ...usual, stopped: true }, []],
  ['that nobody wants to hear of', { ...usual, isWanted: false }, []],
])('tells the end %s: %j', (_, { ms, isWanted, isFocused, stopped }, expected) => {
  const shown: string[] = [];
  let clock = 5;
  const tellEnd = createTellEnd({
    now: () => clock,
    isWanted: () => isWanted,
    isFocused: () => isFocused,
    show: (work) => shown.push(work),
  });
  const told = tellEnd('hold');
  clock += ms;
  told(stopped);
  expect(shown).toEqual(expected);
});
