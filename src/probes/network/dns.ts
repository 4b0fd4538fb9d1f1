import { lookup as systemLookup } from 'node:dns';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { failureCode } from '../../core/network/failure-code';
import { isLoopbackHost } from '../../core/network/loopback';
import type { Probe } from '../../core/diagnosis/probe';
import type { Address, DnsSeen } from '../../core/observations/network';
import { endpointOf } from './endpoint';
import type { NetworkSurroundings } from './surroundings';
import { timeLimit } from '../time-limit';

const lookupMs = 3_000;
/** More than any real host has; bounds the connections that are tried. */
const maxAddresses = 8;

/** Asks the system's resolver, as programs do (getaddrinfo). */
export function dnsProbe(surroundings: NetworkSurroundings): Probe<'dns'> {
  return {
    id: 'dns',
    needs: ['target'],
    deadlineMs: lookupMs + 500,
    remote: true,
    async look({ seen, signal }): Promise<DnsSeen> {
      const host = endpointOf(seen.target).hostname.replace(/^\[(.*)\]$/, '$1');
      const family = isIP(host);
      if (family === 4 || family === 6) {
        return { host, addresses: [{ ip: host, family }], error: null, literal: true };
      }
      const literal = isLoopbackHost(host);
      try {
        const lookup = surroundings.lookup ?? systemLookup;
        const addresses = await resolve(host, lookup, timeLimit(signal, lookupMs));
        return { host, addresses: addresses.slice(0, maxAddresses), error: null, literal };
      } catch (error) {
        return { host, addresses: [], error: failureCode(error), literal };
      }
    },
  };
}

/** The resolver cannot be stopped, only waited for no longer. */
function resolve(host: string, lookup: LookupFunction, signal: AbortSignal): Promise<readonly Address[]> {
  return new Promise((resolvePromise, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    lookup(host, { all: true, verbatim: true }, (error, addresses) => {
      if (error !== null) reject(error);
      else resolvePromise(Array.isArray(addresses) ? addresses.flatMap(asAddress) : []);
    });
  });
}

function asAddress({ address, family }: { address: string; family?: number | string }): readonly Address[] {
  return family === 4 || family === 6 ? [{ ip: address, family }] : [];
}
