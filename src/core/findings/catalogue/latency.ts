import type { CatalogueOf } from './entry-of-catalogue';

export const latencyCatalogue: CatalogueOf<'latency'> = {
  'latency.network': {
    severity: 'warning',
    who: 'network-admin',
    section: 'high-latency',
    remedies: ['check-the-way'],
  },
  'latency.service': {
    severity: 'warning',
    who: 'gateway-operator',
    section: 'high-latency',
    remedies: ['tune-service'],
  },
  'latency.mcp': {
    severity: 'warning',
    who: 'gateway-operator',
    section: 'high-latency',
    remedies: ['report-mcp-latency'],
  },
  'latency.normal': { severity: 'info', who: 'you', section: 'high-latency', remedies: [] },
};
