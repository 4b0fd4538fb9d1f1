import { requestFor } from '../core/diagnosis/request';
import type { Finding } from '../core/diagnosis/diagnosis';
import { seenValue } from '../core/diagnosis/observation';
import type { RegistryCollection } from '../core/observations/remote-servers';
import { refreshRequest } from '../core/remote/refresh-request';
import type { RefreshRequest } from '../core/remote/refresh-request';
import { refreshPath } from '../core/remote/registry';
import { fill } from '../core/words/fill';
import type { Words } from '../core/words/words';
import { textOf } from '../core/findings/said';
import { withRestClient } from '../probes/grid/with-rest-client';
import { refreshRemote } from '../repair/grid/refresh-remote';
import type { RefreshResult } from '../repair/grid/refresh-remote';
import { diagnose } from './diagnose';
import type { DiagnoseOutcome } from './diagnose';
import type { Surroundings } from './surroundings';

/** One server to refresh: what is sent, and what for. */
export interface PlannedRefresh extends RefreshRequest {
  readonly server: string;
  readonly collection: RegistryCollection;
  readonly id: string;
}

export interface PreparedRefresh {
  readonly refreshes: readonly PlannedRefresh[];
  /** The run that found the servers; its target and token are used. */
  readonly outcome: DiagnoseOutcome;
}

interface RefreshRefusal {
  readonly ok: false;
  readonly code: 'nothing-to-refresh' | 'not-understood';
  readonly message: string;
}

export interface AppliedRefresh {
  /** What became of each, in words. */
  readonly results: readonly {
    readonly server: string;
    readonly result: RefreshResult;
    readonly message: string;
  }[];
  /** A second look found none of the refreshed servers unhealthy. */
  readonly healed: boolean;
  readonly after: DiagnoseOutcome;
}

/** Plans the refresh of every server for which a run offered it; sends nothing. */
export function prepareRefresh(
  outcome: DiagnoseOutcome,
  words: Words,
): { readonly ok: true; readonly prepared: PreparedRefresh } | RefreshRefusal {
  const { observations, findings } = outcome.diagnosis;
  const servers = seenValue(observations['remote-servers']);
  const target = seenValue(observations.target);
  if (servers?.list.kind !== 'ok' || servers.collection === null || target?.endpoint == null)
    return refusal('nothing-to-refresh', words);
  const { collection, list } = servers;
  const { endpoint } = target;
  const offered = findings.filter(offersRefresh);
  const wanted = list.value.filter(({ id }) =>
    offered.some(({ params }) => params?.['path'] === refreshPath(collection, id)),
  );
  if (wanted.length === 0) return refusal('nothing-to-refresh', words);
  const refreshes: PlannedRefresh[] = [];
  for (const { id, name, slug } of wanted) {
    const request = refreshRequest(endpoint, collection, id);
    if (request === null) return refusal('not-understood', words);
    refreshes.push({ ...request, server: name ?? slug ?? id, collection, id });
  }
  return { ok: true, prepared: { refreshes, outcome } };
}

/** Sends what was planned, one after the other, then looks again at the registry and at the tools that MCP lists. */
export async function applyRefresh(
  { refreshes, outcome }: PreparedRefresh,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<AppliedRefresh> {
  const { observations } = outcome.diagnosis;
  const target = seenValue(observations.target);
  const mcp = seenValue(observations.mcp);
  const seen = { ...(target === null ? {} : { target }), ...(mcp === null ? {} : { mcp }) };
  const { network, browser } = surroundings;
  const results = await withRestClient(
    { ...surroundings, ...network, browser },
    { seen, signal, vault: outcome.vault },
    async (rest) => {
      const done: AppliedRefresh['results'][number][] = [];
      for (const { server, collection, id } of refreshes) {
        const result = await refreshRemote(rest, collection, id);
        done.push({ server, result, message: refreshInWords(server, result, surroundings.words) });
      }
      return done;
    },
  );
  const after = await lookAgain(outcome, surroundings, signal);
  const paths = new Set(refreshes.map(({ path }) => path));
  const healed = !after.diagnosis.findings.some(
    ({ code, params }) => code === 'remote.unhealthy' && paths.has(textOf(params?.['path']) ?? ''),
  );
  return { results, healed: healed && results.every(({ result }) => result.kind === 'healed'), after };
}

/** The same question about remote tools, with a fresh look at what a refresh changes. */
function lookAgain(
  outcome: DiagnoseOutcome,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<DiagnoseOutcome> {
  const request = seenValue(outcome.diagnosis.observations.request);
  return diagnose({
    request: { ...(request ?? nothingAsked), symptom: 'remote-tools-missing' },
    token: null,
    surroundings,
    signal,
    onEvent: () => undefined,
    earlier: { outcome, lookAgain: ['mcp', 'remote-servers'] },
  });
}

const nothingAsked = requestFor('remote-tools-missing');

function offersRefresh({ code, remedies }: Finding): boolean {
  return code === 'remote.unhealthy' && remedies?.includes('refresh-remote') === true;
}

/** What became of one server. */
export function refreshInWords(server: string, result: RefreshResult, { refresh }: Words): string {
  switch (result.kind) {
    case 'healed':
      return fill(refresh.healed, { server });
    case 'still-failing':
      return fill(refresh['still-failing'], { server, failure: result.failure ?? refresh['no-reason'] });
    case 'refused':
      return fill(refresh.refused, { server, message: result.message });
    case 'failed':
      return fill(refresh.failed, { server, code: result.code });
  }
}

function refusal(code: RefreshRefusal['code'], words: Words): RefreshRefusal {
  return { ok: false, code, message: words.refresh[code] };
}
