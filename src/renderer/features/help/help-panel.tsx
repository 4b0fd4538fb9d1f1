import { useEffect, useRef, useState } from 'react';
import type { ExplanationView } from '../../../shared/ipc/help';
import { useInvocation } from '../../bridge/use-invocation';
import { Button } from '../../components/button';
import { BackIcon } from '../../components/icons';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { SearchBox } from '../../components/search-box';
import { StatusMark } from '../../components/status-mark';
import { severityMarks } from '../../components/severity-marks';
import { useText } from '../../i18n/use-text';
import { ExplanationText } from './explanation-text';
import { searchCodes } from './search-codes';
import type { HelpTopic } from './use-help';
import styles from './help-panel.module.css';

interface HelpPanelProps {
  readonly topic: HelpTopic;
  readonly onClose: () => void;
}

/** What every finding means, how to look by hand, and what fixes it. It works without a network: it is part of Ungrey. */
export default function HelpPanel({ topic, onClose }: HelpPanelProps) {
  const t = useText();
  const [codes, askAgain] = useInvocation('help.codes', {});
  const [chosen, setChosen] = useState<string | null>(topic === 'all' ? null : topic);
  const [search, setSearch] = useState('');
  const body = useRef<HTMLElement>(null);
  const all = codes.state === 'ready' ? codes.value : [];
  const explained = all.find(({ code }) => code === chosen);
  const showsOne = explained !== undefined;
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
    if (showsOne) body.current?.querySelector('h3')?.focus();
  }, [showsOne, chosen]);

  return (
    <Panel title={t('help.title')} onClose={onClose}>
      <div className={styles['bar']}>
        {showsOne ? (
          <Button look="quiet" onPress={() => setChosen(null)}>
            <BackIcon />
            {t('help.all')}
          </Button>
        ) : (
          <SearchBox label={t('help.search')} value={search} onChange={setSearch} />
        )}
      </div>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <section ref={body} className={styles['body']} aria-label={t('help.text')} tabIndex={0}>
        {codes.state === 'waiting' && <p role="status">{t('help.loading')}</p>}
        {codes.state === 'failed' && (
          <Notice
            live
            mark="failed"
            title={codes.message}
            actions={<Button onPress={askAgain}>{t('notice.again')}</Button>}
          />
        )}
        {showsOne && <ExplanationText explained={explained} />}
        {codes.state === 'ready' && !showsOne && (
          <CodeList codes={searchCodes(all, search)} search={search} onChoose={setChosen} />
        )}
      </section>
    </Panel>
  );
}

interface CodeListProps {
  readonly codes: readonly ExplanationView[];
  readonly search: string;
  readonly onChoose: (code: string) => void;
}

function CodeList({ codes, search, onChoose }: CodeListProps) {
  const t = useText();
  return (
    <>
      <p className={styles['count']} role="status">
        {codes.length === 0 ? t('help.none', { text: search }) : t('help.count', { count: codes.length })}
      </p>
      <ul className={styles['list']}>
        {codes.map(({ code, severity, title }) => (
          <li key={code} className={styles['item']}>
            <button type="button" className={styles['topic']} onClick={() => onChoose(code)}>
              <StatusMark mark={severityMarks[severity]} />
              <span className={styles['words']}>
                <span>
                  <span className="visually-hidden">{t(`finding.severity.${severity}`)}: </span>
                  {title}
                </span>
                <code className={styles['code']}>{code}</code>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
