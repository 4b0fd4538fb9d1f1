import type { CatalogueOf } from './entry-of-catalogue';

const own = { severity: 'error', who: 'you', section: 'entry-grey' } as const;

export const configCatalogue: CatalogueOf<'config'> = {
  'config.not-found': { ...own, remedies: ['edit-config'] },
  'config.unreadable': { ...own, remedies: ['edit-by-hand'] },
  'config.several-files': { ...own, severity: 'warning', remedies: ['pick-file'] },
  'config.encoding': { ...own, remedies: ['edit-config', 'edit-by-hand'] },
  'config.syntax': { ...own, remedies: ['edit-config', 'edit-by-hand'] },
  'config.shape': { ...own, remedies: ['edit-by-hand'] },
  'config.duplicate-name': { ...own, severity: 'warning', remedies: ['edit-by-hand'] },
  'config.wiped': { ...own, remedies: ['restore-backup', 'edit-config'] },
  'config.misplaced-entry': { ...own, remedies: ['edit-config', 'edit-by-hand'] },
  'config.no-entry': { ...own, remedies: ['edit-config'] },
};
