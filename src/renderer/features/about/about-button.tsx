import { lazy, Suspense, useState } from 'react';
import { Button } from '../../components/button';
import { useText } from '../../i18n/use-text';

// Loaded when it is opened: nobody needs it to start.
const AboutDialog = lazy(async () => ({ default: (await import('./about-dialog')).AboutDialog }));

/** A quiet button that opens what Ungrey is. */
export function AboutButton() {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('about.open')}
      </Button>
      <Suspense>{isOpen && <AboutDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
