import type { CatalogueOf } from './entry-of-catalogue';

const own = { severity: 'error', who: 'you', section: 'entry-grey' } as const;

export const bridgeCatalogue: CatalogueOf<'bridge'> = {
  'bridge.program-missing': { ...own, remedies: ['edit-config', 'edit-by-hand'] },
  'bridge.variable-missing': { ...own, section: 'unauthorized', remedies: ['new-token', 'edit-by-hand'] },
  'bridge.connection-unknown': { ...own, section: 'unauthorized', remedies: ['new-token', 'keep-token'] },
  // What a log says may be over by now; what Ungrey sees itself weighs more.
  'bridge.not-connected': { ...own, severity: 'warning', remedies: ['wait-for-bridge'] },
};
