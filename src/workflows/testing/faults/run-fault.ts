import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requestFor } from '../../../core/diagnosis/request';
import { english } from '../../../core/words/en';
import type { Report } from '../../../core/report/schema';
import { failure } from '../../../keychain/failure';
import { createMemoryKeychain } from '../../../keychain/memory';
import type { Authority } from '../../../probes/network/testing/certificates';
import { diagnose } from '../../diagnose';
import type { Surroundings } from '../../surroundings';
import { lookup } from './addresses';
import type { Fault, World } from './fault';

export const apiKey = 'sgk_0123456789abcdefghijklmnopqrstuv';

/** Makes the fault, lets the whole program look at it, and cleans up. */
export async function runFault(fault: Fault, authority: Authority): Promise<Report> {
  const home = await mkdtemp(join(tmpdir(), 'ungrey-fault-'));
  const closings: (() => void | Promise<void>)[] = [() => removeWhole(home)];
  const world: World = {
    authority,
    home,
    use: (thing) => {
      closings.push(() => thing[Symbol.asyncDispose]() as Promise<void>);
      return thing;
    },
    afterwards: (close) => void closings.push(close),
  };
  try {
    const meeting = await fault.make(world);
    const { url = null, token = apiKey, symptom = 'entry-grey', tool = null, toolArguments = null } = meeting;
    const { report } = await diagnose({
      request: requestFor(symptom, { url, tool, toolArguments }),
      token: url === null ? null : token,
      surroundings: { ...machineWith(home, authority), ...meeting.surroundings },
      signal: new AbortController().signal,
      onEvent: () => undefined,
    });
    return report;
  } finally {
    for (const close of closings.reverse()) await close();
  }
}

async function removeWhole(home: string): Promise<void> {
  await chmod(home, 0o700);
  await rm(home, { recursive: true, force: true });
}

/** A machine with nothing of ScaiGrid's on it. */
function machineWith(home: string, authority: Authority): Surroundings {
  return {
    platform: 'linux',
    arch: 'x64',
    osRelease: '6.0',
    home,
    sandboxed: true,
    env: { PATH: process.env['PATH'] },
    nodeVersion: process.versions.node,
    ungreyVersion: '0.0.0',
    keychain: createMemoryKeychain(failure('no-service')),
    words: english,
    bridge: { kind: 'mcp-remote' },
    browser: null,
    network: { certificates: [authority.pem], lookup },
  };
}
