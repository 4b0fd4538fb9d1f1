/**
 * Where programs that a test builds and starts write which of their code ran, null when nobody asks (`npm run coverage` does).
 * Node writes it when a program ends by itself.
 */
export const childCoverage: string | null = process.env['UNGREY_CHILD_COVERAGE'] ?? null;

/** For the environment of such a program. */
export const coverageEnvironment: Readonly<Record<string, string>> =
  childCoverage === null ? {} : { NODE_V8_COVERAGE: childCoverage };
