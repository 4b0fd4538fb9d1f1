import type { CatalogueOf } from './entry-of-catalogue';

export const netCatalogue: CatalogueOf<'net'> = {
  'net.dns': {
    severity: 'error',
    who: 'you',
    section: 'entry-grey',
    remedies: ['check-host', 'ask-network-admin'],
  },
  'net.refused': {
    severity: 'error',
    who: 'gateway-operator',
    section: 'entry-grey',
    remedies: ['check-host', 'ask-gateway-operator'],
  },
  'net.unreachable': {
    severity: 'error',
    who: 'network-admin',
    section: 'entry-grey',
    remedies: ['check-host', 'ask-network-admin'],
  },
  'net.timeout': {
    severity: 'error',
    who: 'network-admin',
    section: 'entry-grey',
    remedies: ['check-host', 'ask-network-admin', 'ask-gateway-operator'],
  },
  'net.address-family': {
    severity: 'warning',
    who: 'network-admin',
    section: 'entry-grey',
    remedies: ['ask-network-admin'],
  },
  'net.proxy-needed': {
    severity: 'error',
    who: 'you',
    section: 'entry-grey',
    remedies: ['set-proxy', 'ask-network-admin'],
  },
  'net.proxy-auth': {
    severity: 'error',
    who: 'network-admin',
    section: 'entry-grey',
    remedies: ['ask-network-admin'],
  },
  'net.captive-portal': {
    severity: 'error',
    who: 'you',
    section: 'entry-grey',
    remedies: ['sign-in-to-network'],
  },
  'net.not-tls': {
    severity: 'error',
    who: 'you',
    section: 'entry-grey',
    remedies: ['edit-by-hand', 'ask-gateway-operator'],
  },
  'net.tls-intercepted': {
    severity: 'error',
    who: 'network-admin',
    section: 'entry-grey',
    remedies: ['trust-certificate', 'ask-network-admin'],
  },
  'net.tls-expired': {
    severity: 'error',
    who: 'gateway-operator',
    section: 'entry-grey',
    remedies: ['set-clock', 'ask-gateway-operator'],
  },
  'net.tls-name': {
    severity: 'error',
    who: 'you',
    section: 'entry-grey',
    remedies: ['check-host', 'ask-gateway-operator'],
  },
  'net.tls-untrusted': {
    severity: 'error',
    who: 'gateway-operator',
    section: 'entry-grey',
    remedies: ['trust-certificate', 'ask-gateway-operator'],
  },
  'net.redirect': {
    severity: 'error',
    who: 'you',
    section: 'entry-grey',
    remedies: ['edit-by-hand', 'ask-gateway-operator'],
  },
  'net.rate-limited': {
    severity: 'error',
    who: 'you',
    section: 'entry-grey',
    remedies: ['wait-and-retry'],
  },
  'net.server-error': {
    severity: 'error',
    who: 'gateway-operator',
    section: 'entry-grey',
    remedies: ['ask-gateway-operator'],
  },
  'net.not-mcp': {
    severity: 'error',
    who: 'you',
    section: 'entry-grey',
    remedies: ['check-host', 'ask-gateway-operator'],
  },
  'net.sign-in-pages-hang': {
    severity: 'error',
    who: 'you',
    section: 'entry-grey',
    remedies: ['edit-config', 'ask-gateway-operator'],
  },
};
