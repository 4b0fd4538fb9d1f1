import { useState } from 'react';
import { Collection } from 'react-aria-components/Collection';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Text } from 'react-aria-components/Text';
import type { OutputOf } from '../../../shared/ipc/contract';
import type { Symptom } from '../../app-state/wizard';
import { SearchBox } from '../../components/search-box';
import { useText } from '../../i18n/use-text';
import { groupSymptoms } from './symptom-groups';
import styles from './symptom-list.module.css';

interface SymptomListProps {
  readonly symptoms: OutputOf<'symptoms.list'>;
  readonly chosen: Symptom;
  readonly onChoose: (symptom: Symptom) => void;
}

export function SymptomList({ symptoms, chosen, onChoose }: SymptomListProps) {
  const t = useText();
  const [search, setSearch] = useState('');
  const groups = groupSymptoms(symptoms, search);
  return (
    <>
      <SearchBox label={t('start.symptoms.search')} value={search} onChange={setSearch} />
      <ListBox
        aria-label={t('start.symptoms')}
        className={styles['list'] ?? ''}
        items={groups}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const symptom = symptoms.find(({ id }) => keys !== 'all' && keys.has(id));
          if (symptom) onChoose(symptom.id);
        }}
        renderEmptyState={() => (
          <p className={styles['empty']}>{t('start.symptoms.none', { text: search })}</p>
        )}
      >
        {(group) => (
          <ListBoxSection id={group.id} className={styles['group'] ?? ''}>
            <Header className={styles['title'] ?? ''}>{group.title}</Header>
            <Collection items={group.symptoms}>
              {(symptom) => (
                <ListBoxItem id={symptom.id} textValue={symptom.title} className={styles['symptom'] ?? ''}>
                  <span className={styles['dot']} aria-hidden="true" />
                  <span className={styles['text']}>
                    <Text slot="label" className={styles['label'] ?? ''}>
                      {symptom.title}
                    </Text>
                    <Text slot="description" className={styles['description'] ?? ''}>
                      {symptom.description}
                    </Text>
                  </span>
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </>
  );
}
