import { useEffect, useId, useState } from 'react';
import type { OutputOf } from '../../../../shared/ipc/contract';
import type { ArgumentFault, CallOutcome } from '../../../../shared/ipc/instruments';
import type { Target } from '../../../app-state/wizard';
import { Button } from '../../../components/button';
import { Fold } from '../../../components/fold';
import { Notice } from '../../../components/notice';
import input from '../../../components/text-field.module.css';
import { useText } from '../../../i18n/use-text';
import { useJob } from '../use-job';
import { visibleText } from '../../../../shared/visible-text';
import { Working } from '../working';
import { CallResult, CallTrouble } from './call-result';
import { faultSentence } from './fault-sentences';
import { FieldGroup } from './form-fields';
import { remember } from './history';
import { inTime } from './in-time';
import { fieldsOfSchema, initialValue } from './schema-fields';
import styles from './explorer.module.css';

export type ToolDetail = Extract<OutputOf<'explorer.tool'>, { ok: true }>;

interface ToolPanelProps {
  readonly tool: ToolDetail;
  readonly sessionId: string;
  readonly host: string;
  readonly target: Target;
  /** JSON text to begin with; null: the schema's defaults. */
  readonly given: string | null;
  readonly onGone: () => void;
}

/** One tool: its form, or its arguments as JSON, and what came of the call. */
export function ToolPanel({ tool, sessionId, host, target, given, onGone }: ToolPanelProps) {
  const t = useText();
  const [fields] = useState(() => fieldsOfSchema(tool.inputSchema));
  const [value, setValue] = useState<Record<string, unknown>>(
    () => (given === null ? null : objectOf(given)) ?? initialValue(fields ?? []),
  );
  /** Null: the form is shown. */
  const [raw, setRaw] = useState<string | null>(() => (fields === null ? pretty(value) : null));
  const [rawTrouble, setRawTrouble] = useState(false);
  const [asking, setAsking] = useState(false);
  const [progress, setProgress] = useState<string | null>(null);
  const { job, start, cancel } = useJob('explorer.call');
  const jobId = job.state === 'working' ? job.jobId : null;

  useEffect(
    () =>
      window.ungrey.on('explorer.progress', (payload) => {
        if (payload.jobId !== jobId) return;
        const done = payload.total === null ? payload.progress : `${payload.progress} / ${payload.total}`;
        setProgress([String(done), payload.message ?? ''].filter((each) => each !== '').join(' · '));
      }),
    [jobId],
  );
  const outcome = job.state === 'done' ? job.output : null;
  const args = raw ?? JSON.stringify(value);
  useEffect(() => {
    if (outcome === null) return;
    if (outcome.kind === 'gone') onGone();
    if (outcome.kind !== 'result' && outcome.kind !== 'error' && outcome.kind !== 'stopped') return;
    remember({
      at: new Date(),
      host,
      tool: tool.name,
      args,
      kind: outcome.kind,
      code: outcome.kind === 'error' ? outcome.code : null,
      durationMs: outcome.durationMs,
      requestId: outcome.kind === 'stopped' ? null : outcome.requestId,
    });
    // Once an outcome: what is typed afterwards belongs to the next call.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [outcome]);

  const call = (confirmed: boolean) => {
    setAsking(false);
    setProgress(null);
    if (raw !== null && objectOf(raw) === null) {
      setRawTrouble(true);
      return;
    }
    setRawTrouble(false);
    if (!confirmed && (tool.effect === 'changes' || tool.effect === 'unknown')) {
      setAsking(true);
      return;
    }
    start({ sessionId, tool: tool.name, arguments: args, confirmed });
  };
  const showForm = () => {
    const read = objectOf(raw ?? '');
    setRawTrouble(read === null);
    if (read === null) return;
    setValue(read);
    setRaw(null);
  };
  const faults = outcome?.kind === 'invalid' ? outcome.faults : [];
  const errors = new Map(faults.map((fault) => [fault.path, faultSentence(fault, t)]));
  const isWorking = job.state === 'working';

  return (
    <section className={styles['panel-column']} aria-labelledby="explorer-tool">
      <div>
        <h2 id="explorer-tool" className={styles['tool-title']}>
          {visibleText(tool.name)}
        </h2>
        {tool.title !== null && tool.title !== tool.name && <p>{visibleText(tool.title)}</p>}
        {tool.description !== null && (
          <p className={styles['tool-description']}>{visibleText(tool.description)}</p>
        )}
        <p className={styles['effect']} data-effect={tool.effect}>
          {t(`explorer.effect.${tool.effect}`)}
        </p>
      </div>
      {!tool.isListed && <Notice mark="warning" title={t('explorer.not-listed')} />}
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWorking) call(false);
        }}
      >
        {raw === null && fields !== null ? (
          fields.length === 0 ? (
            <p className={styles['note']}>{t('explorer.no-arguments')}</p>
          ) : (
            <FieldGroup fields={fields} path="" value={value} onChange={setValue} errors={errors} />
          )
        ) : (
          <RawArguments
            text={raw ?? ''}
            onChange={setRaw}
            isBroken={rawTrouble}
            note={fields === null && tool.inputSchema !== null ? t('explorer.no-form') : null}
          />
        )}
        <Faults faults={faults} isRaw={raw !== null} />
        {asking && (
          <Notice
            takesFocus
            mark="warning"
            title={t(`explorer.confirm.${tool.effect === 'changes' ? 'changes' : 'unknown'}`)}
            actions={
              <>
                <Button onPress={() => setAsking(false)}>{t('explorer.confirm.no')}</Button>
                <Button look="primary" onPress={() => call(true)}>
                  {t('explorer.confirm.yes', { name: visibleText(tool.name) })}
                </Button>
              </>
            }
          >
            <p>{t('explorer.confirm.body', { host })}</p>
          </Notice>
        )}
        {!asking && (
          <div className={styles['buttons']}>
            <Button type="submit" look="primary" isDisabled={isWorking}>
              {t('explorer.call')}
            </Button>
            {fields !== null && (
              <Button look="quiet" onPress={() => (raw === null ? setRaw(pretty(value)) : showForm())}>
                {t(raw === null ? 'explorer.as-json' : 'explorer.as-form')}
              </Button>
            )}
          </div>
        )}
      </form>
      {job.state === 'working' && (
        <Working
          what={t('explorer.calling', { name: visibleText(tool.name) })}
          since={job.since}
          isStopping={job.isStopping}
          onCancel={cancel}
        >
          {progress !== null && <span>{visibleText(progress)}</span>}
        </Working>
      )}
      {job.state === 'failed' && <Notice live mark="unknown" title={job.message} />}
      {outcome !== null && <Outcome outcome={outcome} tool={tool.name} target={target} />}
      {tool.inputSchema !== null && (
        <Fold title={t('explorer.schema')}>
          <pre className={styles['text']}>{visibleText(pretty(parse(tool.inputSchema)))}</pre>
        </Fold>
      )}
    </section>
  );
}

interface OutcomeProps {
  readonly outcome: CallOutcome;
  readonly tool: string;
  readonly target: Target;
}

function Outcome({ outcome, tool, target }: OutcomeProps) {
  const t = useText();
  switch (outcome.kind) {
    case 'result':
      return <CallResult result={outcome} />;
    case 'error':
      return <CallTrouble error={outcome} tool={tool} target={target} />;
    case 'stopped':
      return (
        <Notice
          live
          mark="info"
          title={t(`explorer.stopped.${outcome.why}`, { time: inTime(outcome.durationMs, t) })}
        >
          <p>{t('explorer.stopped.body')}</p>
        </Notice>
      );
    case 'invalid':
    case 'not-json':
    case 'ask-first':
    case 'gone':
      return null;
  }
}

interface FaultsProps {
  readonly faults: readonly ArgumentFault[];
  readonly isRaw: boolean;
}

/** That nothing was sent, and why: everything over raw JSON; over a form the fields say their own. */
function Faults({ faults, isRaw }: FaultsProps) {
  const t = useText();
  if (faults.length === 0) return null;
  const listed = isRaw ? faults : faults.filter(({ path }) => path === '');
  return (
    <Notice live mark="failed" title={t('explorer.invalid', { count: faults.length })}>
      {listed.length > 0 && (
        <ul className={styles['faults']}>
          {listed.map((fault, index) => (
            <li key={index}>
              {fault.path !== '' && <code>{visibleText(fault.path)}: </code>}
              {faultSentence(fault, t)}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

interface RawArgumentsProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly isBroken: boolean;
  readonly note: string | null;
}

function RawArguments({ text, onChange, isBroken, note }: RawArgumentsProps) {
  const t = useText();
  const id = useId();
  return (
    <div className={styles['field']}>
      <label className={input['label']} htmlFor={id}>
        {t('start.tool.arguments')}
      </label>
      {note !== null && <p className={input['help']}>{note}</p>}
      <textarea
        id={id}
        className={input['area']}
        rows={8}
        spellCheck={false}
        maxLength={200_000}
        value={text}
        aria-invalid={isBroken}
        aria-describedby={isBroken ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {isBroken && (
        <p id={`${id}-error`} className={input['error']} role="alert">
          {t('explorer.not-json')}
        </p>
      )}
    </div>
  );
}

/** Null: no JSON object. */
function objectOf(text: string): Record<string, unknown> | null {
  const value = text.trim() === '' ? {} : parse(text);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);
