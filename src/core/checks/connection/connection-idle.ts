import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { Evidence, FindingDraft } from '../../findings/finding';
import type { HoldSeen, QuietSeen } from '../../observations/hold';
import { layers, placeOf } from '../net/connection';
import { limitCutAt, seconds } from './known-limits';

/** How long a connection lives on which nothing is said. */
export const connectionIdle = defineCheck({
  id: 'connection-idle',
  station: 'network',
  symptoms: ['connection-drops'],
  needs: ['target', 'hold'],
  after: [...layers, 'auth-accepted', 'connection-stable'],
  judge: ({ target, hold }): Verdict => {
    const { quiet } = hold;
    const { host } = placeOf(target.endpoint);
    switch (quiet.kind) {
      case 'not-offered':
        return {
          status: 'unknown',
          detail:
            'The gateway offers no stream for its own messages, so there was no quiet connection to watch.',
        };
      case 'held':
        return {
          status: 'passed',
          findings: [
            {
              code: 'connection.held',
              params: { host, seconds: seconds(quiet.ms) },
              evidence: lifeOf(quiet),
            },
          ],
        };
      case 'cut':
        return { status: 'failed', findings: [cutFinding(quiet, host), ...reconnected(hold, host)] };
    }
  },
});

type Cut = Extract<QuietSeen, { kind: 'cut' }>;

function cutFinding(quiet: Cut, host: string): FindingDraft {
  const limit = limitCutAt(quiet.ms);
  return {
    code: 'connection.idle-cut',
    ...(quiet.signsOfLife > 0 ? { variant: 'in-use' } : limit === null ? {} : { variant: limit.name }),
    params: { host, seconds: seconds(quiet.ms) },
    evidence: [
      ...lifeOf(quiet),
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
