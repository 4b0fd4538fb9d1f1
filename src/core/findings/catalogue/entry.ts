import type { CatalogueOf } from './entry-of-catalogue';

const own = { severity: 'error', who: 'you', section: 'entry-grey' } as const;
const signIn = { ...own, section: 'unauthorized' } as const;

export const entryCatalogue: CatalogueOf<'entry'> = {
  'entry.shape': { ...own, remedies: ['edit-config', 'edit-by-hand'] },
  'entry.transport-missing': { ...own, remedies: ['edit-config', 'edit-by-hand'] },
  'entry.transport-wrong': { ...own, remedies: ['edit-config', 'edit-by-hand'] },
  'entry.url-missing': { ...own, remedies: ['edit-config', 'edit-by-hand'] },
  'entry.url-invalid': { ...own, remedies: ['edit-config', 'edit-by-hand'] },
  'entry.url-scheme': { ...own, remedies: ['edit-config', 'edit-by-hand'] },
  'entry.url-path': { ...own, remedies: ['edit-config', 'edit-by-hand'] },
  'entry.host-typo': { ...own, remedies: ['check-host', 'edit-by-hand'] },
  'entry.authorization-missing': { ...signIn, remedies: ['new-token', 'edit-config'] },
  'entry.bearer-missing': { ...signIn, remedies: ['edit-config', 'edit-by-hand'] },
  'entry.bearer-doubled': { ...signIn, remedies: ['edit-config', 'edit-by-hand'] },
  'entry.token-damaged': { ...signIn, remedies: ['edit-config', 'new-token'] },
  'entry.token-in-url': { ...signIn, severity: 'warning', remedies: ['edit-config'] },
  'entry.command-missing': { ...own, remedies: ['edit-config', 'edit-by-hand'] },
  'entry.command-not-found': { ...own, remedies: ['edit-config', 'edit-by-hand'] },
  'entry.runtime-too-old': { ...own, remedies: ['edit-config', 'install-node'] },
  'entry.bridge-arguments': { ...own, remedies: ['edit-config', 'edit-by-hand'] },
  'entry.env-not-string': { ...own, remedies: ['edit-config', 'edit-by-hand'] },
  'entry.remote-unsupported': { ...own, remedies: ['edit-config'] },
  'entry.secret-in-file': { ...signIn, severity: 'warning', remedies: ['edit-config'] },
};
