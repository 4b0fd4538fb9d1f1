import type { Check } from '../../diagnosis/check';
import { configDuplicateNames } from './config-duplicate-names';
import { configEncoding } from './config-encoding';
import { configEntryPresent } from './config-entry-present';
import { configFound } from './config-found';
import { configNotWiped } from './config-not-wiped';
import { configReadable } from './config-readable';
import { configShape } from './config-shape';
import { configSyntax } from './config-syntax';
import { configWhichFile } from './config-which-file';

export const configChecks: readonly Check[] = [
  configFound,
  configReadable,
  configWhichFile,
  configEncoding,
  configSyntax,
  configShape,
  configDuplicateNames,
  configNotWiped,
  configEntryPresent,
];
