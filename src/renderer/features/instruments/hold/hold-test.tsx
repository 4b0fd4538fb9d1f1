import { useState } from 'react';
import type { HoldSeconds } from '../../../../shared/ipc/hold';
import { invoke } from '../../../bridge/ungrey';
import { Button } from '../../../components/button';
import { Fold } from '../../../components/fold';
import { Notice } from '../../../components/notice';
import { useText } from '../../../i18n/use-text';
import type { Translate } from '../../../i18n/text';
import type { InstrumentProps } from '../instruments';
import { Outcome } from '../measuring/outcome';
import { ToolInput, type ToolCall } from '../../../components/tool-input';
import { useMeasurement, type Measuring } from '../measuring/use-measurement';
import measuringStyles from '../measuring/measuring.module.css';
import { HoldTable } from './hold-table';
import { quietMs } from './quiet-ms';
import { Timeline } from './timeline';

const patience = [60, 120, 330] as const satisfies readonly HoldSeconds[];

/** How long quiet connections live, drawn while it is waited. Stopped at any time, it keeps what it has. */
export default function HoldTest({ target, tool }: InstrumentProps) {
  const t = useText();
  const [seconds, setSeconds] = useState<HoldSeconds>(60);
  const [call, setCall] = useState<ToolCall>({ tool: tool ?? '', toolArguments: '' });
  const { measuring, start, stop } = useMeasurement('hold.event');
  const { phase, picture, end } = measuring;
  const runs = phase === 'running' || phase === 'stopping';
  const begin = () =>
    start((jobId) =>
      invoke('hold.start', {
        jobId,
        seconds,
        target,
        tool: call.tool.trim() || null,
        toolArguments: call.tool.trim() === '' ? null : call.toolArguments.trim() || null,
      }),
    );
  return (
    <>
      <fieldset className={measuringStyles['choices']} disabled={runs}>
        <legend>{t('instrument.hold.patience')}</legend>
        {patience.map((each) => (
          <label key={each} className={measuringStyles['choice']}>
            <input
              type="radio"
              name="patience"
              checked={seconds === each}
              onChange={() => setSeconds(each)}
            />
            {t(`instrument.hold.patience.${each}`)}
          </label>
        ))}
      </fieldset>
      <Fold level={2} title={t('instrument.hold.call')}>
        <ToolInput
          call={call}
          onChange={(changes) => setCall({ ...call, ...changes })}
          help={t('instrument.hold.call.help')}
        />
      </Fold>
      <div className={measuringStyles['bar']}>
        {runs ? (
          <Button look="primary" isDisabled={phase === 'stopping'} onPress={stop}>
            {t('instrument.hold.stop')}
          </Button>
        ) : (
          <Button look="primary" onPress={begin}>
            {t(phase === 'idle' ? 'instrument.hold.start' : 'instrument.hold.again')}
          </Button>
        )}
        <p className={measuringStyles['now']}>{progressOf(measuring, t)}</p>
      </div>
      <Milestones measuring={measuring} />
      {measuring.message !== null && <Notice live mark="unknown" title={measuring.message} />}
      {picture !== null && (
        <figure className={measuringStyles['figure']}>
          <Timeline picture={picture} runs={runs} />
        </figure>
      )}
      {end !== null && <Outcome findings={end.findings} unknown={end.unknown} stopped={end.stopped} />}
      {picture !== null && (
        <div className={measuringStyles['figure']}>
          <HoldTable picture={picture} runs={runs} />
        </div>
      )}
    </>
  );
}

function progressOf({ phase, looking, picture, end }: Measuring<'hold.event'>, t: Translate): string {
  if (phase === 'running' || phase === 'stopping') {
    const begun = picture?.lanes.some(({ id, state }) => id === 'stream' && state !== 'waiting') === true;
    if (!begun)
      return looking === null ? t('instrument.hold.beginning') : t('checking.looking', { what: looking });
    return t('instrument.hold.progress', {
      seconds: Math.floor(quietMs(picture) / 1000),
      of: Math.round(picture.plannedMs / 1000),
    });
  }
  return end?.stopped === true ? t('instrument.hold.stopped') : '';
}

/** Read out when a known limit is passed; the seconds themselves are not. */
function Milestones({ measuring: { picture, phase } }: { readonly measuring: Measuring<'hold.event'> }) {
  const t = useText();
  const passed = picture?.limits.filter((limit) => quietMs(picture) > limit * 1000).at(-1);
  return (
    <div className="visually-hidden" role="status">
      {phase === 'running' &&
        (passed === undefined
          ? t('instrument.hold.running')
          : t('instrument.hold.passed', { seconds: passed }))}
    </div>
  );
}
