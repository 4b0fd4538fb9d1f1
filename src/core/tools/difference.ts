import { accessOf, explainTool, requirementsOf } from './access';
import type { AccessSeen } from './access';
import { knownTools } from './known-tools';
import { rolesHolding } from './roles';

/** Why a tool is, or is not, in the list that this token gets. */
export type DifferenceReason =
  /** In both lists. */
  | 'listed'
  /** Over MCP alone: remote servers' tools are, and those that the documentation does not name. */
  | 'mcp-only'
  | 'permission'
  | 'module'
  /** By all that is known it should be listed; or the session's list was cut before it. */
  | 'unexplained';

export interface DifferenceRow {
  readonly tool: string;
  readonly reason: DifferenceReason;
  /** Empty: open to everybody. Null: not known. */
  readonly permission: string | null;
  /** Whether the permission is what is missing; of a module that is off it may be missing as well. */
  readonly permissionMissing: boolean;
  /** Empty: a core tool. Null: not known. */
  readonly module: string | null;
  /** As the gateway says; null: not to be seen. */
  readonly moduleStatus: string | null;
  /** The built-in roles that hold the permission, the least powerful first. */
  readonly roles: readonly string[];
}

export interface CatalogueDifference {
  /** `documentation`: the token may not read the catalogue, so the tools are those that ScaiGrid documents. */
  readonly source: 'catalogue' | 'documentation';
  /** The session's list was cut, so that a tool may be there although it is not seen. */
  readonly isCut: boolean;
  readonly rows: readonly DifferenceRow[];
}

/** REST's catalogue against MCP's list, tool by tool; the tools that are missing first, then by name. */
export function catalogueDifference(seen: AccessSeen): CatalogueDifference {
  const access = accessOf(seen);
  const { toolsList } = seen.mcp;
  const isCut = toolsList.kind === 'ok' && toolsList.value.count > toolsList.value.tools.length;
  const everywhere = access.catalogue?.keys() ?? knownTools.map(({ name }) => name);
  const there = new Set(everywhere);
  const rows = [...new Set([...there, ...access.listed])].map((tool): DifferenceRow => {
    const why = explainTool(tool, access);
    const { permission, module } = requirementsOf(tool, access);
    const lacking = 'permission' in why ? why.permission : null;
    return {
      tool,
      reason: reasonOf(why.kind, there.has(tool), isCut),
      permission,
      permissionMissing: why.kind === 'permission-lacking' || lacking !== null,
      module,
      moduleStatus: module === null ? null : (access.modules?.get(module)?.status ?? null),
      roles: permission === null || permission === '' ? [] : rolesHolding(permission),
    };
  });
  const isMissing = ({ reason }: DifferenceRow): number =>
    reason === 'listed' || reason === 'mcp-only' ? 1 : 0;
  return {
    source: access.catalogue === null ? 'documentation' : 'catalogue',
    isCut,
    rows: rows.sort((a, b) => isMissing(a) - isMissing(b) || (a.tool < b.tool ? -1 : 1)),
  };
}

function reasonOf(
  kind: ReturnType<typeof explainTool>['kind'],
  isInCatalogue: boolean,
  isCut: boolean,
): DifferenceReason {
  if (kind === 'listed') return isInCatalogue ? 'listed' : 'mcp-only';
  if (isCut) return 'unexplained';
  if (kind === 'module-off') return 'module';
  return kind === 'permission-lacking' ? 'permission' : 'unexplained';
}
