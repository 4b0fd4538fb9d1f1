import { useState } from 'react';
import { invoke, sentenceOf } from '../../../bridge/ungrey';
import { Button } from '../../../components/button';
import { Fold } from '../../../components/fold';
import { Notice } from '../../../components/notice';
import { Section } from '../../../components/section';
import { useText } from '../../../i18n/use-text';
import type { Translate } from '../../../i18n/text';
import type { InstrumentProps } from '../instruments';
import { Outcome } from '../measuring/outcome';
import { ToolInput, type ToolCall } from '../../../components/tool-input';
import { useMeasurement, type Measuring } from '../measuring/use-measurement';
import measuringStyles from '../measuring/measuring.module.css';
import { visibleText } from '../../../../shared/visible-text';
import { DotPlot } from './dot-plot';
import { LatencyTable } from './latency-table';

/** Where the time of a call goes, drawn sample by sample. Stopped at any time, it keeps what it has. */
export default function LatencyInstrument({ target, tool }: InstrumentProps) {
  const t = useText();
  const [call, setCall] = useState<ToolCall>({ tool: tool ?? '', toolArguments: '' });
  const { measuring, start, stop } = useMeasurement('latency.event');
  const { phase, picture, end, jobId } = measuring;
  const runs = phase === 'running' || phase === 'stopping';
  const begin = () =>
    start((id) =>
      invoke('latency.start', {
        jobId: id,
        target,
        tool: call.tool.trim() || null,
        toolArguments: call.tool.trim() === '' ? null : call.toolArguments.trim() || null,
      }),
    );
  return (
    <>
      <Fold level={2} title={t('instrument.latency.tool')}>
        <ToolInput
          call={call}
          onChange={(changes) => setCall({ ...call, ...changes })}
          help={t('instrument.latency.tool.help')}
        />
      </Fold>
      <div className={measuringStyles['bar']}>
        {runs ? (
          <Button look="primary" isDisabled={phase === 'stopping'} onPress={stop}>
            {t('instrument.latency.stop')}
          </Button>
        ) : (
          <Button look="primary" onPress={begin}>
            {t(phase === 'idle' ? 'instrument.latency.start' : 'instrument.latency.again')}
          </Button>
        )}
        <p className={measuringStyles['now']}>{progressOf(measuring, t)}</p>
      </div>
      <div className="visually-hidden" role="status">
        {runs && t('instrument.latency.running')}
      </div>
      {measuring.message !== null && <Notice live mark="unknown" title={measuring.message} />}
      {picture !== null && (
        <figure className={measuringStyles['figure']}>
          <DotPlot picture={picture} />
        </figure>
      )}
      {end !== null && <Outcome findings={end.findings} unknown={end.unknown} />}
      {picture !== null && (
        <div className={measuringStyles['figure']}>
          <LatencyTable picture={picture} />
        </div>
      )}
      {end !== null && end.bugText !== null && jobId !== null && (
        <BugText key={jobId} jobId={jobId} text={end.bugText} />
      )}
    </>
  );
}

function progressOf({ phase, looking, picture, end }: Measuring<'latency.event'>, t: Translate): string {
  if (phase === 'running' || phase === 'stopping') {
    if (picture !== null) {
      return t('instrument.latency.progress', {
        count: picture.samples.length,
        tool: visibleText(picture.tool),
      });
    }
    return looking === null ? t('instrument.latency.beginning') : t('checking.looking', { what: looking });
  }
  return end === null || end.picture === null ? '' : t(`instrument.latency.ended.${end.picture.ended}`);
}

function BugText({ jobId, text }: { readonly jobId: string; readonly text: string }) {
  const t = useText();
  const [said, setSaid] = useState('');
  const copy = () =>
    void invoke('latency.copy', { jobId }).then(
      () => setSaid(t('instrument.latency.bug.copied')),
      (error: unknown) => setSaid(sentenceOf(error)),
    );
  return (
    <Section title={t('instrument.latency.bug')}>
      <pre className={measuringStyles['text']}>{visibleText(text)}</pre>
      <div className={measuringStyles['bar']}>
        <Button onPress={copy}>{t('instrument.latency.bug.copy')}</Button>
        <span role="status">{said}</span>
      </div>
    </Section>
  );
}
