import { useId, useState } from 'react';
import type { LogSourceView } from '../../../../shared/ipc/logs';
import { Button } from '../../../components/button';
import { Checkbox } from '../../../components/checkbox';
import { Notice } from '../../../components/notice';
import { SearchBox } from '../../../components/search-box';
import field from '../../../components/text-field.module.css';
import { useText } from '../../../i18n/use-text';
import { visibleText } from '../../../../shared/visible-text';
import shared from '../instruments.module.css';
import { filterLines, type LineFilter } from './filter-lines';
import { LogLines } from './log-lines';
import styles from './log-viewer.module.css';
import { useLogs } from './use-logs';

/** The newest lines of all logs, what they mean beside them. */
export default function LogViewer() {
  const t = useText();
  const [follows, setFollows] = useState(true);
  const { logs, message, readAgain } = useLogs(follows);
  const [filter, setFilter] = useState<LineFilter>({
    text: '',
    level: 'all',
    source: null,
    explained: false,
  });
  if (logs === null) {
    return message === null ? (
      <p role="status">{t('instrument.logs.reading')}</p>
    ) : (
      <Notice
        live
        mark="unknown"
        title={message}
        actions={<Button onPress={readAgain}>{t('notice.again')}</Button>}
      />
    );
  }
  const { sources, folders } = logs;
  if (sources.length === 0) {
    return (
      <Notice mark="info" title={t('instrument.logs.none')}>
        <p>{t('instrument.logs.none.folders')}</p>
        <ul className={styles['folders']}>
          {folders.map(({ path }) => (
            <li key={path}>
              <code>{visibleText(path)}</code>
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  const shown = filterLines(logs.lines, filter);
  return (
    <>
      <Filters sources={sources} filter={filter} onChange={setFilter} />
      <div className={styles['row']}>
        <Checkbox isSelected={filter.explained} onChange={(explained) => setFilter({ ...filter, explained })}>
          {t('instrument.logs.explained')}
        </Checkbox>
        <Checkbox isSelected={follows} onChange={setFollows}>
          {t('instrument.logs.follow')}
        </Checkbox>
        <span className={styles['count']} role="status">
          {t('instrument.logs.count', { count: shown.length })}
        </span>
      </div>
      <Unread sources={sources} />
      <LogLines lines={shown} sources={sources} follows={follows} />
    </>
  );
}

interface FiltersProps {
  readonly sources: readonly LogSourceView[];
  readonly filter: LineFilter;
  readonly onChange: (filter: LineFilter) => void;
}

function Filters({ sources, filter, onChange }: FiltersProps) {
  const t = useText();
  const id = useId();
  return (
    <div className={styles['filters']}>
      <SearchBox
        label={t('instrument.logs.search')}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <label className={field['label']} htmlFor={`${id}-level`}>
        {t('instrument.logs.level')}
      </label>
      <select
        id={`${id}-level`}
        className={shared['select']}
        value={filter.level}
        onChange={(event) => onChange({ ...filter, level: event.target.value as LineFilter['level'] })}
      >
        {(['all', 'warning', 'error'] as const).map((level) => (
          <option key={level} value={level}>
            {t(`instrument.logs.level.${level}`)}
          </option>
        ))}
      </select>
      <label className={field['label']} htmlFor={`${id}-source`}>
        {t('instrument.logs.source')}
      </label>
      <select
        id={`${id}-source`}
        className={shared['select']}
        value={filter.source ?? ''}
        onChange={(event) =>
          onChange({ ...filter, source: event.target.value === '' ? null : Number(event.target.value) })
        }
      >
        <option value="">{t('instrument.logs.source.all')}</option>
        {sources.map(({ name, of, path }, index) => (
          <option key={path} value={index}>
            {t(`instrument.logs.source.${of}`, { name: visibleText(name) })}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What is not shown, said aloud. */
function Unread({ sources }: { readonly sources: readonly LogSourceView[] }) {
  const t = useText();
  const cut = sources.filter(({ isCut }) => isCut).map(({ name }) => visibleText(name));
  return (
    <>
      {sources.map(({ name, path, error }) =>
        error === null ? null : (
          <Notice
            key={path}
            mark="unknown"
            title={t('instrument.logs.unreadable', { name: visibleText(name), error })}
          />
        ),
      )}
      {cut.length > 0 && (
        <p className={styles['count']}>{t('instrument.logs.cut', { names: cut.join(', ') })}</p>
      )}
    </>
  );
}
