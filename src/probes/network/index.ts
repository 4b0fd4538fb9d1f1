import type { Probes } from '../../core/diagnosis/probe';
import { dnsProbe } from './dns';
import { httpProbe } from './http';
import { mcpProbe } from './mcp/probe';
import { proxyProbe } from './proxy';
import type { NetworkSurroundings } from './surroundings';
import { tcpProbe } from './tcp';
import { tlsProbe } from './tls';

export type { BrowserNetwork, NetworkSurroundings } from './surroundings';
export type { HttpStackAnswer, HttpStackRequest } from './http-stack';

/** The probes that look at the endpoint, layer by layer. */
export function networkProbes(
  surroundings: NetworkSurroundings,
): Pick<Probes, 'proxy' | 'dns' | 'tcp' | 'tls' | 'http' | 'mcp'> {
  return {
    proxy: proxyProbe(surroundings),
    dns: dnsProbe(surroundings),
    tcp: tcpProbe(),
    tls: tlsProbe(surroundings),
    http: httpProbe(surroundings),
    mcp: mcpProbe(surroundings),
  };
}
