import { alternativeTerms } from './alternatives';
import { reasonTerms } from './reasons';
import { valueTerms } from './values';

/** What checks and probes say besides what they saw: each by its id (findings/said.ts). A text with a number has its forms. */
export const terms = { ...reasonTerms, ...valueTerms, ...alternativeTerms };
