import { useEffect, useRef, useState } from 'react';
import type { LogLineView, LogSourceView } from '../../../../shared/ipc/logs';
import { Button } from '../../../components/button';
import { StatusMark } from '../../../components/status-mark';
import { timeLocale } from '../../../i18n/text';
import { useText } from '../../../i18n/use-text';
import { visibleText } from '../../../../shared/visible-text';
import styles from './log-viewer.module.css';

const portion = 200;
const marks = { cause: 'failed', symptom: 'warning', works: 'passed', harmless: 'info' } as const;

interface LogLinesProps {
  readonly lines: readonly LogLineView[];
  readonly sources: readonly LogSourceView[];
  readonly follows: boolean;
}

/** Newest last; followed, the newest stays in sight. Older lines are drawn on demand. */
export function LogLines({ lines, sources, follows }: LogLinesProps) {
  const t = useText();
  const [most, setMost] = useState(portion);
  const box = useRef<HTMLElement>(null);
  const newest = lines.at(-1)?.id;
  useEffect(() => {
    if (follows && box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [follows, newest, lines.length]);
  return (
    // A region that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <section ref={box} className={styles['box']} aria-label={t('instrument.logs.list')} tabIndex={0}>
      {lines.length === 0 && <p className={styles['empty']}>{t('instrument.logs.no-match')}</p>}
      {lines.length > most && (
        <Button onPress={() => setMost(most + portion)}>{t('instrument.logs.older')}</Button>
      )}
      <ol className={styles['lines']}>
        {lines.slice(-most).map((line) => (
          <Line key={line.id} line={line} source={sources[line.source]?.name ?? ''} />
        ))}
      </ol>
    </section>
  );
}

function Line({ line, source }: { readonly line: LogLineView; readonly source: string }) {
  const t = useText();
  const { at, level, entry, text, meaning } = line;
  return (
    <li className={styles['line']} data-level={level}>
      <p className={styles['head']}>
        {at !== null && <time dateTime={at}>{new Date(at).toLocaleString(timeLocale())}</time>}
        {level !== null && <span className={styles['level']}>{t(`instrument.logs.line.${level}`)}</span>}
        <span>{visibleText(source)}</span>
        {entry !== null && <span>{visibleText(entry)}</span>}
      </p>
      <p className={styles['text']}>{visibleText(text)}</p>
      {meaning !== null && (
        <p className={styles['meaning']} data-role={meaning.role}>
          <StatusMark mark={marks[meaning.role]} />
          <span>
            <span className="visually-hidden">{t('instrument.logs.means')} </span>
            {visibleText(meaning.sentence)}
            {meaning.code !== null && (
              <>
                {' '}
                <code>{meaning.code}</code>
              </>
            )}
          </span>
        </p>
      )}
    </li>
  );
}
