import { z } from 'zod';
import { invocations } from '../../src/shared/ipc/contract';

/** What JSON Schema says of a payload, as far as it is needed to make one. */
interface Shape {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

export interface CallExample {
  readonly name: string;
  readonly payload: unknown;
}

/** A payload that main understands, for every call of the contract: a new call is attacked without anybody thinking of it. */
export function exampleCalls(): readonly CallExample[] {
  return Object.entries(invocations).map(([name, { input }]) => {
    const payload = exampleOf(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Shape);
    input.parse(payload);
    return { name, payload };
  });
}

function exampleOf(shape: Shape): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum !== undefined) return shape.enum[0];
  if (shape.anyOf !== undefined) return exampleOf(shape.anyOf.find(({ type }) => type !== 'null') ?? {});
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.properties ?? {}).map(([name, each]) => [name, exampleOf(each)]),
      );
    case 'array':
      return [exampleOf(shape.items ?? {})];
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return 1;
    default:
      return 'x';
  }
}

/**
 * Runs in the page: calls everything with payloads that are hostile as a whole and with examples in which one member is.
 * Returns every refusal, what was not answered in time, and how many calls there were.
 */
export async function attackFromPage({
  examples,
  paths,
  notWhole,
}: {
  readonly examples: readonly CallExample[];
  /** Of files that are none of Ungrey's business. */
  readonly paths: readonly string[];
  /** Calls that begin something when their payload is an object. */
  readonly notWhole: readonly string[];
}): Promise<{ calls: number; refusals: [name: string, message: string][]; values: string }> {
  const { invoke } = (
    globalThis as unknown as { ungrey: { invoke: (...call: unknown[]) => Promise<unknown> } }
  ).ungrey;
  const nested = (depth: number) => {
    let value: unknown = 1;
    for (let level = 0; level < depth; level += 1) value = { value };
    return value;
  };
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  const polluting: unknown = JSON.parse(
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  );
  const numbers = [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e308, 0.5];
  const texts = [
    '',
    '__proto__',
    'constructor',
    '../../../../etc/passwd',
    '\u0000',
    '\u001b]0;owned\u0007\u001b[2J',
    '\u202Etxt.exe',
    '\uD800',
    '<img src=x onerror=alert(1)>',
    '$(id); `id` | id',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://127.0.0.1:1/mcp',
    'x'.repeat(300_000),
    ...paths,
  ];
  const odd: unknown[] = [
    undefined,
    null,
    true,
    [],
    {},
    [['x']],
    polluting,
    nested(900),
    cyclic,
    new Date(0),
    new Map([['a', 1]]),
  ];
  const uncloneable: unknown[] = [
    () => 1,
    Symbol('x'),
    document.body,
    new Proxy({}, {}),
    new WeakMap(),
    nested(5000),
    10n,
  ];
  const values: unknown[] = [];
  const refusals: [string, string][] = [];
  let calls = 0;
  const call = async (name: string, payload: unknown) => {
    calls += 1;
    const late = new Promise<string>((resolve) => setTimeout(() => resolve('never answered'), 30_000));
    const answered = (async () => invoke(name, payload))().then(
      (value) => {
        values.push(value);
        return null;
      },
      (error: unknown) => (error instanceof Error ? error.message : 'no error'),
    );
    const message = await Promise.race([answered, late]);
    if (message !== null) refusals.push([name, message]);
  };
  const withOne = (payload: unknown, hostile: unknown): unknown[] => {
    if (typeof payload !== 'object' || payload === null) return [];
    return Object.entries(payload).flatMap(([name, value]) => [
      { ...payload, [name]: hostile },
      ...withOne(value, hostile).map((inside) => ({ ...payload, [name]: inside })),
    ]);
  };
  for (const { name, payload } of examples) {
    const wholes: unknown[] = [...numbers, ...texts, ...odd, ...uncloneable];
    const isBegin = notWhole.includes(name);
    await Promise.all([
      ...wholes
        .filter((whole) => !isBegin || typeof whole !== 'object' || whole === null || Array.isArray(whole))
        .map((whole) => call(name, whole)),
      ...(isBegin ? [] : [...numbers, ...texts, ...odd]).flatMap((hostile) =>
        withOne(payload, hostile).map((each) => call(name, each)),
      ),
    ]);
  }
  return { calls, refusals, values: JSON.stringify(values) };
}
