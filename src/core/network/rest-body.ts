/**
 * Readers of ScaiGrid's REST bodies. The documentation shows an envelope with and without `status`, rows with and without
 * `items`, and field names in snake case; real answers may be in camel case. All of these are read alike.
 */

export type Fields = Readonly<Record<string, unknown>>;

/** What an envelope holds (`{"status": "ok", "data": ...}`, with or without status); anything else as it is. */
export function unwrap(body: unknown): unknown {
  const fields = fieldsOf(body);
  return fields !== null && 'data' in fields ? fields['data'] : body;
}

/** Rows as a plain array or under `items`; null: neither. */
export function rowsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value as readonly unknown[];
  const items = fieldsOf(value)?.['items'];
  return Array.isArray(items) ? (items as readonly unknown[]) : null;
}

/** An object's fields; null: it is none. */
export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** A field by its documented snake_case name, in either spelling. */
export function fieldOf(fields: Fields, name: string): unknown {
  return fields[name] ?? fields[name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())];
}

/** A text field, cut to `maxLength`; null: absent, empty or no text. */
export function textField(fields: Fields, name: string, maxLength = 256): string | null {
  const value = fieldOf(fields, name);
  return typeof value === 'string' && value !== '' ? value.slice(0, maxLength) : null;
}

/** The texts of a list field, each cut to `maxLength`; null: absent or no list. Entries that are no text are left out. */
export function textsField(fields: Fields, name: string, maxLength = 256): readonly string[] | null {
  const value = fieldOf(fields, name);
  if (!Array.isArray(value)) return null;
  return value
    .filter((each): each is string => typeof each === 'string')
    .map((each) => each.slice(0, maxLength));
}
