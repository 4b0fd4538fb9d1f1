import { findKnownTool } from './known-tools';

/**
 * The REST request that reads what a tool reads, with its arguments in path and query; null: the tool changes something,
 * is not known, or its arguments do not fit into a path. Only such a tool is called without being asked to.
 */
export function readRequestOf(tool: string, args: Readonly<Record<string, unknown>>): string | null {
  const known = findKnownTool(tool);
  if (known === null || !readsOnly(tool)) return null;
  const left = new Map(Object.entries(args).filter(([, value]) => value !== undefined));
  if ([...left.values()].some((value) => typeof value === 'object')) return null;
  const inPath = [...known.rest.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (inPath.some((name) => (left.get(name) ?? '') === '')) return null;
  const path = known.rest.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(left.get(name))),
  );
  for (const name of inPath) left.delete(name);
  const query = new URLSearchParams(
    Object.fromEntries([...left].map(([name, value]) => [name, String(value)])),
  ).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** Whether a call of this tool leaves everything as it is, as far as the documentation tells. */
export function readsOnly(tool: string): boolean {
  const known = findKnownTool(tool);
  return known?.rest.method === 'GET' && known.auditAction === null;
}
