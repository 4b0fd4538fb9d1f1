import type { CliTexts } from '.';
import { en } from './en';

export const nl: CliTexts = en;
