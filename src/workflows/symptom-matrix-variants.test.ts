import { beforeAll, describe, expect, it } from 'vitest';
import { scenarios } from '../../practice-grid';
import type { Variants } from '../../practice-grid';
import { variantValues } from '../../practice-grid/state/variants';
import type { SymptomId } from '../core/symptoms/symptoms';
import { faultsOf } from './testing/matrix/expectations';
import { allRows } from './testing/matrix/run-row';
import type { Row, RowOutcome } from './testing/matrix/run-row';
import { runRows } from './testing/matrix/run-rows';

/** One more than by default: a gateway that hides its look-up of accounts is asked for them twice. */
const budget = 25;

/** Every value that is not the default, alone. */
const alone = Object.entries(variantValues).flatMap(([name, [, ...others]]) =>
  others.map((value) => ({ [name]: value })),
);

/** As few grids as hold every one of those values: the first others of all variants together, the second ones, ... */
const together = Array.from(
  { length: Math.max(...Object.values(variantValues).map(({ length }) => length)) - 1 },
  (_, at) =>
    Object.fromEntries(
      Object.entries(variantValues).map(([name, values]) => [name, values[at + 1] ?? values.at(-1)]),
    ) as Partial<Variants>,
);

/** No variant is seen where the gateway gives no answer, nor in a call that is given up after half a minute. */
const isSeen = ({ scenario }: Row): boolean => {
  const { expectedCode = null, id = '' } = scenarios.find(({ id }) => id === scenario) ?? {};
  const isAnswered = ['net.redirect', 'net.address-family', 'net.rate-limited'].includes(expectedCode ?? '');
  return (isAnswered || expectedCode?.startsWith('net.') !== true) && id !== 'slow-call';
};

/**
 * The symptoms whose answer could depend on a variant: they are met on a grid with each of its values alone, so that a fault
 * has its name. Every other symptom meets it together with the others.
 */
const touches: Readonly<Record<keyof Variants, readonly SymptomId[]>> = {
  signIn: ['unauthorized', 'tools-empty'],
  envelope: [
    'tools-empty',
    'module-not-enabled',
    'remote-tools-missing',
    'unexpected-result',
    'audit-missing',
  ],
  toolErrors: ['unauthorized', 'remote-call-fails', 'unexpected-result'],
  deniedTool: ['tool-forbidden', 'remote-tools-missing', 'audit-missing'],
  restDenied: ['tool-forbidden', 'remote-tools-missing', 'audit-missing'],
  openTools: ['tools-empty', 'tool-not-listed'],
  audited: ['audit-missing'],
  identify: ['tools-empty'],
  issuer: ['unauthorized'],
  requestIdHeader: ['unauthorized', 'something-else'],
  mcpPath: ['entry-grey', 'unauthorized', 'connection-drops', 'high-latency'],
  mcpAnswers: ['remote-call-fails', 'connection-drops', 'high-latency'],
  mcpStream: ['connection-drops'],
  protocol: ['connection-drops', 'tool-not-listed'],
  capabilities: ['tools-empty'],
  fields: ['tools-empty', 'remote-tools-missing', 'unexpected-result', 'audit-missing'],
  catalogue: ['tool-forbidden', 'tool-not-listed'],
  requiredPermission: ['tool-forbidden', 'tool-not-listed'],
  registrationPath: ['remote-tools-missing'],
  rateLimits: ['connection-drops'],
};

const isTouchedBy = (variants: Partial<Variants>, { symptom }: Row): boolean =>
  Object.keys(variants).some((name) => touches[name as keyof Variants].includes(symptom));

const rowsOf = (variants: Partial<Variants>, which: (row: Row) => boolean): readonly Row[] =>
  allRows().flatMap((row) => (isSeen(row) && which(row) ? [{ ...row, variants }] : []));

const rows = [
  ...alone.flatMap((variants) => rowsOf(variants, (row) => isTouchedBy(variants, row))),
  ...together.flatMap((variants) => rowsOf(variants, () => true)),
];

let outcomes: ReadonlyMap<Row, RowOutcome>;
beforeAll(async () => {
  outcomes = await runRows(rows);
}, 900_000);

function told(
  variants: Partial<Variants>,
  tell: (outcome: RowOutcome) => readonly string[],
): readonly string[] {
  return [...outcomes].flatMap(([row, outcome]) =>
    row.variants === variants
      ? tell(outcome).map((fault) => `${row.scenario}, ${row.symptom}: ${fault}`)
      : [],
  );
}

describe('the cause first, and nothing wrong beside it, on a grid with', () => {
  it.each(alone)('%j, by the symptoms that it touches', (variants) => {
    expect([...outcomes.keys()].some((row) => row.variants === variants)).toBe(true);
    expect(told(variants, faultsOf)).toEqual([]);
  });

  it.each(together)('%j, by every symptom', (variants) => {
    // Without the header an error's body alone holds an id, and where nothing is wrong there may be none.
    const isIdless = variants.requestIdHeader === 'none';
    const faults = told(variants, faultsOf).filter(
      (fault) => !(isIdless && fault === 'healthy, something-else: no request id is told'),
    );
    expect(faults).toEqual([]);
  });

  it.each(together)('%j, by few requests', (variants) => {
    const tooMany = ({ log, symptom }: RowOutcome): readonly string[] =>
      log.length < budget || symptom !== 'everything' ? [] : [`${log.length} requests: ${log.join(', ')}`];
    expect(told(variants, tooMany)).toEqual([]);
  });
});
