import { useEffect, useState } from 'react';
import { Notice } from '../../../components/notice';
import { useInvocation } from '../../../bridge/use-invocation';
import type { Target } from '../../../app-state/wizard';
import { useText } from '../../../i18n/use-text';
import type { InstrumentProps } from '../instruments';
import { JobTrouble } from '../job-trouble';
import { useJob } from '../use-job';
import { Working } from '../working';
import { CallHistory } from './call-history';
import type { PastCall } from './history';
import { ToolList } from './tool-list';
import { ToolPanel } from './tool-panel';
import styles from './explorer.module.css';

interface Chosen {
  readonly tool: string;
  /** Of a call that is to be made again. */
  readonly given: string | null;
  /** Tells two choices of the same tool apart. */
  readonly turn: number;
}

/** Every tool of a connection, and a call of any of them. */
export default function ToolExplorer({ target, tool }: InstrumentProps) {
  const t = useText();
  const { job, start, cancel } = useJob('explorer.open');
  const [chosen, setChosen] = useState<Chosen | null>(
    tool === null || tool === '' ? null : { tool, given: null, turn: 0 },
  );
  useEffect(() => start({ target }), [start, target]);

  if (job.state === 'idle') return null;
  if (job.state === 'working') {
    return (
      <Working what={t('explorer.opening')} since={job.since} isStopping={job.isStopping} onCancel={cancel} />
    );
  }
  const again = () => start({ target });
  if (job.state === 'failed') {
    return <JobTrouble message={job.message} code={null} target={target} onAgain={again} />;
  }
  if (!job.output.ok) {
    const { message, code } = job.output;
    return <JobTrouble message={message} code={code} target={target} onAgain={again} />;
  }
  const { tools, isCut, sessionId, host } = job.output;
  const choose = (name: string, given: string | null = null) =>
    setChosen((before) => ({ tool: name, given, turn: (before?.turn ?? 0) + 1 }));
  return (
    <>
      <div className={styles['explorer']}>
        <ToolList tools={tools} isCut={isCut} chosen={chosen?.tool ?? null} onChoose={choose} />
        {chosen === null ? (
          <p className={styles['choose']}>{t(tools.length === 0 ? 'explorer.empty' : 'explorer.choose')}</p>
        ) : (
          <ChosenTool
            key={`${sessionId} ${chosen.turn}`}
            chosen={chosen}
            sessionId={sessionId}
            host={host}
            target={target}
            onGone={again}
          />
        )}
      </div>
      <CallHistory onUse={(call: PastCall) => choose(call.tool, call.args)} />
    </>
  );
}

interface ChosenToolProps {
  readonly chosen: Chosen;
  readonly sessionId: string;
  readonly host: string;
  readonly target: Target;
  readonly onGone: () => void;
}

function ChosenTool({ chosen, sessionId, host, target, onGone }: ChosenToolProps) {
  const t = useText();
  const [detail] = useInvocation('explorer.tool', { sessionId, tool: chosen.tool });
  if (detail.state === 'waiting') return <p className={styles['choose']}>{t('instruments.opening')}</p>;
  if (detail.state === 'failed') return <Notice live mark="unknown" title={detail.message} />;
  if (!detail.value.ok) {
    return (
      <JobTrouble message={detail.value.message} code={detail.value.code} target={target} onAgain={onGone} />
    );
  }
  return (
    <ToolPanel
      tool={detail.value}
      sessionId={sessionId}
      host={host}
      target={target}
      given={chosen.given}
      onGone={onGone}
    />
  );
}
