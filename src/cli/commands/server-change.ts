import { seenValue } from '../../core/diagnosis/observation';
import { requirementsOf } from '../../core/tools/access';
import { applyModule, prepareModule, prepareModuleUndo, undoModule } from '../../workflows/enable-module';
import type { ChangedModule, PreparedModule } from '../../workflows/enable-module';
import type { DiagnoseOutcome } from '../../workflows/diagnose';
import { applyRefresh, prepareRefresh } from '../../workflows/refresh-remote';
import type { PreparedRefresh } from '../../workflows/refresh-remote';
import type { Surroundings } from '../../workflows/surroundings';
import type { Terminal } from '../terminal';
import type { Say } from '../words';

type Action = 'enable-module' | 'disable-module' | 'refresh-remote';

interface SentRequest {
  readonly method: string;
  readonly url: string;
  /** Null: it has none. */
  readonly body: string | null;
  readonly curl: string;
}

/** What `fix --symptom ... --json` prints. */
export interface ServerResult {
  readonly schema: 'ungrey.fix-server/1';
  readonly action: Action | null;
  readonly module: string | null;
  readonly requests: readonly SentRequest[];
  /** Sent; of a request that the gateway refused, false. */
  readonly applied: boolean;
  /** A second look over MCP after it was sent; null: nothing was sent. */
  readonly verified: 'fixed' | 'still-there' | null;
  /** Tools that appeared, or after `--undo` those that are gone. */
  readonly tools: readonly string[];
  readonly messages: readonly string[];
  readonly requestId: string | null;
  /** Why nothing was sent; null: it was, or it was only to be shown. */
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

type Done = Pick<ServerResult, 'applied' | 'verified' | 'tools' | 'messages' | 'requestId'>;

/** One change of the gateway: shown first, then carried out. */
export interface ServerChange {
  readonly action: Action;
  readonly title: string;
  readonly module: string | null;
  readonly requests: readonly SentRequest[];
  carryOut(surroundings: Surroundings, signal: AbortSignal): Promise<Done>;
  /** What to say once it is done. */
  after(done: Done): readonly string[];
}

/** The language that is spoken. */
type Spoken = Pick<Terminal, 'say' | 'words'>;

type Planned =
  | { readonly ok: true; readonly change: ServerChange }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** The change that the run offers: a module to enable before a remote server to refresh. */
export function plannedChange(outcome: DiagnoseOutcome, { say, words }: Spoken): Planned {
  const module = prepareModule(outcome, null, words);
  if (module.ok) return { ok: true, change: moduleChange(module.prepared, 'enable', say) };
  if (module.code === 'not-understood') return module;
  const refresh = prepareRefresh(outcome, words);
  if (refresh.ok) return { ok: true, change: refreshChange(refresh.prepared, say) };
  if (refresh.code === 'not-understood') return refresh;
  return {
    ok: false,
    code: 'nothing-to-send',
    message: say('fix.gateway.nothing'),
  };
}

/** Disables the module of the named tool again. */
export function plannedUndo(outcome: DiagnoseOutcome, tool: string | null, { say, words }: Spoken): Planned {
  const tools = seenValue(outcome.diagnosis.observations.catalogue)?.tools;
  const catalogue = tools?.kind === 'ok' ? new Map(tools.value.map((row) => [row.name, row])) : null;
  const module = tool === null ? null : requirementsOf(tool, { catalogue }).module;
  if (module === null || module === '') {
    return {
      ok: false,
      code: 'nothing-to-undo',
      message: say('fix.gateway.name-tool'),
    };
  }
  const undo = prepareModuleUndo(outcome, module, words);
  return undo.ok ? { ok: true, change: moduleChange(undo.prepared, 'disable', say) } : undo;
}

function moduleChange(prepared: PreparedModule, way: 'enable' | 'disable', say: Say): ServerChange {
  const { module } = prepared;
  const { method, url, body, curl } = prepared[way];
  const carryOut = way === 'enable' ? applyModule : undoModule;
  return {
    action: `${way}-module`,
    module,
    title: say(`fix.gateway.${way}`, { module }),
    requests: [{ method, url, body, curl }],
    carryOut: async (surroundings, signal) => doneOf(await carryOut(prepared, surroundings, signal)),
    after: ({ verified }) => (way === 'enable' && verified === 'fixed' ? [say('fix.gateway.undo-hint')] : []),
  };
}

function doneOf({ proven, refused, message, tools, requestId }: ChangedModule): Done {
  return {
    applied: !refused,
    verified: proven ? 'fixed' : 'still-there',
    tools,
    messages: [message],
    requestId,
  };
}

function refreshChange(prepared: PreparedRefresh, say: Say): ServerChange {
  const names = prepared.refreshes.map(({ server }) => `“${server}”`).join(', ');
  return {
    action: 'refresh-remote',
    module: null,
    title: say('fix.gateway.refresh', { names }),
    requests: prepared.refreshes.map(({ method, url, curl }) => ({ method, url, body: null, curl })),
    carryOut: async (surroundings, signal) => {
      const { results, healed } = await applyRefresh(prepared, surroundings, signal);
      return {
        applied: results.some(({ result }) => result.kind !== 'refused'),
        verified: healed ? 'fixed' : 'still-there',
        tools: [],
        messages: results.map(({ message }) => message),
        requestId: null,
      };
    },
    after: ({ verified }) => (verified === 'fixed' ? [] : [say('fix.gateway.see-why')]),
  };
}
