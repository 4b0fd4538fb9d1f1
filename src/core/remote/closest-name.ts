import { editDistance } from './edit-distance';
import { parseRemoteName, slugWithoutHash } from './remote-name';
import type { RemoteName } from './remote-name';

/** The first part of a wanted name that differs from the real one. */
export type NameDifference = 'shape' | 'scope' | 'hash' | 'slug' | 'tool';

export interface CloseName {
  readonly name: string;
  readonly difference: NameDifference;
}

/** Longer ones are nobody's typing mistake, and comparing them takes long. */
const maxLength = 256;

/**
 * The real remote tool that a name that is not real was most likely meant to be: same or nearly the same slug (with or
 * without its hash) and tool. Null: it resembles none.
 */
export function closestRemoteName(wanted: string, real: readonly string[]): CloseName | null {
  const text = wanted.trim().slice(0, maxLength);
  const parts = parseRemoteName(text) ?? guessedParts(text);
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const name of real) {
    const distance = distanceBetween(parts, name);
    if (distance !== null && (best === null || distance < best.distance)) best = { name, distance };
  }
  return best === null ? null : { name: best.name, difference: differenceOf(wanted, best.name) };
}

/** `remote.weather.get_forecast`: whose server it is was left out; slashes or colons were taken for dots. */
function guessedParts(text: string): RemoteName {
  const [, ...rest] = text
    .replace(/[/:]/g, '.')
    .replace(/^remote\.*/i, 'remote.')
    .split('.');
  const [scope = '', slug = '', ...tool] = rest.length >= 3 ? rest : ['', ...rest];
  return { scope, slug, tool: tool.join('.') };
}

function distanceBetween(wanted: RemoteName, name: string): number | null {
  const real = parseRemoteName(name);
  if (real === null || name.length > maxLength) return null;
  const slug = slugDistance(wanted.slug, real.slug);
  const tool = wanted.tool === '' ? 0 : editDistance(wanted.tool.toLowerCase(), real.tool.toLowerCase());
  if (slug > tolerated(real.slug) || tool > tolerated(real.tool)) return null;
  const sameServer = wanted.slug === real.slug ? 0 : 1;
  return slug + tool + sameServer + (wanted.scope === real.scope ? 0 : 1);
}

/** Mistakes that a name of this length may hold and still be recognised. */
function tolerated(text: string): number {
  return Math.max(1, Math.floor(slugWithoutHash(text).length / 3));
}

function slugDistance(wanted: string, real: string): number {
  const plain = slugWithoutHash(real).toLowerCase();
  // People write the display name, or leave the hash out.
  const kebab = wanted
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return Math.min(
    editDistance(kebab, real.toLowerCase()),
    editDistance(kebab, plain),
    editDistance(slugWithoutHash(kebab), plain),
  );
}

function differenceOf(wanted: string, name: string): NameDifference {
  const parts = parseRemoteName(wanted);
  const real = parseRemoteName(name);
  if (parts === null || real === null) return 'shape';
  if (parts.slug !== real.slug) return parts.slug === slugWithoutHash(real.slug) ? 'hash' : 'slug';
  return parts.scope === real.scope ? 'tool' : 'scope';
}
