import { recordingOf } from '../audit/service-action';

/**
 * What a call of a tool does, as far as it can be told before. `runs`: inference, which leaves things as they are but costs
 * tokens. `unknown`: neither its name nor its server says.
 */
export type ToolEffect = 'reads' | 'runs' | 'changes' | 'unknown';

/** A server's hints about a tool; null: not given. Nobody vouches for them, so they only ever add caution. */
export interface ToolHints {
  readonly readOnly: boolean | null;
  readonly destructive: boolean | null;
}

const readWords = new Set([
  ...[
    'get',
    'list',
    'search',
    'view',
    'read',
    'find',
    'fetch',
    'describe',
    'count',
    'show',
    'status',
    'query',
  ],
  ...['health', 'usage', 'whoami', 'summary', 'echo', 'ping', 'lookup'],
]);
const changeWords = new Set([
  ...[
    'create',
    'add',
    'insert',
    'update',
    'set',
    'edit',
    'patch',
    'put',
    'write',
    'delete',
    'remove',
    'drop',
  ],
  ...[
    'send',
    'post',
    'enable',
    'disable',
    'start',
    'stop',
    'run',
    'exec',
    'execute',
    'terminate',
    'kill',
    'grant',
  ],
  ...[
    'revoke',
    'upload',
    'ingest',
    'import',
    'move',
    'rename',
    'reset',
    'invoke',
    'publish',
    'cancel',
    'test',
  ],
]);

/** What is documented goes before what the name says, and a warning of the server before both. */
export function effectOf(tool: string, hints: ToolHints): ToolEffect {
  if (hints.destructive === true && hints.readOnly !== true) return 'changes';
  const recording = recordingOf(tool);
  if (recording.kind === 'recorded') return recording.action.startsWith('inference.') ? 'runs' : 'changes';
  if (recording.kind === 'read') return hints.readOnly === false ? 'changes' : 'reads';
  const words = tool
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  if (words.some((word) => changeWords.has(word))) return 'changes';
  if (hints.readOnly === false) return 'changes';
  if (hints.readOnly === true || words.some((word) => readWords.has(word))) return 'reads';
  return 'unknown';
}

/** Whether a person must say yes to a call first. */
export function asksFirst(effect: ToolEffect): boolean {
  return effect === 'changes' || effect === 'unknown';
}
