import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import type { Step } from '../app-state/wizard';
import { BrandMark } from './brand-mark';
import { Button } from './button';
import { BackIcon } from './icons';
import styles from './header.module.css';

/** The stages that everybody passes; other screens belong to one of them. */
const stages = ['start', 'checking', 'result', 'repair'] as const;
const stageOf: Readonly<Record<Step, (typeof stages)[number] | null>> = {
  start: 'start',
  setup: 'start',
  checking: 'checking',
  result: 'result',
  report: 'result',
  token: 'repair',
  repair: 'repair',
  module: 'repair',
  refresh: 'repair',
  instrument: null,
  received: null,
  settings: null,
};

interface HeaderProps {
  readonly step: Step;
  /** Null: there is nothing to go back to. */
  readonly onBack: (() => void) | null;
  /** Ways to what does not belong to a stage: quiet buttons. */
  readonly children?: ReactNode;
}

/** The bar above every screen: who this is, where the person is, and the ways out of here. */
export function Header({ step, onBack, children }: HeaderProps) {
  const t = useText();
  return (
    <header className={styles['header']}>
      <div className={styles['bar']}>
        <div className={styles['start']}>
          <span className={styles['brand']}>
            <BrandMark />
            {t('app.name')}
          </span>
          {onBack !== null && (
            <Button look="quiet" onPress={onBack}>
              <BackIcon />
              {t('app.back')}
            </Button>
          )}
        </div>
        <ol className={styles['steps']} aria-label={t('app.steps')}>
          {stages.map((stage) => (
            <li
              key={stage}
              className={styles['step']}
              aria-current={stageOf[step] === stage ? 'step' : undefined}
            >
              <span>{t(`step.${stage}`)}</span>
            </li>
          ))}
        </ol>
        <div className={styles['end']}>{children}</div>
      </div>
    </header>
  );
}
