import { editDistance } from '../remote/edit-distance';

const mostShown = 3;
/** Longer ones are nobody's typing mistake. */
const maxLength = 128;

/** The names that `wanted` was most likely meant to be, the closest first: a slip of the keyboard, or other word order. */
export function closeNames(wanted: string, names: readonly string[]): readonly string[] {
  const asked = plain(wanted.slice(0, maxLength));
  return names
    .filter((name) => name.length <= maxLength)
    .map((name) => ({ name, distance: distance(asked, plain(name)) }))
    .filter(({ distance: far }) => far <= tolerated(asked))
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name))
    .slice(0, mostShown)
    .map(({ name }) => name);
}

function distance(asked: string, name: string): number {
  const reordered = sorted(asked) === sorted(name) ? 1 : Infinity;
  return Math.min(editDistance(asked, name), reordered);
}

/** Spelled the way tools are: `Models-List` is `models_list`. */
function plain(name: string): string {
  return name
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
}

function sorted(name: string): string {
  return name.split('_').sort().join('_');
}

function tolerated(text: string): number {
  return Math.max(1, Math.floor(text.length / 5));
}
