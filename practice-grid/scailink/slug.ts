import { createHash } from 'node:crypto';

/** ScaiLink's slug: the display name in kebab case and six characters of its hash. */
export function slugOf(name: string): string {
  const kebab = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${kebab}-${createHash('sha256').update(name).digest('hex').slice(0, 6)}`;
}
