import { useState } from 'react';
import type { RepairPreview } from '../../../shared/ipc/contract';
import { useClientName } from '../../app-state/use-client-name';
import { useWizard } from '../../app-state/use-wizard';
import { invoke, sentenceOf } from '../../bridge/ungrey';
import { useInvocation } from '../../bridge/use-invocation';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { StepFrame } from '../../components/step-frame';
import { useText } from '../../i18n/use-text';
import { Preview } from './preview';
import { QuitPanel } from './quit-panel';
import { useClientRunning } from './use-client-running';

type Style = RepairPreview['style'];
type Applying =
  | { readonly state: 'idle' }
  | { readonly state: 'busy' }
  | { readonly state: 'refused'; readonly code: string | null; readonly message: string };

/** Shows the exact change, sees to it that Claude Desktop is closed, and makes the change. */
export function RepairStep() {
  const wizard = useWizard();
  const [style, setStyle] = useState<Style | null>(null);
  const [plan, planAgain] = useInvocation('repair.plan', { ...wizard.state.target, style });

  if (plan.state === 'ready' && plan.value.ok) {
    return (
      <PlannedRepair
        preview={plan.value.preview}
        style={style ?? plan.value.preview.style}
        onStyle={setStyle}
        onPlanAgain={planAgain}
      />
    );
  }
  return <NoPlan refusal={refusalOf(plan)} onPlanAgain={planAgain} />;
}

function refusalOf(plan: ReturnType<typeof useInvocation<'repair.plan'>>[0]) {
  if (plan.state === 'failed') return { code: null, message: plan.message };
  if (plan.state === 'ready' && !plan.value.ok) return { code: plan.value.code, message: plan.value.message };
  return null;
}

interface NoPlanProps {
  /** Null: the plan is still being made. */
  readonly refusal: { readonly code: string | null; readonly message: string } | null;
  readonly onPlanAgain: () => void;
}

function NoPlan({ refusal, onPlanAgain }: NoPlanProps) {
  const t = useText();
  const client = useClientName();
  const wizard = useWizard();
  const rightAlready = refusal?.code === 'nothing-to-do';
  return (
    <StepFrame
      title={t('repair.title', { client })}
      lead={refusal === null && t('repair.lead')}
      actions={
        rightAlready ? (
          <Button look="primary" onPress={() => wizard.checkAgain()}>
            {t('result.again')}
          </Button>
        ) : (
          refusal !== null && (
            <Button look="primary" onPress={onPlanAgain}>
              {t('repair.again')}
            </Button>
          )
        )
      }
    >
      {refusal === null ? (
        <p role="status">{t('repair.planning')}</p>
      ) : (
        <Notice
          live
          mark={rightAlready ? 'info' : 'failed'}
          title={t(rightAlready ? 'repair.nothing' : 'repair.refused')}
        >
          <p>{refusal.message}</p>
        </Notice>
      )}
    </StepFrame>
  );
}

interface PlannedRepairProps {
  readonly preview: RepairPreview;
  readonly style: Style;
  readonly onStyle: (style: Style) => void;
  readonly onPlanAgain: () => void;
}

function PlannedRepair({ preview, style, onStyle, onPlanAgain }: PlannedRepairProps) {
  const t = useText();
  const client = useClientName();
  const wizard = useWizard();
  const running = useClientRunning(preview.clientRunning, preview.client === 'claude-desktop');
  const [seenRunning, setSeenRunning] = useState(preview.clientRunning);
  const [anyway, setAnyway] = useState(false);
  const [applying, setApplying] = useState<Applying>({ state: 'idle' });
  if (running && !seenRunning) setSeenRunning(true);

  const apply = () => {
    if (applying.state === 'busy') return;
    setApplying({ state: 'busy' });
    invoke('repair.apply', { planId: preview.planId, force: running && anyway }).then(
      (result) => {
        if (result.ok) wizard.changeWritten({ file: result.file, backup: result.backup }, preview.entry);
        else setApplying({ state: 'refused', code: result.code, message: result.message });
      },
      (error: unknown) => setApplying({ state: 'refused', code: null, message: sentenceOf(error) }),
    );
  };

  const outdated = applying.state === 'refused' && applying.code === 'changed-meanwhile';
  // The preview of a style that was just chosen is still on its way.
  const behind = preview.style !== style;
  return (
    <StepFrame
      title={t('repair.title', { client })}
      lead={t('repair.lead')}
      actions={
        outdated ? (
          <Button look="primary" onPress={onPlanAgain}>
            {t('repair.again')}
          </Button>
        ) : (
          <Button look="primary" isDisabled={behind || (running && !anyway)} onPress={apply}>
            {t(applying.state === 'busy' ? 'repair.applying' : 'repair.apply')}
          </Button>
        )
      }
    >
      {applying.state === 'refused' && (
        <Notice live mark="failed" title={t(outdated ? 'repair.changed-meanwhile' : 'repair.failed')}>
          <p>{applying.message}</p>
        </Notice>
      )}
      {seenRunning && <QuitPanel running={running} anyway={anyway} onAnyway={setAnyway} />}
      <Preview preview={preview} style={style} onStyle={onStyle} />
    </StepFrame>
  );
}
