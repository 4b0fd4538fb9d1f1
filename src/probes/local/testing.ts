import { requestFor } from '../../core/diagnosis/request';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ProbeContext } from '../../core/diagnosis/probe';
import type { ObservationValues } from '../../core/diagnosis/observations';
import type { DiagnosisRequest } from '../../core/diagnosis/request';
import type { Target } from '../../core/diagnosis/target';
import { createVault } from '../../core/redact/create-vault';

/** What a probe gets. */
export function contextOf(seen: Partial<ObservationValues>, vault = createVault()): ProbeContext {
  return { seen, vault, signal: new AbortController().signal };
}

/** A folder for one test; gone afterwards. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ungrey-local-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export const request: DiagnosisRequest = requestFor('everything');

export const noTarget: Target = {
  configFile: null,
  entry: null,
  form: null,
  connection: null,
  writtenUrl: null,
  endpoint: null,
  writtenAuthorization: null,
  authorization: null,
  tokenSource: 'none',
  token: null,
};
