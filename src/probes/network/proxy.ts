import { execFile } from 'node:child_process';
import { environmentProxy } from '../../core/network/environment-proxy';
import { readSystemProxy, systemProxyCommands, systemProxyFor } from '../../core/network/system-proxy';
import type { Probe } from '../../core/diagnosis/probe';
import type { ProxySeen } from '../../core/observations/network';
import type { Vault } from '../../core/redact/vault';
import { endpointOf } from './endpoint';
import { shareSafe } from './share-safe';
import type { NetworkSurroundings } from './surroundings';
import { timeLimit } from '../time-limit';

const askMs = 1_000;
const maxText = 500;

/** Looks which proxy programs and browsers are told to use for the endpoint. */
export function proxyProbe(surroundings: NetworkSurroundings): Probe<'proxy'> {
  return {
    id: 'proxy',
    needs: ['target'],
    deadlineMs: askMs + 500,
    remote: false,
    async look({ seen, signal, vault }): Promise<ProxySeen> {
      const endpoint = endpointOf(seen.target);
      const { proxy, bypass } = environmentProxy(surroundings.env, endpoint);
      const system = await askSystem(surroundings, endpoint, timeLimit(signal, askMs));
      return {
        environment: proxy === null ? null : withoutCredentials(proxy, vault),
        system: system.answer === null ? null : shareSafe(vault, system.answer, maxText),
        source: system.source,
        bypass: bypass === null ? null : shareSafe(vault, bypass, maxText),
      };
    },
  };
}

async function askSystem(
  { browser, platform }: NetworkSurroundings,
  endpoint: URL,
  signal: AbortSignal,
): Promise<{ readonly answer: string | null; readonly source: ProxySeen['source'] }> {
  if (browser !== null) {
    const answer = await browser.resolveProxy(endpoint.href).catch(() => null);
    return {
      answer: answer === null || /^\s*DIRECT\s*(?:;|$)/i.test(answer) ? null : answer,
      source: 'chromium',
    };
  }
  const [command, ...args] = systemProxyCommands[platform];
  const output = await printed(command, args, signal);
  if (output === null) return { answer: null, source: 'none' };
  return { answer: systemProxyFor(readSystemProxy(platform, output), endpoint), source: 'settings' };
}

/** What a program prints; null when it is not there, fails or takes too long. */
function printed(command: string, args: readonly string[], signal: AbortSignal): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(command, [...args], { signal, windowsHide: true, maxBuffer: 256 * 1024 }, (error, stdout) => {
      resolve(error === null ? stdout : null);
    });
  });
}

function withoutCredentials(proxy: string, vault: Vault): string {
  if (!URL.canParse(proxy)) return shareSafe(vault, proxy.replace(/\/\/[^@/]*@/, '//'), maxText);
  const url = new URL(proxy);
  return shareSafe(vault, `${url.protocol}//${url.host}`, maxText);
}
