import { inWords } from '../../core/words/in-words';
import type { Words } from '../../core/words/words';
import type { TokenOfConnection as TokenView } from '../../shared/ipc/instruments';
import { lookAtAudit } from '../../workflows/instruments/audit';
import { lookAtCatalogue } from '../../workflows/instruments/catalogue';
import { tokensOfConnections } from '../../workflows/instruments/token-facts';
import type { TokenOfConnection } from '../../workflows/instruments/token-facts';
import type { Handlers } from '../ipc/register';
import type { Services } from '../services';

export function instrumentHandlers({
  surroundings,
  jobs,
}: Services): Pick<
  Handlers,
  'instrument.cancel' | 'instrument.tokens' | 'catalogue.difference' | 'audit.rows'
> {
  return {
    'instrument.cancel': ({ jobId }) => {
      jobs.cancel(jobId);
      return {};
    },
    'catalogue.difference': ({ jobId, target }) =>
      jobs.run(jobId, lookMs, async (signal) => {
        const looked = await lookAtCatalogue(target, surroundings, signal);
        if (!looked.ok) return looked;
        const { rows, roles, ...rest } = looked;
        return {
          ...rest,
          rows: rows.map((row) => ({ ...row, roles: [...row.roles] })),
          roles: roles && [...roles],
        };
      }),
    'audit.rows': ({ jobId, target, tool }) =>
      jobs.run(jobId, lookMs, async (signal) => {
        const looked = await lookAtAudit(target, tool, surroundings, signal);
        return looked.ok ? { ...looked, rows: [...looked.rows], readers: [...looked.readers] } : looked;
      }),
    'instrument.tokens': async () => {
      const tokens = await tokensOfConnections(surroundings);
      return { tokens: tokens.map((token) => shownToken(token, surroundings.words)) };
    },
  };
}

/** Longer than the probes behind it may take together. */
const lookMs = 60_000;
const maxText = 256;
const maxAudience = 10;

function shownToken({ facts, ...rest }: TokenOfConnection, words: Words): TokenView {
  if (facts === null) return { ...rest, facts };
  const { kind, last4, audience } = facts;
  return {
    ...rest,
    facts: {
      kind,
      last4,
      issuedAt: timeOf(facts.issuedAt),
      notBefore: timeOf(facts.notBefore),
      expiresAt: timeOf(facts.expiresAt),
      issuer: short(facts.issuer),
      audience: audience.slice(0, maxAudience).map((each) => each.slice(0, maxText)),
      tenantId: short(facts.tenantId),
      subject: short(facts.subject),
      scope: short(facts.scope),
      role: short(facts.role),
      malformed: facts.malformed === null ? null : inWords(facts.malformed, words),
    },
  };
}

/** Null as well for a number that is no time. */
function timeOf(seconds: number | null): string | null {
  const date = new Date((seconds ?? NaN) * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

const short = (text: string | null): string | null => text?.slice(0, maxText) ?? null;
