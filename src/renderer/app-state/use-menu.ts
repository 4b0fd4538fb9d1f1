import { useEffect } from 'react';
import type { Wizard } from './use-wizard';

/** Does what is chosen in the application's menu, or with its keys. */
export function useMenu(wizard: Wizard, openHelp: (topic: 'all') => void): void {
  useEffect(
    () =>
      window.ungrey.on('menu.chosen', ({ command }) => {
        switch (command) {
          case 'settings':
            wizard.openSettings();
            break;
          case 'check-again':
            // Only where there is something to compare with and the person sees it.
            if (wizard.state.step === 'result') wizard.checkAgain();
            break;
          case 'instruments':
            wizard.openInstrument(null);
            break;
          case 'help':
            openHelp('all');
        }
      }),
    [wizard, openHelp],
  );
}
