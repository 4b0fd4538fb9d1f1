import type { Check } from '../../diagnosis/check';
import { auditRows } from './audit-rows';

export const auditChecks: readonly Check[] = [auditRows];
