import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { Evidence, FindingDraft } from '../../findings/finding';
import type { HoldSeen, KeptSeen, QuietSeen } from '../../observations/hold';
import { layers, placeOf } from '../net/connection';
import { limitCutAt, limitsBeyond, seconds } from './known-limits';
import { term } from '../../findings/said';
import type { Said } from '../../findings/said';

/** How long a connection lives on which nothing is said. */
export const connectionIdle = defineCheck({
  id: 'connection-idle',
  station: 'network',
  symptoms: ['connection-drops'],
  needs: ['target', 'hold'],
  after: [...layers, 'auth-accepted', 'connection-stable'],
  judge: ({ target, hold }): Verdict => {
    const { quiet } = hold;
    const kept = hold.kept ?? null;
    const { host } = placeOf(target.endpoint);
    if (quiet.kind === 'cut') {
      return {
        status: 'failed',
        findings: [cutFinding(quiet, kept, host), ...reconnected(hold, host)],
      };
    }
    if (kept?.kind === 'open' && kept.answered === false) {
      return { status: 'failed', findings: [silentFinding(kept, host), ...reconnected(hold, host)] };
    }
    if (quiet.kind === 'held') {
      const evidence = [...lifeOf(quiet), ...keptEvidence(kept)];
      return { status: 'passed', findings: [heldFinding(quiet.ms, hold, host, evidence)] };
    }
    if (quiet.kind === 'not-begun') {
      return { status: 'unknown', detail: term('hold-stopped') };
    }
    if (kept?.kind === 'open') {
      return { status: 'passed', findings: [unusedFinding('connection.unused-open', kept, host)] };
    }
    if (kept?.kind === 'closed') {
      return { status: 'passed', findings: [unusedFinding('connection.unused-closed', kept, host)] };
    }
    return {
      status: 'unknown',
      detail: term('hold-nothing'),
    };
  },
});

function heldFinding(
  ms: number,
  { stopped = false }: HoldSeen,
  host: string,
  evidence: readonly Evidence[],
): FindingDraft {
  const beyond = limitsBeyond(ms);
  return {
    code: 'connection.held',
    ...(stopped ? { variant: 'stopped' } : beyond.length === 0 ? { variant: 'all' } : {}),
    params: { host, seconds: seconds(ms), notWaitedFor: inWords(beyond) },
    evidence: [
      ...evidence,
      ...(beyond.length === 0 ? [] : [{ label: 'not-waited-for', value: inWords(beyond) } as const]),
    ],
    ...(beyond.length === 0 ? { remedies: [] } : {}),
  };
}

/** “60, 240 and 300 s”. */
function inWords(limits: readonly { readonly seconds: number }[]): string {
  return limits.map((limit) => `${limit.seconds} s`).join(', ');
}

type Open = Extract<KeptSeen, { kind: 'open' }>;
type Closed = Extract<KeptSeen, { kind: 'closed' }>;

/** Dropped without a word: it looked open, and what was sent on it was not answered. */
function silentFinding(kept: Open, host: string): FindingDraft {
  return {
    code: 'connection.idle-cut',
    variant: 'silent',
    params: { host, seconds: seconds(kept.ms) },
    evidence: keptEvidence(kept),
  };
}

/**
 * Every server closes connections that nobody uses; clients open new ones. Neither that nor its staying open says how long a
 * call may be silent.
 */
function unusedFinding(
  code: 'connection.unused-open' | 'connection.unused-closed',
  kept: Open | Closed,
  host: string,
): FindingDraft {
  return {
    code,
    params: { host, seconds: seconds(kept.ms) },
    evidence: keptEvidence(kept),
  };
}

function keptEvidence(kept: KeptSeen | null): readonly Evidence[] {
  switch (kept?.kind) {
    case 'open':
      return [{ label: 'unused', value: openFor(kept) }];
    case 'closed': {
      const value = `${seconds(kept.ms)} s`;
      const announced = kept.announcedMs === null ? null : seconds(kept.announcedMs);
      return [
        {
          label: 'unused',
          value: announced === null ? value : term('announced', { value, seconds: announced }),
        },
      ];
    }
    case 'not-kept':
    case undefined:
      return [];
  }
}

function openFor({ ms, answered }: Open): Said {
  const value = `> ${seconds(ms)} s`;
  return answered === null ? value : term(answered ? 'then-answered' : 'then-not-answered', { value });
}

type Cut = Extract<QuietSeen, { kind: 'cut' }>;

function cutFinding(quiet: Cut, kept: KeptSeen | null, host: string): FindingDraft {
  const limit = limitCutAt(quiet.ms);
  return {
    code: 'connection.idle-cut',
    ...(quiet.signsOfLife > 0 ? { variant: 'in-use' } : limit === null ? {} : { variant: limit.name }),
    params: { host, seconds: seconds(quiet.ms) },
    evidence: [
      ...lifeOf(quiet),
      ...keptEvidence(kept),
      ...(quiet.failure === null ? [] : [{ label: 'error', value: quiet.failure } as const]),
    ],
  };
}

function lifeOf({ ms, signsOfLife }: { ms: number; signsOfLife: number }): readonly Evidence[] {
  return [
    { label: 'lived', value: `${seconds(ms)} s` },
    ...(signsOfLife === 0 ? [] : [{ label: 'signs-of-life', value: String(signsOfLife) } as const]),
  ];
}

function reconnected({ reconnect }: HoldSeen, host: string): readonly FindingDraft[] {
  if (reconnect === null || reconnect.failure !== null) return [];
  return [
    {
      code: 'connection.reconnects',
      params: { host },
      evidence: [{ label: 'reconnect', value: `${Math.round(reconnect.durationMs)} ms` }],
    },
  ];
}
