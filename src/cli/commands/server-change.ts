import { seenValue } from '../../core/diagnosis/observation';
import { requirementsOf } from '../../core/tools/access';
import { applyModule, prepareModule, prepareModuleUndo, undoModule } from '../../workflows/enable-module';
import type { ChangedModule, PreparedModule } from '../../workflows/enable-module';
import type { DiagnoseOutcome } from '../../workflows/diagnose';
import { applyRefresh, prepareRefresh } from '../../workflows/refresh-remote';
import type { PreparedRefresh } from '../../workflows/refresh-remote';
import type { Surroundings } from '../../workflows/surroundings';

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

type Planned =
  | { readonly ok: true; readonly change: ServerChange }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** The change that the run offers: a module to enable before a remote server to refresh. */
export function plannedChange(outcome: DiagnoseOutcome): Planned {
  const module = prepareModule(outcome, null);
  if (module.ok) return { ok: true, change: moduleChange(module.prepared, 'enable') };
  if (module.code === 'not-understood') return module;
  const refresh = prepareRefresh(outcome);
  if (refresh.ok) return { ok: true, change: refreshChange(refresh.prepared) };
  if (refresh.code === 'not-understood') return refresh;
  return {
    ok: false,
    code: 'nothing-to-send',
    message: 'There is nothing that this account could mend by a request to the gateway.',
  };
}

/** Disables the module of the named tool again. */
export function plannedUndo(outcome: DiagnoseOutcome, tool: string | null): Planned {
  const tools = seenValue(outcome.diagnosis.observations.catalogue)?.tools;
  const catalogue = tools?.kind === 'ok' ? new Map(tools.value.map((row) => [row.name, row])) : null;
  const module = tool === null ? null : requirementsOf(tool, { catalogue }).module;
  if (module === null || module === '') {
    return {
      ok: false,
      code: 'nothing-to-undo',
      message: 'Name a tool of the module that is to be disabled again: --tool NAME',
    };
  }
  const undo = prepareModuleUndo(outcome, module);
  return undo.ok ? { ok: true, change: moduleChange(undo.prepared, 'disable') } : undo;
}

function moduleChange(prepared: PreparedModule, way: 'enable' | 'disable'): ServerChange {
  const { module } = prepared;
  const { method, url, body, curl } = prepared[way];
  const carryOut = way === 'enable' ? applyModule : undoModule;
  return {
    action: `${way}-module`,
    module,
    title: `Ungrey will ${way} the module “${module}” with this request:`,
    requests: [{ method, url, body, curl }],
    carryOut: async (surroundings, signal) => doneOf(await carryOut(prepared, surroundings, signal)),
    after: ({ verified }) =>
      way === 'enable' && verified === 'fixed'
        ? ['The same command with --undo disables the module again.']
        : [],
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

function refreshChange(prepared: PreparedRefresh): ServerChange {
  const names = prepared.refreshes.map(({ server }) => `“${server}”`).join(', ');
  return {
    action: 'refresh-remote',
    module: null,
    title: `Ungrey will have ScaiLink ask ${names} again what it can do:`,
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
    after: ({ verified }) =>
      verified === 'fixed' ? [] : ['Run “ungrey check --symptom remote-tools-missing” to see why.'],
  };
}
