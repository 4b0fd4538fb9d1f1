import type { CatalogueOf } from './entry-of-catalogue';

export const toolCatalogue: CatalogueOf<'tool'> = {
  'tool.module-disabled': {
    severity: 'error',
    who: 'tenant-admin',
    section: 'module-not-enabled',
    remedies: ['ask-to-enable-module'],
  },
  'tool.permission-missing': {
    severity: 'error',
    who: 'tenant-admin',
    section: 'tool-forbidden',
    remedies: ['ask-for-permission'],
  },
  'tool.unknown': {
    severity: 'error',
    who: 'you',
    section: 'tool-forbidden',
    remedies: ['look-up-tool'],
  },
  'tool.invalid-arguments': {
    severity: 'error',
    who: 'you',
    section: 'unexpected-result',
    remedies: ['fit-arguments'],
  },
  'tool.shape-changed': {
    severity: 'error',
    who: 'gateway-operator',
    section: 'unexpected-result',
    remedies: ['read-result-shape', 'report-shape-change'],
  },
  'tool.upstream-shape': {
    severity: 'warning',
    who: 'you',
    section: 'unexpected-result',
    remedies: ['read-input-schema'],
  },
};
