import type { Locale } from '../i18n/text';
import { en } from './en';

export const de: Locale = en;
