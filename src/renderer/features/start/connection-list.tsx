import { useState } from 'react';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import type { FoundConnection } from '../../../shared/ipc/contract';
import { ChoiceCard } from '../../components/choice-card';
import { MoreButton } from '../../components/more-button';
import { SearchBox } from '../../components/search-box';
import { StatusMark, type Mark } from '../../components/status-mark';
import { useText } from '../../i18n/use-text';
import { sortConnections } from './sort-connections';
import styles from './connection-list.module.css';

const portion = 5;
/** Drawn in one go: twice as many keep the window busy for a tenth of a second. */
const further = 50;
const marks: Readonly<Record<FoundConnection['state'], Mark>> = {
  'looks-right': 'passed',
  problem: 'failed',
  unknown: 'unknown',
};

interface ConnectionListProps {
  readonly connections: readonly FoundConnection[];
  readonly chosen: FoundConnection;
  readonly onChoose: (connection: FoundConnection) => void;
}

export function ConnectionList({ connections, chosen, onChoose }: ConnectionListProps) {
  const t = useText();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(portion);
  const matching = sortConnections(connections, search);
  const visible = matching.slice(0, shown);
  return (
    <>
      {connections.length > 8 && (
        <SearchBox label={t('start.connections.filter')} value={search} onChange={setSearch} />
      )}
      <RadioGroup
        aria-label={t('start.connections')}
        className={styles['list'] ?? ''}
        value={chosen.id}
        onChange={(id) => {
          const connection = connections.find((candidate) => candidate.id === id);
          if (connection) onChoose(connection);
        }}
      >
        {visible.map((connection) => (
          <ChoiceCard
            key={connection.id}
            value={connection.id}
            label={connection.entry ?? t('start.connection.no-name')}
          >
            <span className={styles['head']}>
              <span className={styles['name']}>{connection.entry ?? t('start.connection.no-name')}</span>
              <span className={styles['state']} data-state={connection.state}>
                <StatusMark mark={marks[connection.state]} />
                {t(`start.state.${connection.state}`)}
              </span>
            </span>
            <span>{connection.sentence}</span>
            {connection.url !== null && <span className={styles['place']}>{connection.url}</span>}
            <span className={styles['place']}>
              {connection.clientName}: {connection.configFile}
            </span>
          </ChoiceCard>
        ))}
      </RadioGroup>
      {matching.length === 0 && <p role="status">{t('start.connections.none', { text: search })}</p>}
      <MoreButton
        hidden={matching.length - visible.length}
        step={further}
        onMore={() => setShown((before) => before + further)}
      />
    </>
  );
}
