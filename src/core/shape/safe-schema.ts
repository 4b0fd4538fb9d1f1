/** A copy of a server's JSON Schema that can be judged by without harm. */
export interface SafeSchema {
  readonly schema: unknown;
  /** Steps that judging one value takes at most, every reference followed. */
  readonly cost: number;
  /** False: regular expressions or formats were left out, so a value that fits the copy may not fit the schema. */
  readonly isWhole: boolean;
}

const maxDepth = 40;
const maxCost = 5_000;

const schemaKeywords = new Set([
  'items',
  'prefixItems',
  'additionalItems',
  'additionalProperties',
  'contains',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
  'allOf',
  'anyOf',
  'oneOf',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
]);
const schemaMapKeywords = new Set(['properties', 'dependentSchemas', 'dependencies', '$defs', 'definitions']);
/** Those whose reading takes time that grows with the text and not faster. */
const harmlessFormats = new Set(['email', 'uri', 'uuid', 'date-time', 'date', 'time', 'ipv4', 'ipv6']);

/**
 * A server's schema is hostile input: a regular expression may take for ever on the right text, and a few references, each
 * used twice, may stand for more steps than there are atoms. Expressions are left out, never run. Throws a RangeError where
 * the rest is nested too deeply, is too much work, or refers to itself.
 */
export function safeSchema(schema: unknown): SafeSchema {
  const reader = new SchemaReader(schema);
  const copied = reader.read(schema, 0);
  return { schema: copied.value, cost: copied.cost, isWhole: reader.isWhole };
}

interface Copied {
  readonly value: unknown;
  readonly cost: number;
}

class SchemaReader {
  isWhole = true;
  readonly #costOfDefinition = new Map<string, number | 'reading'>();
  readonly #root: unknown;

  constructor(root: unknown) {
    this.#root = root;
  }

  read(schema: unknown, depth: number): Copied {
    if (depth > maxDepth) throw new RangeError('The schema is nested too deeply.');
    if (Array.isArray(schema))
      return this.#readAll(
        schema.map((each): [string, unknown] => ['', each]),
        depth,
      );
    if (typeof schema !== 'object' || schema === null) return { value: schema, cost: 1 };
    const copy: [string, unknown][] = [];
    let cost = 1;
    for (const [name, value] of Object.entries(schema)) {
      if (this.#leavesOut(name, value, schema)) continue;
      const copied = this.#readKeyword(name, value, depth + 1);
      copy.push([name, copied.value]);
      // What is only defined costs where it is referred to.
      cost = bounded(cost + (name === '$defs' || name === 'definitions' ? 0 : copied.cost));
    }
    return { value: Object.fromEntries(copy), cost };
  }

  #leavesOut(name: string, value: unknown, schema: object): boolean {
    const isUnsafe =
      name === 'pattern' ||
      name === 'patternProperties' ||
      (name === 'format' && !harmlessFormats.has(String(value))) ||
      // Without the patterns it would forbid names that they allow.
      (name === 'additionalProperties' && 'patternProperties' in schema);
    if (isUnsafe) this.isWhole = false;
    return isUnsafe;
  }

  #readKeyword(name: string, value: unknown, depth: number): Copied {
    if (name === '$ref') return { value, cost: this.#costOfReference(value, depth) };
    // Each type makes the reader read all the rest once more.
    if (name === 'type' && Array.isArray(value)) return { value: [...new Set(value as unknown[])], cost: 1 };
    if (name === 'enum' && Array.isArray(value)) return { value, cost: bounded(value.length) };
    if (schemaKeywords.has(name)) return this.read(value, depth);
    if (schemaMapKeywords.has(name) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const { value: copies, cost } = this.#readAll(Object.entries(value), depth);
      const names = Object.keys(value);
      return { value: Object.fromEntries(names.map((each, at) => [each, (copies as unknown[])[at]])), cost };
    }
    return { value, cost: 0 };
  }

  #readAll(entries: readonly (readonly [string, unknown])[], depth: number): Copied {
    let cost = 0;
    const value = entries.map(([, each]) => {
      const copied = this.read(each, depth + 1);
      cost = bounded(cost + copied.cost);
      return copied.value;
    });
    return { value, cost };
  }

  #costOfReference(reference: unknown, depth: number): number {
    const [, key, name] = /^#\/(\$defs|definitions)\/([^/]+)$/.exec(String(reference)) ?? [];
    if (key === undefined || name === undefined)
      throw new RangeError('The schema refers to itself, or elsewhere.');
    const known = this.#costOfDefinition.get(String(reference));
    if (known === 'reading') throw new RangeError('The schema refers to itself.');
    if (known !== undefined) return known;
    this.#costOfDefinition.set(String(reference), 'reading');
    const definitions = (this.#root as Readonly<Record<string, unknown>>)[key];
    const plainName = name.replaceAll('~1', '/').replaceAll('~0', '~');
    const { cost } = this.read(
      (definitions as Readonly<Record<string, unknown>> | undefined)?.[plainName],
      depth + 1,
    );
    this.#costOfDefinition.set(String(reference), cost);
    return cost;
  }
}

function bounded(cost: number): number {
  if (cost > maxCost) throw new RangeError('The schema is too much work.');
  return cost;
}
