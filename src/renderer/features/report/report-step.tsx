import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { InputOf } from '../../../shared/ipc/contract';
import { useWizard } from '../../app-state/use-wizard';
import { invoke, sentenceOf } from '../../bridge/ungrey';
import { useInvocation } from '../../bridge/use-invocation';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { StepFrame } from '../../components/step-frame';
import { useText } from '../../i18n/use-text';
import { portionsOf } from './portions';
import styles from './report-step.module.css';

type Format = InputOf<'report.text'>['format'];
const formats = ['markdown', 'json'] as const satisfies readonly Format[];

/** Exactly what would be shared, and the two ways to take it along. */
export function ReportStep() {
  const wizard = useWizard();
  const runId = wizard.state.run?.runId ?? null;
  return runId === null ? null : <ReportOf runId={runId} />;
}

function ReportOf({ runId }: { readonly runId: string }) {
  const t = useText();
  const [format, setFormat] = useState<Format>('markdown');
  const [text, askAgain] = useInvocation('report.text', { runId, format });
  const [said, setSaid] = useState<{ readonly ok: boolean; readonly text: string } | null>(null);

  const failed = (error: unknown) => setSaid({ ok: false, text: sentenceOf(error) });
  const copy = () => {
    invoke('report.copy', { runId, format }).then(
      () => setSaid({ ok: true, text: t('report.copied') }),
      failed,
    );
  };
  const save = () => {
    invoke('report.save', { runId, format }).then(({ savedTo }) => {
      setSaid(savedTo === null ? null : { ok: true, text: t('report.saved', { file: savedTo }) });
    }, failed);
  };

  return (
    <StepFrame
      title={t('report.title')}
      lead={t('report.lead')}
      actions={
        <>
          <p className={styles['said']} role="status" data-ok={said?.ok}>
            {said?.text}
          </p>
          <Button onPress={save}>{t('report.save')}</Button>
          <Button look="primary" onPress={copy}>
            {t('report.copy')}
          </Button>
        </>
      }
    >
      <ToggleButtonGroup
        aria-label={t('report.format')}
        className={styles['formats'] ?? ''}
        disallowEmptySelection
        selectedKeys={[format]}
        onSelectionChange={(keys) => {
          const chosen = formats.find((candidate) => keys.has(candidate));
          if (chosen) setFormat(chosen);
          setSaid(null);
        }}
      >
        {formats.map((candidate) => (
          <ToggleButton key={candidate} id={candidate} className={styles['format'] ?? ''}>
            {t(`report.format.${candidate}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {text.state === 'waiting' && <p role="status">{t('report.preparing')}</p>}
      {text.state === 'failed' && (
        <Notice
          live
          mark="failed"
          title={text.message}
          actions={<Button onPress={askAgain}>{t('notice.again')}</Button>}
        />
      )}
      {text.state === 'ready' && <ReportText text={text.value.text} />}
    </StepFrame>
  );
}

function ReportText({ text }: { readonly text: string }) {
  const t = useText();
  return (
    // A region that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <section className={styles['report']} aria-label={t('report.text')} tabIndex={0}>
      {portionsOf(text, 100).map((portion, index) => (
        <pre key={index} className={styles['portion']}>
          {portion}
        </pre>
      ))}
    </section>
  );
}
