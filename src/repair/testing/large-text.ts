/** Large enough that Node writes it in several pieces. */
export function largeText(name: string): string {
  return JSON.stringify({ name, padding: name.repeat(600_000) });
}
