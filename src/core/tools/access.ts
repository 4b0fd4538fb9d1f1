import type { CatalogueSeen, CatalogueTool } from '../observations/catalogue';
import type { Identity, IdentitySeen } from '../observations/identity';
import type { McpSeen } from '../observations/mcp';
import type { ModuleSeen, ModulesSeen } from '../observations/modules';
import { closeNames } from './close-names';
import { moduleByName } from './known-modules';
import { findKnownTool, knownTools } from './known-tools';
import { holds } from './roles';

/** What is known of a token's rights, from all that was seen. Null: could not be read. */
export interface Access {
  /** What `tools/list` shows. */
  readonly listed: ReadonlySet<string>;
  readonly identity: Identity | null;
  readonly modules: ReadonlyMap<string, ModuleSeen> | null;
  readonly catalogue: ReadonlyMap<string, CatalogueTool> | null;
}

/** Why a token has a tool or not. */
export type Availability =
  | { readonly kind: 'listed' }
  /** `permission` is set where it is lacking, too. */
  | { readonly kind: 'module-off'; readonly module: string; readonly permission: string | null }
  /** Null: a permission, but it cannot be told which. */
  | { readonly kind: 'permission-lacking'; readonly permission: string | null }
  /** Neither listed, nor in the catalogue, nor known. */
  | { readonly kind: 'no-such-tool'; readonly close: readonly string[] }
  /** It should be listed by all that is known. */
  | { readonly kind: 'unexplained' };

export interface AccessSeen {
  readonly mcp: McpSeen;
  readonly identity: IdentitySeen;
  readonly modules: ModulesSeen;
  readonly catalogue: CatalogueSeen;
}

export function accessOf({ mcp, identity, modules, catalogue }: AccessSeen): Access {
  const tools = mcp.toolsList.kind === 'ok' ? mcp.toolsList.value.tools : [];
  return {
    listed: new Set(tools.map(({ name }) => name)),
    identity: identity.me.kind === 'ok' ? identity.me.value : null,
    modules:
      modules.modules.kind === 'ok' ? new Map(modules.modules.value.map((each) => [each.id, each])) : null,
    catalogue:
      catalogue.tools.kind === 'ok' ? new Map(catalogue.tools.value.map((each) => [each.name, each])) : null,
  };
}

/** A tool's permission and module: the gateway's word before the documentation's. Null: not known. */
export function requirementsOf(
  tool: string,
  { catalogue }: Pick<Access, 'catalogue'>,
): { readonly permission: string | null; readonly module: string | null } {
  const row = catalogue?.get(tool);
  const known = findKnownTool(tool);
  return {
    permission: row?.requiredPermission ?? known?.permission ?? null,
    module: row?.moduleId ?? known?.module ?? moduleByName(tool),
  };
}

export function explainTool(tool: string, access: Access): Availability {
  const { listed, identity, catalogue } = access;
  if (listed.has(tool)) return { kind: 'listed' };
  const { permission, module } = requirementsOf(tool, access);
  const isHeld = permission === null || identity === null ? null : holds(identity, permission);
  const isOff = module === null || module === '' ? false : isModuleOff(module, access);
  // A module that is switched off hides its tools from those, too, who hold the permission.
  if (isOff === true && module !== null)
    return { kind: 'module-off', module, permission: isHeld === false ? permission : null };
  const exists = catalogue?.has(tool) === true || findKnownTool(tool) !== null;
  if (!exists) return { kind: 'no-such-tool', close: closeNames(tool, namesOf(access)) };
  if (isHeld === false) return { kind: 'permission-lacking', permission };
  // The token holds it, so what hides the tool is its module, which cannot be looked at.
  if (isOff === null && isHeld === true && module !== null)
    return { kind: 'module-off', module, permission: null };
  return isHeld === null ? { kind: 'permission-lacking', permission } : { kind: 'unexplained' };
}

/** Every tool that is known to be there and that this token does not have. */
export function hiddenTools({ listed, catalogue }: Access): readonly string[] {
  const names = catalogue === null ? knownTools.map(({ name }) => name) : [...catalogue.keys()];
  return names.filter((name) => !listed.has(name));
}

/** Null: cannot be told. A module that shows a tool is on, whatever else is said. */
function isModuleOff(module: string, access: Access): boolean | null {
  if ([...access.listed].some((name) => requirementsOf(name, access).module === module)) return false;
  if (access.modules === null) return null;
  return access.modules.get(module)?.status !== 'active';
}

/** What people call a module. */
export function moduleName(module: string, { modules }: Access): string {
  return modules?.get(module)?.name ?? module;
}

function namesOf({ listed, catalogue }: Access): readonly string[] {
  return [...new Set([...listed, ...(catalogue?.keys() ?? []), ...knownTools.map(({ name }) => name)])];
}
