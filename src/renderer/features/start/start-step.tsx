import { useDeferredValue, useEffect, useState } from 'react';
import type { FoundConnection } from '../../../shared/ipc/contract';
import { useWizard } from '../../app-state/use-wizard';
import { nothingChosen } from '../../app-state/wizard';
import { useInvocation } from '../../bridge/use-invocation';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { ToolInput } from '../../components/tool-input';
import { StepFrame } from '../../components/step-frame';
import { useText } from '../../i18n/use-text';
import { LessonList } from '../practice/lesson-list';
import { usePractice } from '../practice/use-practice';
import { ChangePanel } from '../repair/change-panel';
import { ModulePanel } from '../server/module-panel';
import { ConnectionList } from './connection-list';
import { NothingFound } from './nothing-found';
import { sortConnections } from './sort-connections';
import { OtherWays } from './other-ways';
import { SymptomList } from './symptom-list';
import { isAboutTool, questionOf } from './tool-question';
import styles from './start-step.module.css';

/** Which connection, and what is wrong with it. */
export function StartStep({ onGlance }: { readonly onGlance: (connection: FoundConnection | null) => void }) {
  const t = useText();
  const wizard = useWizard();
  const practice = usePractice();
  const [scan, scanAgain] = useInvocation('connections.scan', {});
  // They take longest of all to draw, and a connection that is found must not wait for that.
  const symptoms = useDeferredValue(useInvocation('symptoms.list', {})[0]);
  const [picked, setPicked] = useState<FoundConnection | null>(null);
  const [typed, setTyped] = useState(wizard.state.question);
  const { symptom } = typed;

  const connections = scan.state === 'ready' ? scan.value.connections : [];
  const chosen = picked ?? sortConnections(connections, '')[0] ?? null;
  useEffect(() => onGlance(chosen), [onGlance, chosen]);

  if (scan.state === 'ready' && connections.length === 0) {
    return <NothingFound clientInstalled={scan.value.clientInstalled} />;
  }

  const target = chosen && {
    client: chosen.client,
    configFile: chosen.configFile,
    entry: chosen.entry,
    url: null,
    connection: chosen.connection,
  };
  return (
    <StepFrame
      title={t('start.title')}
      lead={t('start.lead')}
      actions={
        <>
          {connections.length > 1 && (
            <span className={styles['chosen']}>
              {t('start.chosen', { name: chosen?.entry ?? t('start.connection.no-name') })}
            </span>
          )}
          <Button
            // In practice the next lesson is the main thing.
            look={practice.state.on ? 'secondary' : 'primary'}
            isDisabled={scan.state === 'waiting'}
            onPress={() => wizard.check(target ?? nothingChosen, questionOf(typed))}
          >
            {t('start.check')}
          </Button>
        </>
      }
    >
      <LessonList />
      <ChangePanel onUndone={scanAgain} />
      <ModulePanel />
      <Section title={t('start.connections')}>
        {scan.state === 'waiting' && (
          <div className={styles['waiting']} role="status">
            {t('start.scanning')}
          </div>
        )}
        {scan.state === 'failed' && (
          <Notice
            live
            mark="unknown"
            title={scan.message}
            actions={<Button onPress={scanAgain}>{t('notice.again')}</Button>}
          />
        )}
        {chosen !== null && <ConnectionList connections={connections} chosen={chosen} onChoose={setPicked} />}
      </Section>
      <Section title={t('start.symptoms')}>
        {symptoms.state === 'ready' && (
          <SymptomList
            symptoms={symptoms.value}
            chosen={symptom}
            onChoose={(chosen) => setTyped({ ...typed, symptom: chosen })}
          />
        )}
        {symptoms.state === 'failed' && <Notice mark="unknown" title={symptoms.message} />}
      </Section>
      {isAboutTool(symptom) && (
        <Section title={t('start.tool')}>
          <ToolInput
            call={{ tool: typed.tool ?? '', toolArguments: typed.toolArguments ?? '' }}
            onChange={(changes) => setTyped({ ...typed, ...changes })}
            help={t('start.tool.help')}
            folded={{ title: t('start.tool.more'), help: t('start.tool.arguments.help') }}
          />
        </Section>
      )}
      <OtherWays target={target ?? nothingChosen} />
    </StepFrame>
  );
}
