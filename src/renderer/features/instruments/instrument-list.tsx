import { Button } from 'react-aria-components';
import { useWizard } from '../../app-state/use-wizard';
import type { Target } from '../../app-state/wizard';
import { ChevronIcon } from '../../components/icons';
import { useText } from '../../i18n/use-text';
import { instruments } from './instruments';
import styles from './instruments.module.css';

/** Every instrument as a card that opens it. */
export function InstrumentList({ target }: { readonly target?: Target }) {
  const t = useText();
  const wizard = useWizard();
  return (
    <ul className={styles['cards']}>
      {instruments.map(({ id, title, description }) => (
        <li key={id}>
          <Button className={styles['card'] ?? ''} onPress={() => wizard.openInstrument(id, target)}>
            <span className={styles['words']}>
              <span className={styles['name']}>{t(title)}</span>
              <span className={styles['description']}>{t(description)}</span>
            </span>
            <ChevronIcon />
          </Button>
        </li>
      ))}
    </ul>
  );
}
