import fc from 'fast-check';

/** The bytes, cut at these places. */
export function inPieces(text: string, places: readonly number[]): readonly Buffer[] {
  const bytes = Buffer.from(text);
  const sorted = places.map((place) => place % (bytes.length + 1)).toSorted((a, b) => a - b);
  const all = [0, ...sorted, bytes.length];
  // Copies: who gets a piece may change it.
  return all.slice(1).map((end, index) => Buffer.from(bytes.subarray(all[index], end)));
}

export const cuts = fc.array(fc.nat(10_000), { maxLength: 12 });
