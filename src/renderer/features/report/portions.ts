/** Cuts a long text into portions of so many lines, so that only those in sight are laid out. */
export function portionsOf(text: string, lines: number): readonly string[] {
  const all = text.split('\n');
  const portions: string[] = [];
  for (let start = 0; start < all.length; start += lines) {
    portions.push(all.slice(start, start + lines).join('\n'));
  }
  return portions;
}
