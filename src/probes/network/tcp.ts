import { connect, isIP } from 'node:net';
import type { Socket } from 'node:net';
import { failureCode } from '../../core/network/failure-code';
import type { Probe } from '../../core/diagnosis/probe';
import type { Address, DnsSeen, TcpSeen } from '../../core/observations/network';
import { endpointOf, portOf } from './endpoint';
import { timeLimit } from '../time-limit';

const connectMs = 3_000;

/** Connects to every address of the host at once, so that a broken address family shows. */
export function tcpProbe(): Probe<'tcp'> {
  return {
    id: 'tcp',
    needs: ['target', 'dns'],
    deadlineMs: connectMs + 500,
    remote: true,
    async look({ seen, signal }): Promise<TcpSeen> {
      const port = portOf(endpointOf(seen.target));
      const attempts = addressesOf(seen.dns).map((address) => attempt(address, port, signal));
      return { port, attempts: await Promise.all(attempts) };
    },
  };
}

/** A name of this computer stands for both loopback addresses; browsers try both, whatever the hosts file says. */
function addressesOf(dns: DnsSeen | undefined): readonly Address[] {
  if (dns === undefined) return [];
  return dns.literal && isIP(dns.host) === 0 ? loopbackAddresses : dns.addresses;
}

const loopbackAddresses: readonly Address[] = [
  { ip: '127.0.0.1', family: 4 },
  { ip: '::1', family: 6 },
];

async function attempt(
  address: Address,
  port: number,
  signal: AbortSignal,
): Promise<TcpSeen['attempts'][number]> {
  const begin = performance.now();
  const socket = connect({ host: address.ip, port, family: address.family });
  const error = await connected(socket, timeLimit(signal, connectMs)).then(() => null, failureCode);
  socket.destroy();
  return { address, error, durationMs: performance.now() - begin };
}

function connected(socket: Socket, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.on('error', reject);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
