import { checks } from './checks';
import { evidence } from './evidence';
import { findingWords } from './findings';
import { probeWords } from './probes';
import { remedyWords } from './remedies';
import { skipWords, summaryWords } from './summary';
import { symptomGroupWords, symptomWords } from './symptoms';

/** All words of one language; another language has the same shape. */
export const english = {
  checks,
  evidence,
  findings: findingWords,
  probes: probeWords,
  remedies: remedyWords,
  skip: skipWords,
  summary: summaryWords,
  symptoms: symptomWords,
  symptomGroups: symptomGroupWords,
};

export type Words = typeof english;
