import type { Check } from '../../diagnosis/check';
import { toolArguments } from './tool-arguments';
import { toolResult } from './tool-result';

export const toolCallChecks: readonly Check[] = [toolArguments, toolResult];
