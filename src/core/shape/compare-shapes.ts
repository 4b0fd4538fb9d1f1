import type { Shape } from './outline';

/** One place where a result is not as the reference is. `path` as `items[].slug`; empty: the whole value. */
export interface ShapeDifference {
  readonly path: string;
  readonly what: 'missing' | 'added' | 'changed';
}

/**
 * Where `result` differs from `reference`. What was null or empty on one side says nothing. Names are compared without
 * regard to snake or camel case, and a page of rows with the bare rows: deployments spell and wrap the same data differently.
 */
export function compareShapes(reference: Shape, result: Shape): readonly ShapeDifference[] {
  const [rows, found] = [rowsAlone(reference), rowsAlone(result)];
  // Where one side alone is a page of rows, the names of its fields say more than “of another type”.
  return rows.kind !== found.kind && reference.kind === result.kind
    ? differences(reference, result, '')
    : differences(rows, found, '');
}

/** Of the documented fields of a result, those that are not there. */
export function missingFields(documented: Shape, result: Shape): readonly ShapeDifference[] {
  return compareShapes(documented, result).filter(({ what }) => what !== 'added');
}

function differences(reference: Shape, result: Shape, path: string): readonly ShapeDifference[] {
  if (isSilent(reference) || isSilent(result)) return [];
  if (reference.kind === 'array' && result.kind === 'array') {
    if (reference.item === null || result.item === null) return [];
    return differences(reference.item, result.item, `${path}[]`);
  }
  if (reference.kind === 'object' && result.kind === 'object') {
    const expected = byPlainName(reference.fields);
    const found = byPlainName(result.fields);
    const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
    return [
      ...[...expected].flatMap(([plain, [name, shape]]): readonly ShapeDifference[] => {
        const match = found.get(plain);
        return match === undefined
          ? [{ path: at(name), what: 'missing' }]
          : differences(shape, match[1], at(name));
      }),
      ...[...found].flatMap(([plain, [name]]): readonly ShapeDifference[] =>
        expected.has(plain) ? [] : [{ path: at(name), what: 'added' }],
      ),
    ];
  }
  return reference.kind === result.kind ? [] : [{ path, what: 'changed' }];
}

function isSilent({ kind }: Shape): boolean {
  return kind === 'null' || kind === 'any';
}

type Named = readonly [name: string, shape: Shape];

function byPlainName(fields: Readonly<Record<string, Shape>>): ReadonlyMap<string, Named> {
  return new Map(
    Object.entries(fields).map(([name, shape]) => [name.replaceAll('_', '').toLowerCase(), [name, shape]]),
  );
}

/** `{items: [...], pagination: ...}`, `{items: [...]}` and `[...]` are the same rows. */
function rowsAlone(shape: Shape): Shape {
  if (shape.kind !== 'object') return shape;
  const { pagination: _, ...fields } = shape.fields;
  const { items } = fields;
  return items?.kind === 'array' && Object.keys(fields).length === 1 ? items : { kind: 'object', fields };
}
