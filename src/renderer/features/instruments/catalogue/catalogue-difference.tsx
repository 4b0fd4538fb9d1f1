import { useEffect, useId, useState } from 'react';
import type { AnswerRefusal, DifferenceRow } from '../../../../shared/ipc/instruments';
import type { OutputOf } from '../../../../shared/ipc/contract';
import { useWizard } from '../../../app-state/use-wizard';
import type { Target } from '../../../app-state/wizard';
import { Breakable } from '../../../components/breakable';
import { Button } from '../../../components/button';
import { MoreButton } from '../../../components/more-button';
import { Notice } from '../../../components/notice';
import { SearchBox } from '../../../components/search-box';
import { StatusMark } from '../../../components/status-mark';
import type { Translate } from '../../../i18n/text';
import { useText } from '../../../i18n/use-text';
import type { InstrumentProps } from '../instruments';
import { JobTrouble } from '../job-trouble';
import instruments from '../instruments.module.css';
import { useJob } from '../use-job';
import { visibleText } from '../../../../shared/visible-text';
import { Working } from '../working';
import { countsOf, matching, reasons, type ReasonFilter } from './filter-rows';
import styles from './catalogue-difference.module.css';

type Difference = Extract<OutputOf<'catalogue.difference'>, { ok: true }>;

const portion = 60;
const marks = {
  listed: 'passed',
  'mcp-only': 'passed',
  permission: 'skipped',
  module: 'warning',
  unexplained: 'unknown',
} as const;

/** The gateway's whole catalogue against what this token gets, tool by tool, with the reason. */
export default function CatalogueDifference({ target, tool }: InstrumentProps) {
  const t = useText();
  const { job, start, cancel } = useJob('catalogue.difference');
  useEffect(() => start({ target }), [start, target]);
  const again = () => start({ target });
  switch (job.state) {
    case 'idle':
      return null;
    case 'working':
      return (
        <Working
          what={t('catalogue.looking')}
          since={job.since}
          isStopping={job.isStopping}
          onCancel={cancel}
        />
      );
    case 'failed':
      return <JobTrouble message={job.message} code={null} target={target} onAgain={again} />;
    case 'done': {
      const { output } = job;
      if (output.ok) return <Rows difference={output} target={target} tool={tool} onAgain={again} />;
      return (
        <JobTrouble
          message={output.message}
          code={output.code}
          target={target}
          symptom="tool-not-listed"
          onAgain={again}
        />
      );
    }
  }
}

interface RowsProps {
  readonly difference: Difference;
  readonly target: Target;
  readonly tool: string | null;
  readonly onAgain: () => void;
}

function Rows({ difference, target, tool, onAgain }: RowsProps) {
  const t = useText();
  const id = useId();
  const [reason, setReason] = useState<ReasonFilter>('all');
  const [search, setSearch] = useState(tool ?? '');
  const [shown, setShown] = useState(portion);
  const { rows, source, isCut, catalogueRefusal, modulesRefusal, roles, tenant } = difference;
  const counts = countsOf(rows);
  const found = matching(rows, reason, search);
  return (
    <>
      <p>
        {t('catalogue.summary', { has: counts['listed'] + counts['mcp-only'], total: rows.length })}{' '}
        {roles !== null &&
          t('catalogue.account', {
            roles: visibleText(roles.join(', ')) || t('catalogue.account.no-role'),
            tenant: visibleText(tenant ?? '–'),
          })}
      </p>
      {source === 'documentation' && (
        <Notice mark="warning" title={t('catalogue.not-read')}>
          <p>
            {catalogueRefusal?.status === 403
              ? t('catalogue.not-read.permission')
              : t('catalogue.not-read.other', { said: saidBy(catalogueRefusal) })}
          </p>
        </Notice>
      )}
      {modulesRefusal !== null && (
        <Notice mark="warning" title={t('catalogue.modules-not-read', { said: saidBy(modulesRefusal) })} />
      )}
      {isCut && <Notice mark="warning" title={t('catalogue.cut')} />}
      <div className={styles['filter']}>
        <SearchBox label={t('catalogue.search')} value={search} onChange={setSearch} />
        <label htmlFor={id} className="visually-hidden">
          {t('catalogue.reason')}
        </label>
        <select
          id={id}
          className={instruments['select']}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value as ReasonFilter);
            setShown(portion);
          }}
        >
          {(['all', ...reasons] as const).map((each) => (
            <option key={each} value={each}>
              {t('catalogue.filter', {
                reason: t(`catalogue.reason.${each}`),
                number: each === 'all' ? rows.length : counts[each],
              })}
            </option>
          ))}
        </select>
        <span role="status" className={styles['counted']}>
          {t('catalogue.shown', { count: found.length })}
        </span>
      </div>
      {found.length === 0 ? (
        <p className={styles['none']}>{t('catalogue.none')}</p>
      ) : (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <caption className="visually-hidden">{t('instrument.catalogue.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('catalogue.column.tool')}</th>
                <th scope="col">{t('catalogue.column.here')}</th>
                <th scope="col">{t('catalogue.column.why')}</th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, shown).map((row) => (
                <Row key={row.tool} row={row} target={target} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton
        hidden={found.length - shown}
        step={portion}
        onMore={() => setShown((before) => before + portion)}
      />
      <div>
        <Button onPress={onAgain}>{t('instruments.again')}</Button>
      </div>
    </>
  );
}

function Row({ row, target }: { readonly row: DifferenceRow; readonly target: Target }) {
  const t = useText();
  const wizard = useWizard();
  const { tool, reason } = row;
  const symptom = reason === 'module' ? 'module-not-enabled' : 'tool-not-listed';
  const isMissing = reason === 'permission' || reason === 'module' || reason === 'unexplained';
  return (
    <tr>
      <th scope="row" className={styles['tool']}>
        <Breakable of="name" text={visibleText(tool)} />
      </th>
      <td className={styles['here']}>
        <span className={styles['mark']}>
          <StatusMark mark={marks[reason]} />
          {t(`catalogue.here.${reason}`)}
        </span>
      </td>
      <td className={styles['why']}>
        <p>{whySentence(row, t)}</p>
        {isMissing && row.permissionMissing && row.roles.length > 0 && (
          <p className={styles['roles']}>{t('catalogue.held-by', { roles: row.roles.join(', ') })}</p>
        )}
        {isMissing && (
          <Button look="quiet" onPress={() => wizard.check(target, { symptom, tool, toolArguments: null })}>
            {t('catalogue.what-to-do')}
            <span className="visually-hidden"> {visibleText(tool)}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}

function whySentence(
  { reason, permission, permissionMissing, module, moduleStatus }: DifferenceRow,
  t: Translate,
): string {
  const name = visibleText(permission ?? '');
  switch (reason) {
    case 'listed':
    case 'mcp-only':
      if (permission === null) return t('catalogue.why.unknown-need');
      return permission === '' ? t('catalogue.why.open') : t('catalogue.why.held', { permission: name });
    case 'permission':
      return permission === null
        ? t('catalogue.why.some-permission')
        : t('catalogue.why.permission', { permission: name });
    case 'module': {
      const off = t('catalogue.why.module', {
        module: visibleText(module ?? ''),
        status: visibleText(moduleStatus ?? t('catalogue.status.unseen')),
      });
      return permissionMissing && name !== ''
        ? `${off} ${t('catalogue.why.and-permission', { permission: name })}`
        : off;
    }
    case 'unexplained':
      return t('catalogue.why.unexplained');
  }
}

function saidBy(refusal: AnswerRefusal | null): string {
  if (refusal === null) return '';
  const { status, code, message } = refusal;
  const parts = [status === null ? '' : `HTTP ${status}`, code ?? '', message];
  return visibleText(parts.filter((part) => part !== '').join(' ')).slice(0, 300);
}
