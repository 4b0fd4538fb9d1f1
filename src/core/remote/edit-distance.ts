/** How many insertions, deletions and replacements of single characters turn one text into the other. */
export function editDistance(a: string, b: string): number {
  const others = Array.from(b);
  let row = [0, ...others.map((_, index) => index + 1)];
  for (const [index, letter] of Array.from(a).entries()) {
    const next = [index + 1];
    for (const [column, other] of others.entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
