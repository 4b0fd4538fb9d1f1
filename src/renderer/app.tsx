import { Suspense, useEffect, useMemo, useState } from 'react';
import type { FoundConnection } from '../shared/ipc/contract';
import { newRun } from './app-state/run';
import { stationsBefore, stationsOf, stationsOfReport, type StationView } from './app-state/stations';
import { useWizardState, WizardContext } from './app-state/use-wizard';
import { reportOf, stepBefore, type WizardState } from './app-state/wizard';
import { Button } from './components/button';
import { Header } from './components/header';
import { PathStrip } from './components/path-strip';
import { useText } from './i18n/use-text';
import { useMenu } from './app-state/use-menu';
import { AboutButton } from './features/about/about-button';
import { PracticeBanner } from './features/practice/practice-banner';
import { PracticeContext, usePracticeMode } from './features/practice/use-practice';
import { HelpContext, type HelpTopic } from './features/help/use-help';
import { StartStep } from './features/start/start-step';
import {
  CheckingStep,
  HelpPanel,
  InstrumentStep,
  loadLaterScreens,
  ModuleStep,
  ReceivedStep,
  RefreshStep,
  RepairStep,
  ReportStep,
  ResultStep,
  SettingsStep,
  SetupStep,
  TokenStep,
} from './later-screens';
import styles from './app.module.css';

export function App() {
  const practice = usePracticeMode();
  return (
    <PracticeContext value={practice}>
      {/* What was found on this computer must not stay on screen in practice, nor the other way round. */}
      <Wizard key={practice.state.on ? 'practice' : 'own'} />
    </PracticeContext>
  );
}

function Wizard() {
  const t = useText();
  const wizard = useWizardState();
  const [topic, setTopic] = useState<HelpTopic | null>(null);
  const [glanced, setGlanced] = useState<FoundConnection | null>(null);
  useEffect(loadLaterScreens, []);
  const help = useMemo(() => ({ open: setTopic }), []);
  useMenu(wizard, help.open);
  const path = pathOf(wizard.state, glanced);
  return (
    <WizardContext value={wizard}>
      <HelpContext value={help}>
        <div className={styles['app']}>
          <PracticeBanner />
          <Header
            step={wizard.state.step}
            onBack={stepBefore(wizard.state) === null ? null : () => wizard.back()}
          >
            <Button look="quiet" onPress={() => wizard.openInstrument(null)}>
              {t('instruments.title')}
            </Button>
            <Button look="quiet" onPress={() => setTopic('all')}>
              {t('help.title')}
            </Button>
            <Button look="quiet" onPress={() => wizard.openSettings()}>
              {t('settings.title')}
            </Button>
            <AboutButton />
          </Header>
          {/* One strip for all screens, so that it goes on glowing from one to the next. */}
          {path !== null && <PathStrip path={path} />}
          <Suspense>
            <Screen step={wizard.state.step} onGlance={setGlanced} />
          </Suspense>
        </div>
        <Suspense>{topic !== null && <HelpPanel topic={topic} onClose={() => setTopic(null)} />}</Suspense>
      </HelpContext>
    </WizardContext>
  );
}

interface ScreenProps {
  readonly step: WizardState['step'];
  readonly onGlance: (connection: FoundConnection | null) => void;
}

function Screen({ step, onGlance }: ScreenProps) {
  switch (step) {
    case 'start':
      return <StartStep onGlance={onGlance} />;
    case 'setup':
      return <SetupStep />;
    case 'checking':
      return <CheckingStep />;
    case 'result':
      return <ResultStep />;
    case 'token':
      return <TokenStep />;
    case 'repair':
      return <RepairStep />;
    case 'module':
      return <ModuleStep />;
    case 'refresh':
      return <RefreshStep />;
    case 'report':
      return <ReportStep />;
    case 'instrument':
      return <InstrumentStep />;
    case 'received':
      return <ReceivedStep />;
    case 'settings':
      return <SettingsStep />;
  }
}

/** What the strip shows; null: the screen is about something else. */
function pathOf(state: WizardState, glanced: FoundConnection | null): readonly StationView[] | null {
  switch (state.step) {
    case 'start':
      return stationsBefore(glanced);
    case 'checking':
      return stationsOf((state.run ?? newRun).checks, true);
    case 'result': {
      const report = reportOf(state);
      return report === null ? stationsBefore(null) : stationsOfReport(report);
    }
    case 'setup':
    case 'token':
    case 'repair':
    case 'module':
    case 'refresh':
    case 'report':
    case 'instrument':
    case 'settings':
      return null;
    case 'received':
      return state.received === null ? null : stationsOfReport(state.received.report);
  }
}
