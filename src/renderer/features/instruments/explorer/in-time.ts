import type { Translate } from '../../../i18n/text';

/** A duration as people read it. */
export function inTime(ms: number, t: Translate): string {
  if (ms < 1000) return t('explorer.ms', { ms: Math.max(1, Math.round(ms)) });
  return t('explorer.seconds', { seconds: Math.round(ms / 100) / 10 });
}
