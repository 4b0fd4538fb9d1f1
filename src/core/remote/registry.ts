import type { RegistryCollection } from '../observations/remote-servers';

/** The path of ScaiLink's registry, or of one server in it. */
export function registryPath(collection: RegistryCollection, id?: string): string {
  const base = `/v1/modules/scailink/${collection}`;
  return id === undefined ? base : `${base}/${encodeURIComponent(id)}`;
}

/** The path that makes ScaiLink ask a server again what it can do. */
export function refreshPath(collection: RegistryCollection, id: string): string {
  return `${registryPath(collection, id)}/refresh`;
}

/** The gateway has no key to keep credentials with, so it switches its registry off (documented: 503). */
export function isRegistryDisabled({ code }: { readonly code: string | null }): boolean {
  return code === 'SCAILINK_REGISTRY_DISABLED';
}
