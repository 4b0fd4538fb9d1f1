import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../text-edits';
import { draftOf, edited, editsOf } from './draft';

/** Sorted edits that do not overlap, for a text of any length: `at` are shares of it. */
const steps = fc.array(
  fc.array(fc.record({ gap: fc.nat(5), length: fc.nat(4), text: fc.string({ maxLength: 4 }) }), {
    maxLength: 4,
  }),
  { maxLength: 4 },
);

describe('a draft', () => {
  it('says all its steps as edits of the original', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), steps, (original, all) => {
        let draft = draftOf(original);
        for (const step of all) {
          let at = 0;
          const edits = step.flatMap(({ gap, length, text }) => {
            const start = at + gap;
            const end = start + length;
            if (end > draft.text.length) return [];
            at = end;
            return [{ start, end, text }];
          });
          const expected = applyEdits(draft.text, edits);
          draft = edited(draft, edits);
          expect(draft.text).toBe(expected);
        }
        expect(applyEdits(original, editsOf(draft))).toBe(draft.text);
      }),
    );
  });

  it('keeps what no step touched', () => {
    const draft = edited(edited(draftOf('abcdef'), [{ start: 1, end: 2, text: 'XY' }]), [
      { start: 2, end: 4, text: 'Z' },
    ]);
    expect(draft.text).toBe('aXZdef');
    expect(editsOf(draft)).toEqual([{ start: 1, end: 3, text: 'XZ' }]);
  });

  it('refuses edits beyond the text', () => {
    expect(() => edited(draftOf('a'), [{ start: 1, end: 3, text: '' }])).toThrow(RangeError);
  });
});
