import type { Evidence } from '../../findings/finding';
import type { TokenFacts } from '../../token/token-facts';
import type { Refusal } from './refusal';

const kinds = { 'api-key': 'API key', jwt: 'sign-in token (JWT)', unknown: 'of unknown kind' } as const;

/** The token as people know it: its kind and its last characters. */
export function tokenEvidence(token: TokenFacts): Evidence {
  return { label: 'token', value: `${kinds[token.kind]}, ends in ${token.last4}` };
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
export function timeInWords(unixSeconds: number): string {
  const time = new Date(unixSeconds * 1000);
  if (Number.isNaN(time.getTime())) return 'a time that cannot be read';
  return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
