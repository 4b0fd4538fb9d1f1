/** The structure of a JSON value without its contents: what of a result may be kept, shown and shared. */
export type Shape =
  | { readonly kind: 'null' | 'boolean' | 'number' | 'string' }
  /** `item`: what all items have in common; null: it was empty. */
  | { readonly kind: 'array'; readonly item: Shape | null }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Shape>> }
  /** Too deep to look into, or items of different kinds. */
  | { readonly kind: 'any' };

const maxDepth = 8;
const maxFields = 200;
const maxItems = 200;
const maxName = 128;

/**
 * The outline of a parsed JSON value, bounded in depth and width. Items of an array are laid over each other. `nameOf` gives
 * the name under which a field is kept, e.g. masked.
 */
export function outline(value: unknown, nameOf = (name: string): string => name, depth = 0): Shape {
  if (value === null || value === undefined) return { kind: 'null' };
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
    return { kind: typeof value as 'boolean' | 'number' | 'string' };
  if (depth >= maxDepth || typeof value !== 'object') return { kind: 'any' };
  if (Array.isArray(value)) {
    const items = value.slice(0, maxItems).map((item: unknown) => outline(item, nameOf, depth + 1));
    return { kind: 'array', item: items.reduce<Shape | null>(overlay, null) };
  }
  const fields = Object.entries(value)
    .slice(0, maxFields)
    .map(
      ([name, field]: [string, unknown]) =>
        [nameOf(name).slice(0, maxName), outline(field, nameOf, depth + 1)] as const,
    );
  return { kind: 'object', fields: Object.fromEntries(fields) };
}

/** One line for people: `{ items: [{ slug: string }] }`. */
export function shapeInShort(shape: Shape, depth = 3): string {
  switch (shape.kind) {
    case 'array':
      return `[${shape.item === null ? '' : shapeInShort(shape.item, depth)}]`;
    case 'object': {
      if (depth === 0) return '{…}';
      const fields = Object.entries(shape.fields).map(
        ([name, field]) => `${name}: ${shapeInShort(field, depth - 1)}`,
      );
      return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
    }
    default:
      return shape.kind;
  }
}

function overlay(under: Shape | null, over: Shape): Shape {
  if (under === null || under.kind === 'null') return over;
  if (over.kind === 'null') return under;
  if (under.kind === 'array' && over.kind === 'array')
    return { kind: 'array', item: over.item === null ? under.item : overlay(under.item, over.item) };
  if (under.kind === 'object' && over.kind === 'object') {
    const fields: Record<string, Shape> = { ...under.fields };
    for (const [name, field] of Object.entries(over.fields))
      fields[name] = overlay(Object.hasOwn(fields, name) ? (fields[name] ?? null) : null, field);
    return { kind: 'object', fields };
  }
  return under.kind === over.kind ? under : { kind: 'any' };
}
