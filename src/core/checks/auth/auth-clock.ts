import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import { connectionSymptoms, endpointAnswer } from '../net/connection';
import { accepts } from './refusal';
import type { TokenFacts } from '../../token/token-facts';
import { timeVerdict } from '../../token/time-verdict';
import { term } from '../../findings/said';
import type { Term } from '../../findings/said';

const tolerableSeconds = 60;

/** Compares the two clocks. It matters when it is far off, and most when the token is valid by one of them alone. */
export const authClock = defineCheck({
  id: 'auth-clock',
  station: 'sign-in',
  symptoms: connectionSymptoms,
  needs: ['target', 'machine', 'http', 'mcp'],
  judge: ({ target: { token }, machine, http, mcp }): Verdict => {
    const skew = endpointAnswer(http)?.clockSkewSeconds ?? null;
    if (skew === null) return { status: 'skipped', because: null, reason: 'not-applicable' };
    if (Math.abs(skew) <= tolerableSeconds) return { status: 'passed' };

    const now = Date.parse(machine.now);
    const gatewayNow = now - skew * 1000;
    const variant = token === null ? null : disagreement(token, now, gatewayNow, accepts(mcp));
    const severity = variant === null ? 'warning' : 'error';
    return {
      status: variant === null ? 'warning' : 'failed',
      findings: [
        {
          code: 'auth.clock-skew',
          severity,
          ...(variant === null ? {} : { variant }),
          ...(variant === 'hides' ? { remedies: ['set-clock', 'new-token'] } : {}),
          params: { amount: amountOf(Math.abs(skew)), direction: term(skew > 0 ? 'fast' : 'slow') },
          evidence: [
            { label: 'clock', value: new Date(now).toISOString() },
            { label: 'gateway-clock', value: new Date(gatewayNow).toISOString() },
          ],
        },
      ],
    };
  },
});

/** `explains`: out of date by our clock alone; `hides`: by the gateway's alone, which has refused it. */
function disagreement(
  token: TokenFacts,
  now: number,
  gatewayNow: number,
  accepted: boolean,
): 'explains' | 'hides' | null {
  const here = isOutOfDate(token, now);
  if (here === isOutOfDate(token, gatewayNow)) return null;
  if (here) return 'explains';
  return accepted ? null : 'hides';
}

function isOutOfDate(token: TokenFacts, atMs: number): boolean {
  const { kind } = timeVerdict(token, new Date(atMs).toISOString());
  return kind === 'expired' || kind === 'not-yet-valid';
}

/** A clock that is two hours off measures as a second less: that is no reason to speak of 120 minutes. */
const almostTwo = 1.95;

function amountOf(seconds: number): Term {
  const units = [
    ['days', 86_400],
    ['hours', 3_600],
    ['minutes', 60],
  ] as const;
  const [unit, size] = units.find(([, length]) => seconds >= almostTwo * length) ?? (['seconds', 1] as const);
  return term(unit, { count: Math.round(seconds / size) });
}
