import * as tls from 'node:tls';
import { parsePacString, proxyUrlOf } from '../core/network/pac-string';
import { createVault } from '../core/redact/create-vault';
import { proxyProbe } from '../probes/network/proxy';
import type { NetworkSurroundings } from '../probes/network';
import { httpProxy } from './ways';

/** The proxy that this computer's settings name; null: none, or one that is no HTTP proxy. */
export async function systemProxy(
  endpoint: URL,
  surroundings: Omit<NetworkSurroundings, 'browser'>,
): Promise<URL | null> {
  const probe = proxyProbe({ ...surroundings, browser: null });
  const { system } = await probe.look({
    seen: { target: { ...noTarget, endpoint: endpoint.href } },
    signal: AbortSignal.timeout(probe.deadlineMs),
    vault: createVault(),
  });
  const written = proxyUrlOf(parsePacString(system ?? '')[0]);
  return written === null ? null : httpProxy(written);
}

const noTarget = {
  configFile: null,
  entry: null,
  form: null,
  connection: null,
  writtenUrl: null,
  writtenAuthorization: null,
  authorization: null,
  tokenSource: 'none',
  token: null,
} as const;

/** Newer runtimes can read what the system trusts; null: this one cannot. */
export function systemCertificates(): readonly string[] | null {
  const { getCACertificates } = tls as {
    readonly getCACertificates?: (type: 'default' | 'system') => readonly string[];
  };
  return getCACertificates === undefined
    ? null
    : [...getCACertificates('default'), ...getCACertificates('system')];
}
