import type { Fault } from '../state/switches';
import type { ListenerKind } from '../listeners/kinds';
import type { Scenario } from './scenario';

function fault(id: string, title: string, expectedCode: string, value: Fault): Scenario {
  return {
    id,
    title,
    symptom: 'entry-grey',
    expectedCode,
    apply: ({ switches }) => {
      switches.fault = value;
    },
  };
}

function door(id: string, title: string, expectedCode: string, listener: ListenerKind): Scenario {
  return { id, title, symptom: 'entry-grey', expectedCode, listener };
}

export const networkScenarios: readonly Scenario[] = [
  {
    id: 'listener-down',
    title: 'Nothing listens: connections are refused',
    symptom: 'entry-grey',
    expectedCode: 'net.refused',
    apply: ({ switches }) => {
      switches.listening = false;
    },
  },
  fault('hang', 'Requests are swallowed', 'net.timeout', { kind: 'hang' }),
  fault('reset', 'Connections are reset', 'net.unreachable', { kind: 'reset' }),
  fault('captive-portal', 'The network wants a sign-in page first', 'net.captive-portal', {
    kind: 'captive-portal',
  }),
  door('address-family', 'Only IPv4 answers at localhost', 'net.address-family', 'http-ipv4-only'),
  door('tls-plain', 'The https port speaks plain HTTP', 'net.not-tls', 'https-plain'),
  door('tls-intercepted', 'A web filter signs the certificate', 'net.tls-intercepted', 'https-intercepted'),
  door('tls-expired', 'The certificate has expired', 'net.tls-expired', 'https-expired'),
  door('tls-wrong-name', 'The certificate is for another name', 'net.tls-name', 'https-wrong-name'),
  door('tls-untrusted', 'An unknown authority signs the certificate', 'net.tls-untrusted', 'https-untrusted'),
  door('tls-self-signed', 'The certificate is self-signed', 'net.tls-untrusted', 'https-self-signed'),
  fault('redirect-other-host', 'Requests are sent on to another host', 'net.redirect', {
    kind: 'redirect-other-host',
  }),
  {
    id: 'redirect-slash',
    title: '/mcp is sent on to /mcp/',
    symptom: 'entry-grey',
    expectedCode: 'net.redirect',
    apply: ({ switches }) => {
      switches.redirectSlash = true;
    },
  },
  {
    id: 'rate-limited',
    title: 'Too many requests this minute',
    symptom: 'entry-grey',
    expectedCode: 'net.rate-limited',
    apply: ({ switches }) => {
      switches.rateLimitExhausted = true;
    },
  },
  fault('server-error', 'The gateway behind the proxy is down', 'net.server-error', {
    kind: 'server-error',
    status: 502,
  }),
  fault('html-page', 'A web page answers instead of MCP', 'net.not-mcp', { kind: 'html-page' }),
];
