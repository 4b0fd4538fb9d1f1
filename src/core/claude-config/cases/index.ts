import type { ConfigCase } from './case';
import { commandEntryCases } from './command-entry-cases';
import { fileCases } from './file-cases';
import { repairCases } from './repair-cases';
import { syntaxCases } from './syntax-cases';
import { urlEntryCases } from './url-entry-cases';

/** Broken and healthy config files, as people have them: what must be found in each, and what the repair makes of it. */
export const configCases: readonly ConfigCase[] = [
  ...syntaxCases,
  ...fileCases,
  ...urlEntryCases,
  ...commandEntryCases,
  ...repairCases,
];
