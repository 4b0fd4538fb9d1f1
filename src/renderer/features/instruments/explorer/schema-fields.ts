/**
 * A tool's JSON Schema as a form can show it. The schema is a server's text: everything here is bounded, nothing of it is
 * evaluated, and what it cannot be sure to understand becomes a field for raw JSON.
 */
export interface Field {
  readonly name: string;
  /** The schema's title, else the name. */
  readonly label: string;
  readonly description: string | null;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly default: unknown;
  readonly shape: FieldShape;
}

export type FieldShape =
  | { readonly kind: 'text'; readonly long: boolean }
  | { readonly kind: 'number'; readonly integer: boolean }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly options: readonly unknown[] }
  | { readonly kind: 'list'; readonly item: Field }
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  /** Anything else: typed as JSON. */
  | { readonly kind: 'json' };

type Schema = Readonly<Record<string, unknown>>;

const maxFields = 100;
const maxDepth = 5;
const maxOptions = 500;
const maxText = 1_000;
const longNames = /(?:prompt|content|text|message|body|query|description|command|code|instructions?)$/i;

/** The fields of a tool's arguments, the required ones first; null: no form can be made, so raw JSON is all there is. */
export function fieldsOfSchema(text: string | null): readonly Field[] | null {
  if (text === null) return null;
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isSchema(root)) return null;
  return groupFields(root, root, 0);
}

/** Null: it says more than a list of properties. */
function groupFields(schema: Schema, root: Schema, depth: number): readonly Field[] | null {
  const { type, properties = {} } = schema;
  if (type !== undefined && type !== 'object') return null;
  if (!isSchema(properties) || hasAlternatives(schema)) return null;
  const names = Object.keys(properties);
  if (names.length > maxFields) return null;
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  const fields = names.map((name) => fieldOf(name, properties[name], required.has(name), root, depth));
  return [...fields.filter((field) => field.required), ...fields.filter((field) => !field.required)];
}

function fieldOf(name: string, written: unknown, required: boolean, root: Schema, depth: number): Field {
  const resolved = resolve(written, root, 0);
  const { schema, nullable } =
    resolved === null ? { schema: {}, nullable: false } : withoutNull(resolved, root);
  const own = isSchema(written) ? written : {};
  const text = (key: string): string | null => {
    const value = own[key] ?? schema[key];
    return typeof value === 'string' && value.trim() !== '' ? value.slice(0, maxText) : null;
  };
  return {
    name,
    label: text('title') ?? name,
    description: text('description'),
    required,
    nullable,
    default: own['default'] ?? schema['default'],
    shape: resolved === null ? { kind: 'json' } : shapeOf(name, schema, root, depth),
  };
}

function shapeOf(name: string, schema: Schema, root: Schema, depth: number): FieldShape {
  if ('const' in schema) return { kind: 'choice', options: [schema['const']] };
  const options = schema['enum'];
  if (Array.isArray(options)) {
    return options.length > maxOptions ? { kind: 'json' } : { kind: 'choice', options };
  }
  if (hasAlternatives(schema)) return { kind: 'json' };
  switch (schema['type']) {
    case 'string':
      return { kind: 'text', long: longNames.test(name) && schema['format'] === undefined };
    case 'number':
    case 'integer':
      return { kind: 'number', integer: schema['type'] === 'integer' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'array': {
      const { items } = schema;
      if (depth >= maxDepth || !isSchema(items)) return { kind: 'json' };
      return { kind: 'list', item: fieldOf(name, items, true, root, depth + 1) };
    }
    case 'object': {
      if (depth >= maxDepth) return { kind: 'json' };
      const fields = groupFields(schema, root, depth + 1);
      // An object without named properties is free-form.
      return fields === null || fields.length === 0 ? { kind: 'json' } : { kind: 'group', fields };
    }
    default:
      return { kind: 'json' };
  }
}

/** Follows `#/...` references; null: it leads elsewhere, nowhere or round in a circle. */
function resolve(written: unknown, root: Schema, hops: number): Schema | null {
  if (!isSchema(written)) return null;
  const ref = written['$ref'];
  if (ref === undefined) return written;
  if (typeof ref !== 'string' || !ref.startsWith('#/') || hops > maxDepth) return null;
  let at: unknown = root;
  for (const part of ref.slice(2).split('/')) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    if (!isSchema(at) || !Object.hasOwn(at, key)) return null;
    at = at[key];
  }
  return resolve(at, root, hops + 1);
}

/** Of a union of something and null, the something. */
function withoutNull(schema: Schema, root: Schema): { readonly schema: Schema; readonly nullable: boolean } {
  const { type } = schema;
  if (Array.isArray(type) && type.includes('null')) {
    const others = type.filter((each) => each !== 'null');
    return { schema: { ...schema, type: others.length === 1 ? others[0] : others }, nullable: true };
  }
  const union = schema['anyOf'] ?? schema['oneOf'];
  if (!Array.isArray(union)) return { schema, nullable: false };
  const others = union.filter((each) => !isSchema(each) || each['type'] !== 'null');
  if (others.length !== 1 || union.length !== 2) return { schema, nullable: false };
  const only = resolve(others[0], root, 0);
  return { schema: only ?? {}, nullable: true };
}

function hasAlternatives(schema: Schema): boolean {
  return ['anyOf', 'oneOf', 'allOf', 'not', 'if', '$ref', 'patternProperties'].some((key) => key in schema);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the form starts with: the defaults, and of required groups and lists what they must hold. */
export function initialValue(fields: readonly Field[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = startOf(field);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

/** What a new item of a list starts with. */
export function startOf({ default: given, required, shape }: Field): unknown {
  if (given !== undefined) return given;
  if (!required) return undefined;
  switch (shape.kind) {
    case 'group':
      return initialValue(shape.fields);
    case 'list': {
      const first = startOf(shape.item);
      return [first ?? blankOf(shape.item)];
    }
    case 'choice':
      return shape.options.length === 1 ? shape.options[0] : undefined;
    case 'text':
    case 'number':
    case 'boolean':
    case 'json':
      return undefined;
  }
}

/** An item that is there but not filled in yet. */
export function blankOf({ shape }: Field): unknown {
  return shape.kind === 'group' ? initialValue(shape.fields) : shape.kind === 'list' ? [] : '';
}
