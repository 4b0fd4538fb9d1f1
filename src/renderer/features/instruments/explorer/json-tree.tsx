import { useState } from 'react';
import { useText } from '../../../i18n/use-text';
import { MoreButton } from '../../../components/more-button';
import { visibleText } from '../../../../shared/visible-text';
import styles from './json-tree.module.css';

const portion = 100;
const maxText = 2_000;
const openTo = 2;

/** A JSON value as a tree that unfolds level by level; what is folded is not drawn. */
export function JsonTree({ value, label }: { readonly value: unknown; readonly label: string }) {
  return (
    <div className={styles['tree']} role="group" aria-label={label}>
      <Node name={null} value={value} depth={0} />
    </div>
  );
}

interface NodeProps {
  readonly name: string | null;
  readonly value: unknown;
  readonly depth: number;
}

function Node({ name, value, depth }: NodeProps) {
  const t = useText();
  const isBranch = typeof value === 'object' && value !== null;
  const entries = isBranch ? Object.entries(value) : [];
  const isShort = entries.length <= portion;
  const [open, setOpen] = useState(depth < openTo && isShort);
  if (!isBranch) {
    return (
      <p className={styles['leaf']}>
        {name !== null && <Key name={name} />}
        <Leaf value={value} />
      </p>
    );
  }
  const kind = Array.isArray(value) ? 'list' : 'group';
  return (
    <details className={styles['branch']} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles['summary']}>
        {name !== null && <Key name={name} />}
        <span className={styles['count']}>{t(`explorer.tree.${kind}`, { count: entries.length })}</span>
      </summary>
      {open && <Children entries={entries} depth={depth} />}
    </details>
  );
}

function Children({
  entries,
  depth,
}: {
  readonly entries: readonly [string, unknown][];
  readonly depth: number;
}) {
  const [shown, setShown] = useState(portion);
  return (
    <div className={styles['children']}>
      {entries.slice(0, shown).map(([name, value], index) => (
        <Node key={index} name={name} value={value} depth={depth + 1} />
      ))}
      <MoreButton
        hidden={entries.length - shown}
        step={portion}
        onMore={() => setShown((before) => before + portion)}
      />
    </div>
  );
}

const Key = ({ name }: { readonly name: string }) => (
  <span className={styles['key']}>{visibleText(name.slice(0, 256))}</span>
);

function Leaf({ value }: { readonly value: unknown }) {
  const t = useText();
  if (typeof value !== 'string') return <span data-kind={typeof value}>{String(value)}</span>;
  return (
    <span data-kind="string" className={styles['text']}>
      {visibleText(value.slice(0, maxText))}
      {value.length > maxText && ` ${t('explorer.cut')}`}
    </span>
  );
}
