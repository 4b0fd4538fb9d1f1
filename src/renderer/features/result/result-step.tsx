import type { Report } from '../../../core/report/schema';
import { sortFindings } from '../../app-state/findings';
import { outcomeOf, type Outcome } from '../../app-state/outcome';
import { useWizard } from '../../app-state/use-wizard';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { StepFrame } from '../../components/step-frame';
import { spokenLanguage } from '../../i18n/text';
import { useText } from '../../i18n/use-text';
import { ChangePanel } from '../repair/change-panel';
import { ModulePanel } from '../server/module-panel';
import { RefreshPanel } from '../server/refresh-panel';
import { Counts, Findings, SummaryMark } from './findings';
import { actionOf, mainActions } from './remedy-actions';
import styles from './result-step.module.css';
import { TakeUp } from './take-up';

/** What the run says: one headline, the first fix, everything else below. */
export function ResultStep() {
  const t = useText();
  const wizard = useWizard();
  const end = wizard.state.run?.end ?? null;
  if (end?.kind === 'finished') return <Finished report={end.report} stopped={end.cancelled} />;
  return (
    <StepFrame
      title={t('result.failed.title')}
      lead={t('result.failed.body')}
      actions={
        <Button look="primary" onPress={() => wizard.checkAgain()}>
          {t('result.again')}
        </Button>
      }
    >
      {end !== null && <Notice mark="unknown" title={end.message} />}
    </StepFrame>
  );
}

const outcomeMarks = { fixed: 'passed', 'still-there': 'failed', 'cannot-tell': 'unknown' } as const;

function Finished({ report, stopped }: { readonly report: Report; readonly stopped: boolean }) {
  const t = useText();
  const wizard = useWizard();
  const { first } = sortFindings(report);
  const outcome = outcomeOf(wizard.state.before, report);
  const healthy = report.summary.status === 'healthy';
  // A change that helped, or was undone, is the news; one that did not help stands back behind the next fix.
  const settled = healthy || wizard.state.change?.undone === true;
  const remedy = first?.finding.remedies[0];
  const action = remedy === undefined ? null : actionOf(remedy);
  const byHand = remedy !== undefined && (action === null || !mainActions.has(action));
  return (
    <StepFrame
      above={<OutcomeLine outcome={outcome} />}
      title={report.summary.headline}
      lead={
        <span className={styles['summary']}>
          <SummaryMark report={report} />
          <Counts report={report} />
        </span>
      }
      actions={
        <>
          <Button onPress={() => wizard.go('report')}>{t('result.report')}</Button>
          <Button look={byHand ? 'primary' : 'secondary'} onPress={() => wizard.checkAgain()}>
            {t(byHand ? 'remedy.again' : 'result.again')}
          </Button>
        </>
      }
    >
      {stopped && <Notice mark="unknown" title={t('result.stopped')} />}
      <ModulePanel />
      <RefreshPanel />
      {healthy && <StartClient written={wizard.state.change?.undone === false} />}
      {settled && <ChangePanel />}
      <Findings
        report={report}
        headline={report.summary.headline}
        stopped={stopped}
        afterFirst={!settled && <ChangePanel />}
      />
    </StepFrame>
  );
}

function OutcomeLine({ outcome }: { readonly outcome: Outcome | null }) {
  const t = useText();
  if (outcome === null) return null;
  const { verdict, title } = outcome;
  return <Notice live mark={outcomeMarks[verdict]} title={t(`result.${verdict}`, { title })} />;
}

/** Claude Desktop reads its config only when it starts: after a change that is the next thing to do. */
function StartClient({ written }: { readonly written: boolean }) {
  const t = useText();
  const client = useWizard().state.target.client ?? 'claude-desktop';
  // Main says it, so it is asked again in another language.
  if (client !== 'claude-desktop') return written && <TakeUp key={spokenLanguage()} client={client} />;
  return written ? (
    <Notice mark="passed" title={t('result.start-client')}>
      <p>{t('result.start-client.body')}</p>
    </Notice>
  ) : (
    <Notice mark="info" title={t('result.healthy.grey')}>
      <p>{t('result.healthy.grey.body')}</p>
    </Notice>
  );
}
