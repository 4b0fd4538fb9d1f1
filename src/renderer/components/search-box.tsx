import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { SearchIcon } from './icons';
import styles from './search-box.module.css';

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Narrows a list while you type; Escape empties it. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  return (
    <SearchField aria-label={label} value={value} onChange={onChange} className={styles['search'] ?? ''}>
      <span className={styles['icon']}>
        <SearchIcon />
      </span>
      <Input className={styles['input'] ?? ''} placeholder={label} />
    </SearchField>
  );
}
