import type { CliTexts } from '.';
import { en } from './en';

export const de: CliTexts = en;
