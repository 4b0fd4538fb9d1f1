import { useSyncExternalStore } from 'react';
import type { DiffRow } from '../../../shared/ipc/contract';
import { useText } from '../../i18n/use-text';
import { pairRows } from './pair-rows';
import styles from './diff-table.module.css';

/** A change of a file: two columns side by side, or one below the other where the window is narrow. */
export function DiffTable({ rows }: { readonly rows: readonly DiffRow[] }) {
  // A new file has no other side.
  const oneSided = rows.every((row) => row.kind === 'added');
  return useIsNarrow() || oneSided ? <OneColumn rows={rows} /> : <SideBySide rows={rows} />;
}

function SideBySide({ rows }: { readonly rows: readonly DiffRow[] }) {
  const t = useText();
  return (
    <table className={styles['table']} aria-label={t('diff.label')}>
      <thead>
        <tr>
          <th scope="col" className={styles['number']}>
            <span className="visually-hidden">{t('diff.line')}</span>
          </th>
          <th scope="col">{t('diff.before')}</th>
          <th scope="col" className={styles['number']}>
            <span className="visually-hidden">{t('diff.line')}</span>
          </th>
          <th scope="col">{t('diff.after')}</th>
        </tr>
      </thead>
      <tbody>
        {pairRows(rows).map((pair, index) =>
          pair.kind === 'skipped' ? (
            <SkippedRow key={index} row={pair.before} columns={4} />
          ) : (
            <tr key={index}>
              <td className={styles['number']}>{pair.before?.beforeLine}</td>
              <TextCell row={pair.before} />
              <td className={styles['number']}>{pair.after?.afterLine}</td>
              <TextCell row={pair.after} />
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function OneColumn({ rows }: { readonly rows: readonly DiffRow[] }) {
  const t = useText();
  return (
    <table className={styles['table']} aria-label={t('diff.label')}>
      <thead>
        <tr>
          <th scope="col" className={styles['number']}>
            <span className="visually-hidden">{t('diff.line')}</span>
          </th>
          <th scope="col">{t('diff.text')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) =>
          row.kind === 'skipped' ? (
            <SkippedRow key={index} row={row} columns={2} />
          ) : (
            <tr key={index}>
              <td className={styles['number']}>{row.afterLine ?? row.beforeLine}</td>
              <TextCell row={row} />
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function SkippedRow({ row, columns }: { readonly row: DiffRow | null; readonly columns: number }) {
  const t = useText();
  return (
    <tr>
      <td colSpan={columns} className={styles['skipped']}>
        {row?.text !== '' && row !== null ? row.text : t('diff.skipped')}
      </td>
    </tr>
  );
}

const signs = { same: ' ', added: '+', removed: '−', skipped: ' ' } as const;

function TextCell({ row }: { readonly row: DiffRow | null }) {
  const t = useText();
  if (row === null) return <td className={styles['none']} />;
  return (
    <td className={styles['text']} data-kind={row.kind}>
      <span className={styles['sign']} aria-hidden="true">
        {signs[row.kind]}
      </span>
      {(row.kind === 'added' || row.kind === 'removed') && (
        <span className="visually-hidden">{t(`diff.${row.kind}`)}: </span>
      )}
      {row.text}
    </td>
  );
}

const narrow = '(max-width: 52rem)';

function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(narrow);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(narrow).matches,
  );
}
