import { useStationName } from '../../app-state/use-client-name';
import { useEffect, useState } from 'react';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { newRun, progressOf, type Found, type Run } from '../../app-state/run';
import { stationsOf } from '../../app-state/stations';
import { useWizard } from '../../app-state/use-wizard';
import { Button } from '../../components/button';
import { CheckList } from '../../components/check-list';
import { Fold } from '../../components/fold';
import { Section } from '../../components/section';
import { StepFrame } from '../../components/step-frame';
import { useText } from '../../i18n/use-text';
import { FindingTitle } from '../result/finding-title';
import styles from './checking-step.module.css';

/** Shows how a run goes on. Every line has its place from the start, so nothing moves. */
export function CheckingStep() {
  const t = useText();
  const wizard = useWizard();
  const run = wizard.state.run ?? newRun;
  const { done, total } = progressOf(run);
  const seconds = useSeconds();
  return (
    <StepFrame
      title={t(wizard.state.before === null ? 'checking.title' : 'checking.title.again')}
      actions={
        <Button isDisabled={run.runId === null || run.cancelling} onPress={() => wizard.cancel()}>
          {t(run.cancelling ? 'checking.cancelling' : 'checking.cancel')}
        </Button>
      }
    >
      <div className={styles['card']}>
        <ProgressBar
          aria-label={t('checking.progress')}
          value={done}
          maxValue={Math.max(total, 1)}
          isIndeterminate={total === 0}
        >
          {({ percentage }) => (
            <div className={styles['track']}>
              <div className={styles['fill']} style={{ width: `${percentage ?? 0}%` }} />
            </div>
          )}
        </ProgressBar>
        <div className={styles['counts']}>
          <span>{total === 0 ? t('checking.beginning') : t('checking.count', { done, total })}</span>
          <span>{t('checking.elapsed', { seconds })}</span>
        </div>
        <p className={styles['looking']}>
          {run.looking !== null && t('checking.looking', { what: run.looking })}
        </p>
        <p className={styles['slow']} role="status">
          {run.slow !== null && t('checking.slow', { what: run.slow })}
        </p>
      </div>
      <Fold title={t('checks.show')} level={2}>
        <CheckList checks={run.checks} />
      </Fold>
      {run.found.length > 0 && <FoundSoFar found={run.found} />}
      <FinishedStations run={run} />
    </StepFrame>
  );
}

/** Last on the screen, so that what comes in moves nothing. */
function FoundSoFar({ found }: { readonly found: readonly Found[] }) {
  const t = useText();
  return (
    <Section title={t('checking.found')}>
      <ul className={styles['found']}>
        {found.map((finding, index) => (
          <li key={index} className={styles['finding']}>
            <FindingTitle finding={finding} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Read out one by one as they finish. */
function FinishedStations({ run }: { readonly run: Run }) {
  const t = useText();
  const nameOf = useStationName();
  const finished = stationsOf(run.checks, true).filter(
    ({ state }) => state !== 'waiting' && state !== 'looking' && state !== 'none',
  );
  return (
    <div className="visually-hidden" role="log" aria-live="polite">
      {finished.map(({ station, state }) => (
        <p key={station}>{t('path.now', { station: nameOf(station), state: t(`station.state.${state}`) })}</p>
      ))}
    </div>
  );
}

/** Whole seconds since the component appeared. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
