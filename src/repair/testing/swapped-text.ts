/** Large enough that Node writes it in several pieces; each name has another length, so that half a change shows. */
export function swappedText(name: string): string {
  return JSON.stringify({ name, padding: name.repeat(name === 'a' ? 600_000 : 900_000) });
}
