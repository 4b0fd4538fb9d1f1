/**
 * How many cases a property is given: `usual`, or `FUZZ_RUNS` times as many. `FUZZ_RUNS=20` is for a long run by hand, a
 * fraction for a quick one.
 */
export function fuzzRuns(usual: number): { readonly numRuns: number } {
  const factor = Number(process.env['FUZZ_RUNS'] ?? 1);
  return { numRuns: Math.max(1, Math.round(usual * (factor > 0 ? factor : 1))) };
}
