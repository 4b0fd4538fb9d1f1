import { useWizard } from '../../app-state/use-wizard';
import { Button } from '../../components/button';
import { useText } from '../../i18n/use-text';
import { instrumentsFor } from './instruments';
import styles from './instruments.module.css';

/** The instruments that show what a finding is about. */
export function InstrumentLinks({ code }: { readonly code: string }) {
  const t = useText();
  const wizard = useWizard();
  const fitting = instrumentsFor(code);
  if (fitting.length === 0) return null;
  return (
    <p className={styles['links']}>
      <span>{t('instruments.look-closer')}</span>
      {fitting.map(({ id, title }) => (
        <Button
          key={id}
          look="quiet"
          onPress={() => wizard.openInstrument(id, wizard.state.target, wizard.state.question.tool)}
        >
          {t(title)}
        </Button>
      ))}
    </p>
  );
}
