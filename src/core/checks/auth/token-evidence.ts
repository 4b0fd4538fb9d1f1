import type { Evidence } from '../../findings/finding';
import type { TokenFacts } from '../../token/token-facts';
import type { Refusal } from './refusal';
import { term } from '../../findings/said';
import type { Said } from '../../findings/said';

const kinds = {
  'api-key': term('token-api-key'),
  jwt: term('token-jwt'),
  unknown: term('token-unknown'),
} as const;

/** The token as people know it: its kind and its last characters. */
export function tokenEvidence(token: TokenFacts): Evidence {
  return { label: 'token', value: tokenValue(token) };
}

export function tokenValue({ kind, last4 }: TokenFacts): Said {
  return last4 === '' ? kinds[kind] : term('token-and-end', { kind: kinds[kind], last4 });
}

/** What the gateway said. */
export function refusalEvidence({ status, gridCode, message }: Refusal): readonly Evidence[] {
  const answer = [gridCode, message === '' || message === gridCode ? null : message].filter(
    (part) => part !== null,
  );
  return [
    ...(status === null ? [] : [{ label: 'status', value: String(status) } as const]),
    ...(answer.length === 0
      ? []
      : [{ label: 'answer', value: answer.join(': ').replace(/\s+/g, ' ') } as const]),
  ];
}

/** Unix seconds as people read them: `2026-11-22 10:15:00 UTC`. */
export function timeInWords(unixSeconds: number): Said {
  const time = new Date(unixSeconds * 1000);
  if (Number.isNaN(time.getTime())) return term('time-unreadable');
  return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
