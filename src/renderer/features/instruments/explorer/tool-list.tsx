import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Text } from 'react-aria-components/Text';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { OutputOf } from '../../../../shared/ipc/contract';
import { Button } from '../../../components/button';
import { MoreButton } from '../../../components/more-button';
import { SearchBox } from '../../../components/search-box';
import { useText } from '../../../i18n/use-text';
import { visibleText } from '../../../../shared/visible-text';
import styles from './explorer.module.css';

export type Tools = Extract<OutputOf<'explorer.open'>, { ok: true }>['tools'];

interface ToolListProps {
  readonly tools: Tools;
  readonly isCut: boolean;
  readonly chosen: string | null;
  readonly onChoose: (tool: string) => void;
}

const rowHeight = 56;
/** A list keeps something of each of its rows, drawn or not: ten thousand at once stop the window for half a second. */
const portion = 200;

/** The tools of the session, a portion at a time; only the rows in sight are drawn. */
export function ToolList({ tools, isCut, chosen, onChoose }: ToolListProps) {
  const t = useText();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(portion);
  const wanted = search.trim().toLowerCase();
  const matching =
    wanted === ''
      ? tools
      : tools.filter(({ name, summary }) => `${name} ${summary}`.toLowerCase().includes(wanted));
  const asked = search.trim();
  const isNamed = asked !== '' && tools.some(({ name }) => name === asked);
  return (
    <div className={styles['tools']}>
      <SearchBox
        label={t('explorer.search')}
        value={search}
        onChange={(text) => {
          setSearch(text);
          setShown(portion);
        }}
      />
      <p className={styles['counted']} role="status">
        {t('explorer.count', { count: matching.length, total: tools.length })}
        {isCut && ` ${t('explorer.count.cut')}`}
      </p>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: rowHeight }}>
        <ListBox
          aria-label={t('explorer.tools')}
          className={styles['list'] ?? ''}
          items={matching.slice(0, shown)}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const [name] = keys === 'all' ? [] : keys;
            if (name !== undefined) onChoose(String(name));
          }}
          renderEmptyState={() => <p className={styles['empty']}>{t('explorer.none', { text: asked })}</p>}
        >
          {(tool) => (
            <ListBoxItem id={tool.name} textValue={tool.name} className={styles['tool'] ?? ''}>
              <Text slot="label" className={styles['tool-name'] ?? ''}>
                {visibleText(tool.name)}
              </Text>
              <Text slot="description" className={styles['tool-summary'] ?? ''}>
                {visibleText(tool.summary)}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
      <MoreButton
        hidden={matching.length - shown}
        step={portion}
        onMore={() => setShown((before) => before + portion)}
      />
      {asked !== '' && !isNamed && !/\s/.test(asked) && asked.length <= 256 && (
        <div>
          <Button onPress={() => onChoose(asked)}>
            {t('explorer.unlisted', { name: visibleText(asked) })}
          </Button>
        </div>
      )}
    </div>
  );
}
