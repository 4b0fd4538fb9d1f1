import { requestFor } from '../core/diagnosis/request';
import type { Finding } from '../core/diagnosis/diagnosis';
import { seenValue } from '../core/diagnosis/observation';
import { moduleRequest } from '../core/tools/enable-request';
import type { ModuleRequest } from '../core/tools/enable-request';
import { fill } from '../core/words/fill';
import type { Words } from '../core/words/words';
import { textOf } from '../core/findings/said';
import { withRestClient } from '../probes/grid/with-rest-client';
import { changeModule } from '../repair/grid/change-module';
import { diagnose } from './diagnose';
import type { DiagnoseOutcome } from './diagnose';
import type { Surroundings } from './surroundings';

export interface PreparedModule {
  readonly module: string;
  readonly enable: ModuleRequest;
  /** Takes it back: the module is then `disabled`, whatever else it was before. */
  readonly disable: ModuleRequest;
  /** The run that found the module; its target and token are used. */
  readonly outcome: DiagnoseOutcome;
}

interface ModuleRefusal {
  readonly ok: false;
  readonly code: 'nothing-to-enable' | 'nothing-to-undo' | 'not-understood';
  readonly message: string;
}

export interface ChangedModule {
  /** The gateway took the request, and a second look over MCP shows what it was for. */
  readonly proven: boolean;
  /** The gateway said no: nothing was changed. */
  readonly refused: boolean;
  readonly message: string;
  /** The message in other words. */
  readonly messageIn: (words: Words) => string;
  /** Tools that appeared, or after an undo those that are gone. */
  readonly tools: readonly string[];
  readonly requestId: string | null;
  readonly after: DiagnoseOutcome;
}

/** Plans to enable a module for which a run offered it (`module` null: the first); sends nothing. */
export function prepareModule(
  outcome: DiagnoseOutcome,
  module: string | null,
  words: Words,
): { readonly ok: true; readonly prepared: PreparedModule } | ModuleRefusal {
  const { findings } = outcome.diagnosis;
  const offered = findings.filter(offersModule).map(({ params }) => textOf(params?.['module']) ?? '');
  const wanted = module === null ? offered[0] : offered.find((each) => each === module);
  return wanted === undefined ? refusal('nothing-to-enable', words) : planFor(outcome, wanted, words);
}

/** Plans to disable a module that is enabled, whoever enabled it; sends nothing. */
export function prepareModuleUndo(
  outcome: DiagnoseOutcome,
  module: string,
  words: Words,
): { readonly ok: true; readonly prepared: PreparedModule } | ModuleRefusal {
  const seen = seenValue(outcome.diagnosis.observations.modules)?.modules;
  const isOn =
    seen?.kind === 'ok' && seen.value.some(({ id, status }) => id === module && status === 'active');
  return isOn ? planFor(outcome, module, words) : refusal('nothing-to-undo', words);
}

function planFor(
  outcome: DiagnoseOutcome,
  wanted: string,
  words: Words,
): { readonly ok: true; readonly prepared: PreparedModule } | ModuleRefusal {
  const { observations } = outcome.diagnosis;
  const target = seenValue(observations.target);
  if (target === null) return refusal('not-understood', words);
  const me = seenValue(observations.identity)?.me;
  const place = {
    endpoint: target.endpoint ?? '',
    module: wanted,
    tenantId: me?.kind === 'ok' ? (me.value.tenant?.id ?? null) : null,
  };
  const enable = moduleRequest('enable', place);
  const disable = moduleRequest('disable', place);
  if (enable === null || disable === null) return refusal('not-understood', words);
  return { ok: true, prepared: { module: wanted, enable, disable, outcome } };
}

/** Enables the module, then looks over MCP whether its tools appeared. */
export async function applyModule(
  prepared: PreparedModule,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<ChangedModule> {
  return change(prepared, 'enable', surroundings, signal);
}

/** Disables the module again, then looks over MCP whether its tools are gone. */
export async function undoModule(
  prepared: PreparedModule,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<ChangedModule> {
  return change(prepared, 'disable', surroundings, signal);
}

async function change(
  prepared: PreparedModule,
  action: 'enable' | 'disable',
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<ChangedModule> {
  const { outcome, module } = prepared;
  const before = await toolsNow(outcome, surroundings, signal, action);
  const sent = await send(prepared[action], outcome, surroundings, signal);
  const after = await lookAgain(outcome, surroundings, signal);
  const listed = toolsOf(after);
  const said = (proven: boolean, messageIn: ChangedModule['messageIn'], tools: readonly string[] = []) => {
    const refused = sent.kind === 'refused';
    const requestId = sent.kind === 'refused' ? sent.requestId : null;
    return { proven, refused, message: messageIn(surroundings.words), messageIn, tools, requestId, after };
  };
  if (sent.kind === 'refused') {
    const { message } = sent;
    return said(false, ({ modules }) => fill(modules.refused, { message }));
  }
  if (sent.kind === 'failed') {
    const { code } = sent;
    return said(false, ({ modules }) => fill(modules.failed, { code }));
  }
  if (listed === null) return said(false, ({ modules }) => modules.unseen);
  const tools =
    action === 'enable'
      ? listed.filter((name) => !before.includes(name))
      : before.filter((name) => !listed.includes(name));
  const [done, unchanged] =
    action === 'enable' ? (['enabled', 'no-new-tools'] as const) : (['disabled', 'still-there'] as const);
  const proven = tools.length > 0;
  return said(
    proven,
    ({ modules }) => fill(modules[proven ? done : unchanged], { module, tools: tools.join(', ') }),
    tools,
  );
}

/** Before a module is enabled the run that asked for it has seen the tools; before it is disabled they are looked at anew. */
async function toolsNow(
  outcome: DiagnoseOutcome,
  surroundings: Surroundings,
  signal: AbortSignal,
  action: 'enable' | 'disable',
): Promise<readonly string[]> {
  const now = action === 'enable' ? outcome : await lookAgain(outcome, surroundings, signal);
  return toolsOf(now) ?? [];
}

function send(
  request: ModuleRequest,
  { diagnosis: { observations }, vault }: DiagnoseOutcome,
  surroundings: Surroundings,
  signal: AbortSignal,
): ReturnType<typeof changeModule> {
  const target = seenValue(observations.target);
  const mcp = seenValue(observations.mcp);
  const seen = { ...(target === null ? {} : { target }), ...(mcp === null ? {} : { mcp }) };
  const { network, browser } = surroundings;
  return withRestClient({ ...surroundings, ...network, browser }, { seen, signal, vault }, (rest) =>
    changeModule(rest, request),
  );
}

/** The same question, with a fresh look at what a module changes. */
function lookAgain(
  outcome: DiagnoseOutcome,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<DiagnoseOutcome> {
  const { givenToken: _kept, ...request } = seenValue(outcome.diagnosis.observations.request) ?? nothingAsked;
  return diagnose({
    request,
    token: null,
    surroundings,
    signal,
    onEvent: () => undefined,
    earlier: { outcome, lookAgain: ['mcp', 'modules', 'catalogue'] },
  });
}

const nothingAsked = requestFor('module-not-enabled');

function toolsOf({ diagnosis }: DiagnoseOutcome): readonly string[] | null {
  const mcp = seenValue(diagnosis.observations.mcp);
  return mcp?.toolsList.kind === 'ok' ? mcp.toolsList.value.tools.map(({ name }) => name) : null;
}

function offersModule({ remedies }: Finding): boolean {
  return remedies?.includes('enable-module') === true;
}

function refusal(code: ModuleRefusal['code'], words: Words): ModuleRefusal {
  return { ok: false, code, message: words.modules[code] };
}
