import { z } from 'zod';

const version = z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/);

/** One package of a release. */
const file = z.object({
  system: z.enum(['linux', 'win32', 'darwin']),
  arch: z.enum(['x64', 'arm64']),
  /** What it is saved as; no folder in it. */
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,120}$/),
  url: z.url({ protocol: /^https?$/ }).max(2048),
  /** Bytes. */
  size: z.int().min(1).max(2_000_000_000),
  /** Of the whole file, in hex. */
  sha512: z.string().regex(/^[0-9a-f]{128}$/),
});

/** What the maker of Ungrey says of its newest release; it comes signed (workflows/update). */
export const updateFeed = z.object({
  schema: z.literal('ungrey.feed/1'),
  version,
  /** ISO 8601. Later than this, it is not believed: somebody may be holding a newer one back. */
  validUntil: z.iso.datetime(),
  files: z.array(file).max(100),
});

export type UpdateFile = z.output<typeof file>;
type UpdateFeed = z.output<typeof updateFeed>;

interface Here {
  readonly version: string;
  readonly system: string;
  readonly arch: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type Offer =
  | { readonly kind: 'newer'; readonly version: string; readonly file: UpdateFile }
  | { readonly kind: 'current' }
  | { readonly kind: 'stale' };

/** What a feed offers this machine; never an older version than it has. */
export function offerOf(feed: UpdateFeed, here: Here): Offer {
  if (Date.parse(feed.validUntil) < here.now) return { kind: 'stale' };
  if (!isNewer(feed.version, here.version)) return { kind: 'current' };
  const mine = feed.files.find(({ system, arch }) => system === here.system && arch === here.arch);
  return mine === undefined ? { kind: 'current' } : { kind: 'newer', version: feed.version, file: mine };
}

/** Of two versions of three numbers each. */
export function isNewer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.split('.').map((part) => Number.parseInt(part, 10)));
  for (let place = 0; place < 3; place += 1) {
    const difference = (a?.[place] ?? 0) - (b?.[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
