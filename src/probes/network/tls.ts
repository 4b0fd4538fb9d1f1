import { isIP } from 'node:net';
import { connect } from 'node:tls';
import type { DetailedPeerCertificate, PeerCertificate, TLSSocket } from 'node:tls';
import { failureCode } from '../../core/network/failure-code';
import { NothingToSee } from '../../core/diagnosis/probe';
import type { Probe } from '../../core/diagnosis/probe';
import type { CertificateSeen, TlsSeen } from '../../core/observations/network';
import { endpointOf } from './endpoint';
import { trust } from './connections';
import type { NetworkSurroundings } from './surroundings';
import { timeLimit } from '../time-limit';
import { term } from '../../core/findings/said';

const handshakeMs = 3_000;
const maxChain = 8;
const maxText = 256;
const maxAltNames = 50;

/** Shakes hands and keeps the certificates, trusted or not: they are evidence. Nothing is sent over this connection. */
export function tlsProbe(surroundings: NetworkSurroundings): Probe<'tls'> {
  return {
    id: 'tls',
    needs: ['target', 'tcp'],
    deadlineMs: handshakeMs + 500,
    remote: true,
    async look({ seen, signal }): Promise<TlsSeen> {
      const endpoint = endpointOf(seen.target);
      if (endpoint.protocol !== 'https:') return { ...nothingSeen, applies: false };
      const reached = seen.tcp?.attempts.find((attempt) => attempt.error === null);
      if (seen.tcp === undefined || reached === undefined) {
        throw new NothingToSee('not-applicable', term('nothing-to-secure'));
      }
      const name = endpoint.hostname.replace(/^\[(.*)\]$/, '$1');
      const socket = connect({
        host: reached.address.ip,
        port: seen.tcp.port,
        ...(isIP(name) === 0 ? { servername: name } : {}),
        rejectUnauthorized: false,
        ...trust(surroundings),
      });
      try {
        await secured(socket, timeLimit(signal, handshakeMs));
        return {
          applies: true,
          protocol: socket.getProtocol(),
          chain: chainOf(socket.getPeerCertificate(true)),
          nodeError: verdictOf(socket),
          handshakeError: null,
        };
      } catch (error) {
        return { ...nothingSeen, handshakeError: failureCode(error) };
      } finally {
        socket.destroy();
      }
    },
  };
}

const nothingSeen: TlsSeen = {
  applies: true,
  protocol: null,
  chain: [],
  nodeError: null,
  handshakeError: null,
};

function secured(socket: TLSSocket, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('secureConnect', resolve);
    socket.on('error', reject);
    // A server that hangs up during the handshake need not cause an error.
    socket.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/** Typed as an Error, but a code as text at run time. */
function verdictOf(socket: TLSSocket): string | null {
  if (socket.authorized) return null;
  const verdict: unknown = socket.authorizationError;
  return typeof verdict === 'string' ? verdict : failureCode(verdict);
}

function chainOf(leaf: DetailedPeerCertificate): readonly CertificateSeen[] {
  const chain: CertificateSeen[] = [];
  let current: DetailedPeerCertificate | undefined = leaf;
  while (current?.raw !== undefined && chain.length < maxChain) {
    chain.push(certificate(current));
    const issuer: DetailedPeerCertificate | undefined = current.issuerCertificate;
    current = issuer === current ? undefined : issuer;
  }
  return chain;
}

function certificate(seen: PeerCertificate): CertificateSeen {
  const subject = nameOf(seen.subject);
  const issuer = nameOf(seen.issuer);
  return {
    subject,
    issuer,
    altNames: (seen.subjectaltname ?? '')
      .split(', ')
      .filter((name) => name !== '')
      .slice(0, maxAltNames)
      .map((name) => name.replace(/^(?:DNS|IP Address):/, '').slice(0, maxText)),
    validFrom: isoTime(seen.valid_from),
    validTo: isoTime(seen.valid_to),
    fingerprint: seen.fingerprint256,
    selfSigned: subject === issuer,
  };
}

/** A distinguished name in one line: `CN=grid.example, O=Example`. */
function nameOf(name: PeerCertificate['subject'] | undefined): string {
  const parts = Object.entries(name ?? {}).map(([key, value]) => `${key}=${[value].flat().join('+')}`);
  return parts.reverse().join(', ').slice(0, maxText);
}

function isoTime(text: string): string {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? text.slice(0, maxText) : time.toISOString();
}
