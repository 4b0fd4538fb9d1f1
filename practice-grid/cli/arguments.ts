import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isListenerKind, listenerRows } from '../listeners/kinds';
import type { PracticeGridOptions } from '../practice-grid';
import { findScenario } from '../scenarios/index';
import { variantsSchema } from '../state/variants';

export interface CliArguments {
  readonly grid: PracticeGridOptions;
  readonly json: boolean;
  readonly withStdin: boolean;
  readonly help: boolean;
  /** Where to write the root certificate; null: nowhere. */
  readonly caFile: string | null;
}

export const usage = `Usage: npm run practice-grid -- [options]

  --port N             port of the grid (default: any free one)
  --control-port N     port of the control page (default: any free one)
  --scenario ID        start with this scenario (default: healthy)
  --latency MS         add this to every request
  --listener KIND      open this door; may be repeated (default: http)
                       ${Object.keys(listenerRows).join(', ')}
  --variant NAME=VALUE set a variant; may be repeated
  --seed TEXT          the same API keys in every run
  --ca-file PATH       write the root certificate of the https door there
  --json               print one line of JSON instead of the table
  --with-stdin         end when stdin closes
  --help               show this text`;

const port = z.coerce.number().int().min(0).max(65_535);

/** Throws an Error whose message is a sentence for the user. */
export function readArguments(args: readonly string[]): CliArguments {
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    options: {
      port: { type: 'string', default: '0' },
      'control-port': { type: 'string', default: '0' },
      scenario: { type: 'string', default: 'healthy' },
      latency: { type: 'string', default: '0' },
      listener: { type: 'string', multiple: true, default: ['http'] },
      variant: { type: 'string', multiple: true, default: [] },
      seed: { type: 'string' },
      'ca-file': { type: 'string' },
      json: { type: 'boolean', default: false },
      'with-stdin': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const readPort = (name: 'port' | 'control-port') => {
    const parsed = port.safeParse(values[name]);
    if (!parsed.success) throw new Error(`--${name} must be a number from 0 to 65535.`);
    return parsed.data;
  };
  const latency = Number(values.latency);
  if (!(latency >= 0)) throw new Error('--latency must be a number of milliseconds.');
  if (!findScenario(values.scenario)) throw new Error(`There is no scenario "${values.scenario}".`);
  const listeners = values.listener.map((kind) => {
    if (!isListenerKind(kind)) throw new Error(`There is no listener "${kind}".`);
    return kind;
  });
  const variants = variantsSchema.safeParse(
    Object.fromEntries(
      values.variant.map((text) => {
        const [name = '', value = ''] = text.split('=', 2);
        return [name, value];
      }),
    ),
  );
  if (!variants.success) throw new Error('--variant must be a NAME=VALUE listed in practice-grid/README.md.');
  return {
    grid: {
      port: readPort('port'),
      controlPort: readPort('control-port'),
      scenario: values.scenario,
      latencyMs: latency,
      listeners,
      variants: variants.data as NonNullable<PracticeGridOptions['variants']>,
      ...(values.seed === undefined ? {} : { seed: values.seed }),
    },
    json: values.json,
    withStdin: values['with-stdin'],
    help: values.help,
    caFile: values['ca-file'] ?? null,
  };
}
