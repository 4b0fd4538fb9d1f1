import { useEffect, useId, useState } from 'react';
import type { OutputOf } from '../../../../shared/ipc/contract';
import type { AuditRow } from '../../../../shared/ipc/instruments';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { Section } from '../../../components/section';
import input from '../../../components/text-field.module.css';
import { timeLocale } from '../../../i18n/text';
import { useText } from '../../../i18n/use-text';
import type { InstrumentProps } from '../instruments';
import { JobTrouble } from '../job-trouble';
import { useJob } from '../use-job';
import { visibleText } from '../../../../shared/visible-text';
import { Working } from '../working';
import styles from './audit-rows.module.css';

type Rows = Extract<OutputOf<'audit.rows'>, { ok: true }>;

/** What the audit log holds of this account, and whether a tool's calls are recorded at all. */
export default function AuditRows({ target, tool }: InstrumentProps) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState(tool ?? '');
  const [asked, setAsked] = useState(tool ?? '');
  const { job, start, cancel } = useJob('audit.rows');
  const look = (name: string) => {
    setAsked(name);
    start({ target, tool: name === '' ? null : name });
  };
  useEffect(() => start({ target, tool: tool === '' ? null : tool }), [start, target, tool]);
  return (
    <>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          look(typed.trim());
        }}
      >
        <div className={styles['field']}>
          <label className={input['label']} htmlFor={id}>
            {t('start.tool.name')}
          </label>
          <input
            id={id}
            className={input['input']}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={256}
            value={typed}
            aria-describedby={`${id}-help`}
            onChange={(event) => setTyped(event.target.value)}
          />
          <p id={`${id}-help`} className={input['help']}>
            {t('audit.tool.help')}
          </p>
        </div>
        <Button type="submit" isDisabled={job.state === 'working'}>
          {t('audit.look')}
        </Button>
      </form>
      {job.state === 'working' && (
        <Working what={t('audit.looking')} since={job.since} isStopping={job.isStopping} onCancel={cancel} />
      )}
      {job.state === 'failed' && (
        <JobTrouble message={job.message} code={null} target={target} onAgain={() => look(asked)} />
      )}
      {job.state === 'done' && !job.output.ok && (
        <JobTrouble
          message={job.output.message}
          code={job.output.code}
          target={target}
          symptom="audit-missing"
          onAgain={() => look(asked)}
        />
      )}
      {job.state === 'done' && job.output.ok && <Found found={job.output} tool={asked} />}
    </>
  );
}

function Found({ found, tool }: { readonly found: Rows; readonly tool: string }) {
  const t = useText();
  const { rows, refused, actorId } = found;
  const own = rows.filter(({ isOfTool }) => isOfTool);
  const others = rows.filter(({ isOfTool }) => !isOfTool);
  return (
    <>
      {(found.recording !== null || refused === null) && (
        <RecordingNotice
          recording={found.recording}
          tool={tool}
          count={own.length}
          isRead={refused === null}
        />
      )}
      {refused !== null && <RefusedNotice found={found} />}
      {refused === null && actorId === null && <Notice mark="unknown" title={t('audit.no-account')} />}
      {own.length > 0 && (
        <Section title={t('audit.rows.tool', { tool: visibleText(tool) })}>
          <Table rows={own} label={t('audit.rows.tool', { tool: visibleText(tool) })} />
        </Section>
      )}
      {refused === null && actorId !== null && (
        <Section title={t('audit.rows.newest', { actor: visibleText(actorId) })}>
          {others.length === 0 ? (
            <p className={styles['none']}>{t(own.length > 0 ? 'audit.rows.no-others' : 'audit.rows.none')}</p>
          ) : (
            <Table rows={others} label={t('audit.rows.newest', { actor: visibleText(actorId) })} />
          )}
        </Section>
      )}
    </>
  );
}

interface RecordingNoticeProps {
  readonly recording: Rows['recording'];
  readonly tool: string;
  readonly count: number;
  readonly isRead: boolean;
}

/** Whether a call of the tool is of a kind that is recorded. */
function RecordingNotice({ recording, tool, count, isRead }: RecordingNoticeProps) {
  const t = useText();
  const name = visibleText(tool);
  if (recording === null) return <Notice live mark="info" title={t('audit.recording.none')} />;
  switch (recording.kind) {
    case 'read':
      return (
        <Notice live mark="info" title={t('audit.recording.read', { tool: name })}>
          <p>{t('audit.recording.read.body')}</p>
        </Notice>
      );
    case 'unknown':
      return <Notice live mark="unknown" title={t('audit.recording.unknown', { tool: name })} />;
    case 'recorded': {
      const { action } = recording;
      const isMissing = isRead && count === 0;
      return (
        <Notice
          live
          mark={count > 0 ? 'passed' : isMissing ? 'warning' : 'info'}
          title={t('audit.recording.recorded', { tool: name, action: visibleText(action) })}
        >
          {isMissing && <p>{t('audit.recording.missing')}</p>}
        </Notice>
      );
    }
  }
}

function RefusedNotice({ found: { refused, readers, granter } }: { readonly found: Rows }) {
  const t = useText();
  if (refused === null) return null;
  const said = [refused.status === null ? '' : `HTTP ${refused.status}`, refused.code ?? '', refused.message];
  return (
    <Notice
      live
      mark="warning"
      title={t(refused.status === 403 ? 'audit.refused.permission' : 'audit.refused.other')}
    >
      {refused.status === 403 && (
        <p>
          {t('audit.refused.readers', { roles: readers.join(', ') })} {t(`audit.refused.ask.${granter}`)}
        </p>
      )}
      <p className={styles['said']}>
        {visibleText(said.filter((each) => each !== '').join(' '))}
        {refused.requestId !== null && ` · ${t('finding.request-id')} ${visibleText(refused.requestId)}`}
      </p>
    </Notice>
  );
}

function Table({ rows, label }: { readonly rows: readonly AuditRow[]; readonly label: string }) {
  const t = useText();
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('audit.column.time')}</th>
            <th scope="col">{t('audit.column.action')}</th>
            <th scope="col">{t('audit.column.about')}</th>
            <th scope="col">{t('audit.column.outcome')}</th>
            <th scope="col">{t('finding.request-id')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td className={styles['time']}>{timeOf(row.timestamp)}</td>
              <td>{visibleText(row.action ?? '–')}</td>
              <td>{visibleText(row.resource ?? '–')}</td>
              <td>{visibleText(row.status ?? '–')}</td>
              <td className={styles['id']}>{visibleText(row.requestId ?? '–')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** In the person's own time; a text that is no time is shown as it came. */
function timeOf(written: string | null): string {
  if (written === null) return '–';
  const time = new Date(written);
  if (Number.isNaN(time.getTime())) return visibleText(written);
  return time.toLocaleString(timeLocale(), { dateStyle: 'medium', timeStyle: 'medium' });
}
