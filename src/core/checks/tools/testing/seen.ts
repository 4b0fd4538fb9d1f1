import type { Check } from '../../../diagnosis/check';
import type { Finding, Observations } from '../../../diagnosis/diagnosis';
import { judge } from '../../../diagnosis/judge';
import type { Observation } from '../../../diagnosis/observation';
import type { DiagnosisRequest } from '../../../diagnosis/request';
import type { Target } from '../../../diagnosis/target';
import type { CatalogueSeen, CatalogueTool } from '../../../observations/catalogue';
import type { Identity, IdentitySeen, TenantNamed } from '../../../observations/identity';
import type { McpSeen } from '../../../observations/mcp';
import type { ModulesSeen } from '../../../observations/modules';
import type { RestAnswer } from '../../../observations/rest-answer';
import { english } from '../../../words/en';
import { findingInWords } from '../../../words/finding-in-words';
import { expectAllSound } from '../../testing/expect-sound';

/** What a gateway showed; whatever is not said is as on a healthy one. */
export interface Scene {
  readonly symptom?: DiagnosisRequest['symptom'];
  readonly tool?: string | null;
  /** Null: the connection is not from a file. */
  readonly entry?: string | null;
  /** Null: the list could not be had. */
  readonly listed?: readonly string[] | null;
  readonly me?: Partial<Identity> | RestAnswer<Identity>;
  readonly accounts?: readonly TenantNamed[] | null;
  readonly modules?: Readonly<Record<string, string>> | RestAnswer<never>;
  readonly catalogue?: readonly CatalogueTool[] | RestAnswer<never>;
}

export const acme: TenantNamed = { id: 'ten_acme', name: 'Acme' };
export const globex: TenantNamed = { id: 'ten_globex', name: 'Globex' };

export function refused(status: number, code: string | null): RestAnswer<never> {
  return {
    kind: 'refused',
    status,
    code,
    message: 'No.',
    retryAfterSeconds: null,
    requestId: 'req_1',
    durationMs: 1,
  };
}

export const forbidden = refused(403, 'AUTHZ_PERMISSION_DENIED');
export const failed: RestAnswer<never> = { kind: 'failed', code: 'timeout', durationMs: 1 };

const tenantUser: Identity = {
  id: 'usr_1',
  tenant: acme,
  roles: ['tenant_user'],
  permissions: ['models:list', 'models:use', 'accounting:view_own', 'api_keys:manage', 'modules:use'],
  modulePermissions: [],
};

export const nobody: Partial<Identity> = { roles: [], permissions: [], modulePermissions: [] };

/** One check's outcome on a scene; the words of every finding must be complete. */
export function judgeScene(
  check: Check,
  scene: Scene,
): { readonly status: string; readonly findings: readonly Finding[] } {
  const [outcome] = expectAllSound(judge(observe(scene), [check]));
  if (outcome === undefined) throw new Error('The check was not judged.');
  for (const finding of outcome.findings) {
    const text = JSON.stringify(findingInWords(finding, english));
    if (text.includes('…')) throw new Error(`Not filled: ${text}`);
  }
  return { status: outcome.result.status, findings: outcome.findings };
}

/** The codes found with their variants, or the status where there are none. */
export function codesOn(check: Check, scene: Scene): string {
  const { status, findings } = judgeScene(check, scene);
  if (findings.length === 0) return status;
  return findings.map(({ code, variant }) => (variant === undefined ? code : `${code}/${variant}`)).join(' ');
}

function observe(scene: Scene): Observations {
  const { listed = ['me_get', 'modules_list', 'models_list', 'inference_chat'] } = scene;
  const { me = {}, accounts = null, modules = { scaimcp: 'active' }, catalogue = forbidden } = scene;
  return {
    request: seen({
      symptom: scene.symptom ?? 'tool-forbidden',
      tool: scene.tool ?? null,
    } as DiagnosisRequest),
    target: seen({
      endpoint: 'https://grid.example/mcp',
      entry: scene.entry === undefined ? 'scaigrid' : scene.entry,
    } as Target),
    mcp: seen(
      listed === null ? { ...sessionWith([]), toolsList: { kind: 'not-reached' } } : sessionWith(listed),
    ),
    identity: seen<IdentitySeen>({
      me: 'kind' in me ? me : ok({ ...tenantUser, ...me }),
      accounts: accounts === null ? null : ok(accounts),
    }),
    modules: seen<ModulesSeen>({
      modules: isAnswer(modules)
        ? modules
        : ok(Object.entries(modules).map(([id, status]) => ({ id, name: id.toUpperCase(), status }))),
    }),
    catalogue: seen<CatalogueSeen>({ tools: isAnswer(catalogue) ? catalogue : ok(catalogue) }),
  };
}

function isAnswer(value: object): value is RestAnswer<never> {
  return 'kind' in value;
}

function sessionWith(names: readonly string[]): McpSeen {
  const step = { durationMs: 1, requestId: null };
  return {
    stack: 'node',
    initialize: {
      kind: 'ok',
      value: { protocolVersion: '2025-06-18', serverName: 'scaigrid', serverVersion: '1' },
      ...step,
    },
    toolsList: {
      kind: 'ok',
      value: {
        tools: names.map((name) => ({ name, title: null, description: null })),
        count: names.length,
      },
      ...step,
    },
    meGet: { kind: 'unlisted' },
  };
}

function ok<T>(value: T): RestAnswer<T> {
  return { kind: 'ok', value, status: 200, requestId: null, durationMs: 1 };
}

function seen<T>(value: T): Observation<T> {
  return { state: 'seen', value, startedAt: '2026-01-01T00:00:00.000Z', durationMs: 1 };
}
