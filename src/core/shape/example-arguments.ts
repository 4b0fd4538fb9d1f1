import { z } from 'zod';

const schemaOf = z.looseObject({
  type: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
});

const maxNames = 8;
const maxName = 64;

/**
 * What a tool must be given at least, as JSON with gaps to fill in: `{"prompt": "…"}`. Null: nothing must be given, or the
 * schema does not say so plainly. `inputSchema` is JSON text.
 */
export function exampleArguments(inputSchema: string | null): string | null {
  const schema = schemaOf.safeParse(parsed(inputSchema)).data;
  const names = (schema?.required ?? []).filter((name) => name.length <= maxName).slice(0, maxNames);
  if (names.length === 0) return null;
  const fields = names.map(
    (name) => `${JSON.stringify(name)}: ${JSON.stringify(gapFor(schema?.properties?.[name]))}`,
  );
  return `{${fields.join(', ')}}`;
}

function gapFor(property: unknown): unknown {
  const schema = schemaOf.safeParse(property).data;
  const [choice] = schema?.enum ?? [];
  if (choice !== undefined) return choice;
  switch (schema?.type) {
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'array':
      return [];
    case 'object':
      return {};
    default:
      return '…';
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch {
    return null;
  }
}
