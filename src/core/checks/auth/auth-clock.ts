import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import { connectionSymptoms, endpointAnswer } from '../net/connection';
import type { TokenFacts } from '../../token/token-facts';
import { timeVerdict } from '../../token/time-verdict';

const tolerableSeconds = 60;

/** Compares the two clocks. It matters when it is far off, and most when it alone makes a token look out of date. */
export const authClock = defineCheck({
  id: 'auth-clock',
  station: 'sign-in',
  symptoms: connectionSymptoms,
  needs: ['target', 'machine', 'http'],
  judge: ({ target: { token }, machine, http }): Verdict => {
    const skew = endpointAnswer(http)?.clockSkewSeconds ?? null;
    if (skew === null) return { status: 'skipped', because: null, reason: 'not-applicable' };
    if (Math.abs(skew) <= tolerableSeconds) return { status: 'passed' };

    const now = Date.parse(machine.now);
    const gatewayNow = now - skew * 1000;
    const explains = token !== null && isOutOfDate(token, now) && !isOutOfDate(token, gatewayNow);
    const severity = explains ? 'error' : 'warning';
    return {
      status: explains ? 'failed' : 'warning',
      findings: [
        {
          code: 'auth.clock-skew',
          severity,
          ...(explains ? { variant: 'explains' } : {}),
          params: { amount: amountInWords(Math.abs(skew)), direction: skew > 0 ? 'fast' : 'slow' },
          evidence: [
            { label: 'clock', value: new Date(now).toISOString() },
            { label: 'detail', value: `The gateway’s clock: ${new Date(gatewayNow).toISOString()}` },
          ],
        },
      ],
    };
  },
});

function isOutOfDate(token: TokenFacts, atMs: number): boolean {
  const { kind } = timeVerdict(token, new Date(atMs).toISOString());
  return kind === 'expired' || kind === 'not-yet-valid';
}

function amountInWords(seconds: number): string {
  const units = [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
  ] as const;
  const [unit, size] = units.find(([, length]) => seconds >= 2 * length) ?? (['second', 1] as const);
  return `${String(Math.round(seconds / size))} ${unit}s`;
}
