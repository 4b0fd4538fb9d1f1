import { useWizard } from '../../app-state/use-wizard';
import { CardButton } from '../../components/card-button';
import { CardList } from '../../components/card-list';
import { useText } from '../../i18n/use-text';
import { instruments } from './instruments';

/** Every instrument as a card that opens it. */
export function InstrumentList() {
  const t = useText();
  const wizard = useWizard();
  return (
    <CardList>
      {instruments.map(({ id, title, description }) => (
        <CardButton
          key={id}
          name={t(title)}
          description={t(description)}
          onPress={() => wizard.openInstrument(id)}
        />
      ))}
    </CardList>
  );
}
