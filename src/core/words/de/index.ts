import { texts } from '../en';
import type { Translation } from '../words';

export const german: Translation = { ...texts, language: 'de' };
