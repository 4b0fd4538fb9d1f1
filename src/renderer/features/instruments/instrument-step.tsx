import { Suspense } from 'react';
import { useWizard } from '../../app-state/use-wizard';
import { StepFrame } from '../../components/step-frame';
import { useText } from '../../i18n/use-text';
import { ConnectionPicker } from './connection-picker';
import { InstrumentList } from './instrument-list';
import { instrumentOf, type Instrument } from './instruments';
import styles from './instruments.module.css';

/** One instrument with its connection picker, or the list of all of them. */
export function InstrumentStep() {
  const t = useText();
  const wizard = useWizard();
  const id = wizard.state.instrument?.id ?? null;
  const instrument = id === null ? null : instrumentOf(id);
  if (instrument !== null) return <OpenInstrument key={instrument.id} instrument={instrument} />;
  return (
    <StepFrame key="list" title={t('instruments.title')} lead={t('instruments.lead')}>
      <InstrumentList />
    </StepFrame>
  );
}

function OpenInstrument({ instrument }: { readonly instrument: Instrument }) {
  const t = useText();
  const wizard = useWizard();
  const open = wizard.state.instrument;
  if (open === null) return null;
  const Component = instrument.component;
  return (
    <StepFrame title={t(instrument.title)} lead={t(instrument.description)}>
      {instrument.ofConnection && (
        <ConnectionPicker
          target={open.target}
          onPick={(target) => wizard.openInstrument(instrument.id, target, open.tool)}
        />
      )}
      <Suspense fallback={<p className={styles['waiting']}>{t('instruments.opening')}</p>}>
        <Component key={JSON.stringify(open.target)} target={open.target} tool={open.tool} />
      </Suspense>
    </StepFrame>
  );
}
