import type { MainTexts } from '.';
import { en } from './en';

export const nl: MainTexts = en;
