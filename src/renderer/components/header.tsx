import { useText } from '../i18n/use-text';
import type { Step } from '../app-state/wizard';
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
};

interface HeaderProps {
  readonly step: Step;
  /** Null: there is nothing to go back to. */
  readonly onBack: (() => void) | null;
  readonly onInstruments: () => void;
}

export function Header({ step, onBack, onInstruments }: HeaderProps) {
  const t = useText();
  return (
    <header className={styles['header']}>
      <div className={styles['bar']}>
        <div className={styles['back']}>
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
              {t(`step.${stage}`)}
            </li>
          ))}
        </ol>
        <div className={styles['end']}>
          <Button look="quiet" onPress={onInstruments}>
            {t('instruments.title')}
          </Button>
          <span className={styles['brand']}>
            <Logo />
            {t('app.name')}
          </span>
        </div>
      </div>
    </header>
  );
}

/** Two stations and the link between them: one still grey, one lit. */
function Logo() {
  return (
    <svg
      width="28"
      height="14"
      viewBox="0 0 28 14"
      aria-hidden="true"
      focusable="false"
      className={styles['logo']}
    >
      <path d="M10 7h8" stroke="currentColor" strokeWidth="2" />
      <circle
        cx="6"
        cy="7"
        r="4.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        className={styles['grey']}
      />
      <circle cx="22" cy="7" r="5.5" fill="currentColor" />
    </svg>
  );
}
