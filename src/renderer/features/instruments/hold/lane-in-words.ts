import type { HoldLane } from '../../../../shared/ipc/hold';
import type { Translate } from '../../../i18n/text';

/** “A stream of the gateway: cut after 5 seconds.” */
export function laneInWords(lane: HoldLane, runs: boolean, t: Translate): string {
  return t('instrument.hold.lane-says', {
    lane: t(`instrument.hold.lane.${lane.id}`),
    state: stateInWords(lane, runs, t),
  });
}

export function stateInWords({ id, state, ms }: HoldLane, runs: boolean, t: Translate): string {
  const seconds = inSeconds(ms);
  switch (state) {
    case 'open':
      if (id === 'call')
        return t(runs ? 'instrument.hold.call-runs' : 'instrument.hold.call-unfinished', { seconds });
      return t(runs ? 'instrument.hold.open-now' : 'instrument.hold.open', { seconds });
    case 'cut':
      return t('instrument.hold.cut', { seconds });
    case 'closed':
      return t('instrument.hold.closed', { seconds });
    case 'silent':
      return t('instrument.hold.silent', { seconds });
    case 'answered':
      return t('instrument.hold.answered', { seconds });
    case 'failed':
      return t('instrument.hold.failed', { seconds });
    case 'waiting':
      return t('instrument.hold.waiting');
    case 'none':
      return t(id === 'stream' ? 'instrument.hold.no-stream' : 'instrument.hold.not-kept');
  }
}

/** Whole seconds; short ones with one decimal. Rounded down: nothing is claimed that was not waited for. */
function inSeconds(ms: number): number {
  return ms < 10_000 ? Math.floor(ms / 100) / 10 : Math.floor(ms / 1000);
}
