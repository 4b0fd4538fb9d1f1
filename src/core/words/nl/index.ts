import { texts } from '../en';
import type { Translation } from '../words';

export const dutch: Translation = { ...texts, language: 'nl' };
