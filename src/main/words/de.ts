import type { MainTexts } from '.';
import { en } from './en';

export const de: MainTexts = en;
