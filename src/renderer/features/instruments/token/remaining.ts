import type { Translate } from '../../../i18n/text';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long from now until then, or since then, in the largest unit that is not zero. */
export function remaining(iso: string, now: Date, t: Translate): string {
  const ms = new Date(iso).getTime() - now.getTime();
  const length = Math.abs(ms);
  const is = ms > 0 ? 'left' : 'ago';
  if (length >= day) return t(`instrument.token.days-${is}`, { count: Math.floor(length / day) });
  if (length >= hour) return t(`instrument.token.hours-${is}`, { count: Math.floor(length / hour) });
  return t(`instrument.token.minutes-${is}`, { count: Math.max(1, Math.floor(length / minute)) });
}
