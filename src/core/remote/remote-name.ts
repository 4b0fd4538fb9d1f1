/** A remote tool's name: `remote.{user id or "tenant"}.{slug}.{tool}`. The tool's own name may hold dots. */
export interface RemoteName {
  /** `tenant`: shared by the tenant; otherwise the id of the user whose server it is. */
  readonly scope: string;
  readonly slug: string;
  readonly tool: string;
}

/** Whether a name asks for a remote tool, rightly spelled or not. */
export function asksForRemoteTool(name: string): boolean {
  return /^remote(?:[./]|$)/i.test(name.trim());
}

/** The parts of a remote tool's name; null: it has not all four. */
export function parseRemoteName(name: string): RemoteName | null {
  const [prefix, scope = '', slug = '', ...tool] = name.split('.');
  if (prefix !== 'remote' || scope === '' || slug === '' || tool.join('') === '') return null;
  return { scope, slug, tool: tool.join('.') };
}

export function remoteNameOf({ scope, slug, tool }: RemoteName): string {
  return `remote.${scope}.${slug}.${tool}`;
}

/** A slug is the display name in kebab case and six characters of its hash: `weather-station-1a2b3c`. */
export function slugWithoutHash(slug: string): string {
  return slug.replace(/-[0-9a-z]{6}$/i, '');
}
