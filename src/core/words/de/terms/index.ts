import type { Translation } from '../../words';
import { alternativeTerms } from './alternatives';
import { reasonTerms } from './reasons';
import { valueTerms } from './values';

export const terms: Translation['terms'] = { ...reasonTerms, ...valueTerms, ...alternativeTerms };
