/** A number as the language writes it: 3.5 is 3,5 in German. Whole ones stay as they are, so that they can be compared and copied. */
export function numberIn(value: number, language: string): string {
  return Number.isInteger(value)
    ? String(value)
    : new Intl.NumberFormat(language, { useGrouping: false }).format(value);
}
