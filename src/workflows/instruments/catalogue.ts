import { seenValue } from '../../core/diagnosis/observation';
import { isScaiGrid } from '../../core/network/is-scaigrid';
import type { NotAsked, RestAnswer } from '../../core/observations/rest-answer';
import { catalogueDifference } from '../../core/tools/difference';
import type { CatalogueDifference } from '../../core/tools/difference';
import type { Surroundings } from '../surroundings';
import { connect, refusal, stopped } from './connect';
import type { InstrumentRefusal, InstrumentTarget } from './connect';

export interface Difference extends CatalogueDifference {
  readonly ok: true;
  /** What the gateway said instead of the catalogue; null: it gave it. */
  readonly catalogueRefusal: AnswerRefusal | null;
  /** The same of the modules: without them, reasons are less certain. */
  readonly modulesRefusal: AnswerRefusal | null;
  /** The account's roles; null: not known. */
  readonly roles: readonly string[] | null;
  readonly tenant: string | null;
}

export interface AnswerRefusal {
  /** HTTP status; null: no answer came. */
  readonly status: number | null;
  readonly code: string | null;
  readonly message: string;
  readonly requestId: string | null;
}

/** Every tool that REST's catalogue has or MCP lists, each with the reason why it is listed or not. */
export async function lookAtCatalogue(
  asked: InstrumentTarget,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<Difference | InstrumentRefusal> {
  const connected = await connect(asked, surroundings, signal, ['identity', 'modules', 'catalogue'], {
    symptom: 'tool-not-listed',
    tool: null,
  });
  if (!connected.ok) return connected;
  const { mcp, looked } = connected;
  if (!isScaiGrid(mcp)) return refusal('not-scaigrid', surroundings.words);
  if (signal.aborted) return stopped(signal, surroundings.words);
  const missed: RestAnswer<never> = { kind: 'failed', code: 'timeout', durationMs: 0 };
  const identity = seenValue(looked.observations.identity) ?? { me: missed, accounts: null };
  const modules = seenValue(looked.observations.modules) ?? { modules: missed };
  const catalogue = seenValue(looked.observations.catalogue) ?? { tools: missed };
  const me = identity.me.kind === 'ok' ? identity.me.value : null;
  return {
    ok: true,
    ...catalogueDifference({ mcp, identity, modules, catalogue }),
    catalogueRefusal: answerRefusal(catalogue.tools),
    modulesRefusal: answerRefusal(modules.modules),
    roles: me?.roles ?? null,
    tenant: me?.tenant?.name ?? null,
  };
}

/** Null: it was answered. */
export function answerRefusal(answer: RestAnswer<unknown> | NotAsked): AnswerRefusal | null {
  switch (answer.kind) {
    case 'ok':
    case 'not-asked':
      return null;
    case 'refused': {
      const { status, code, message, requestId } = answer;
      return { status, code, message, requestId };
    }
    case 'failed':
      return { status: null, code: answer.code, message: '', requestId: null };
  }
}
