import { useWizard } from '../../app-state/use-wizard';
import { Button } from '../../components/button';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import { StepFrame } from '../../components/step-frame';
import { timeLocale } from '../../i18n/text';
import { useText } from '../../i18n/use-text';
import { Counts, Findings, SummaryMark } from '../result/findings';
import summary from '../result/result-step.module.css';
import { ReadOnlyContext } from './read-only';
import { useReceiving } from './use-receiving';

/** Somebody else's report, judged anew. It says so above everything, and offers nothing that would act on this computer. */
export default function ReceivedStep() {
  const t = useText();
  const wizard = useWizard();
  const { error, open } = useReceiving(wizard);
  const { received } = wizard.state;
  if (received === null) return null;
  const { report, name, writtenBy } = received;
  const facts = [
    { label: t('received.file'), value: name },
    { label: t('received.looked'), value: new Date(report.startedAt).toLocaleString(timeLocale()) },
    { label: t('received.system'), value: `${report.system.os} ${report.system.arch}` },
    { label: t('received.written-by'), value: `Ungrey ${writtenBy}` },
    ...(report.target.entry === null ? [] : [{ label: t('repair.entry'), value: report.target.entry }]),
    ...(report.target.url === null ? [] : [{ label: t('received.url'), value: report.target.url }]),
  ];
  return (
    <StepFrame
      above={
        <Notice mark="unknown" title={t('received.banner')}>
          <p>{t('received.banner.body', { version: report.ungrey.version })}</p>
        </Notice>
      }
      title={report.summary.headline}
      lead={
        <span className={summary['summary']}>
          <SummaryMark report={report} />
          <Counts report={report} />
        </span>
      }
      actions={
        <>
          <Button onPress={open}>{t('received.another')}</Button>
          <Button look="primary" onPress={() => wizard.back()}>
            {t('received.close')}
          </Button>
        </>
      }
    >
      {error !== null && <Notice live mark="failed" title={error} />}
      <ReadOnlyContext value={true}>
        <Findings report={report} headline={report.summary.headline} />
      </ReadOnlyContext>
      <Facts facts={facts} />
    </StepFrame>
  );
}
