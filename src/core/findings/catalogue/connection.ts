import type { CatalogueOf } from './entry-of-catalogue';

export const connectionCatalogue: CatalogueOf<'connection'> = {
  'connection.unstable': {
    severity: 'error',
    who: 'network-admin',
    section: 'connection-drops',
    remedies: ['ask-network-admin', 'ask-gateway-operator', 'reconnect-on-drop'],
  },
  'connection.idle-cut': {
    severity: 'error',
    who: 'network-admin',
    section: 'connection-drops',
    remedies: ['keep-connections-alive', 'reconnect-on-drop'],
  },
  'connection.client-timeout': {
    severity: 'error',
    who: 'you',
    section: 'connection-drops',
    remedies: ['raise-call-timeout'],
  },
  'connection.reconnects': {
    severity: 'info',
    who: 'you',
    section: 'connection-drops',
    remedies: ['reconnect-on-drop'],
  },
  'connection.held': {
    severity: 'info',
    who: 'you',
    section: 'connection-drops',
    remedies: ['hold-longer'],
  },
  'connection.unused-open': { severity: 'info', who: 'you', section: 'connection-drops', remedies: [] },
  'connection.unused-closed': { severity: 'info', who: 'you', section: 'connection-drops', remedies: [] },
};
