import { describe, expect, it } from 'vitest';
import { configChecks } from '../../checks/config';
import { entryChecks } from '../../checks/entry';
import { judge } from '../../diagnosis/judge';
import type { FindingCode } from '../../findings/codes';
import type { ConfigFileSeen } from '../../observations/config-files';
import { judgedFile } from '../judged-file';
import { planRepair } from '../plan';
import type { RepairInput } from '../plan/repair-input';
import type { PlanRefusal, RepairPlan } from '../repair-plan';
import { repairInput, ungreyProgram } from '../testing/repair-input';
import type { ConfigCase } from './case';
import { configCases } from './index';
import { observe } from './observe';

const shapes: Readonly<Record<string, Partial<RepairInput>>> = {
  documented: { style: 'documented' },
  'mcp-remote': { style: 'bridge' },
  ungrey: { style: 'bridge', bridge: ungreyProgram },
};

/** What is wrong on a machine and no change of the file can cure, or nobody can be certain of. */
const notOfTheFile: readonly FindingCode[] = [
  'config.several-files',
  'config.duplicate-name',
  'entry.host-typo',
  'entry.command-not-found',
  'entry.runtime-too-old',
];
const leftBy: Readonly<Record<string, readonly FindingCode[]>> = {
  documented: ['entry.remote-unsupported', 'entry.secret-in-file'],
  'mcp-remote': ['entry.secret-in-file'],
  ungrey: [],
};

const readFile = (configCase: ConfigCase): ConfigFileSeen | null => {
  const files = observe(configCase)['config-files'];
  return files?.state === 'seen' ? judgedFile(files.value) : null;
};

function planFor(configCase: ConfigCase, more: Partial<RepairInput>) {
  const file = readFile(configCase);
  const encoding = file?.encoding === 'not-utf8' ? null : (file?.encoding ?? null);
  const { platform, entry = null } = configCase;
  return planRepair(repairInput(file?.text ?? null, { platform, entry, encoding, ...more }));
}

function codesAfter(configCase: ConfigCase, plan: RepairPlan): readonly FindingCode[] {
  const path = readFile(configCase)?.path;
  const repaired = { ...(path !== undefined && { path }), text: plan.after };
  const others = configCase.files.filter((file) => file.path !== undefined && file.path !== path);
  const after = observe({ ...configCase, files: [repaired, ...others], entry: plan.entry, log: [] });
  return judge(after, [...configChecks, ...entryChecks])
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'info')
    .map(({ code }) => code);
}

const readable = configCases.filter(({ expect: codes }) => !codes.includes('config.unreadable'));

describe.each(Object.entries(shapes))('the repair of the table’s files: %s', (shape, more) => {
  const outcomes = new Map<PlanRefusal | 'plan', number>();

  it.each(readable)('$name ($platform)', (configCase) => {
    const result = planFor(configCase, more);
    const outcome = result.ok ? 'plan' : result.refusal;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    expect(outcome).not.toBe('unproven');
    if (outcome === 'nothing-to-do') {
      const left = [
        ...notOfTheFile,
        ...(leftBy[shape] ?? []),
        'entry.bridge-arguments',
        'config.misplaced-entry',
      ];
      expect(left).toEqual(expect.arrayContaining([...configCase.expect]));
    }
    if (!result.ok) return;
    const codes = codesAfter(configCase, result.plan);
    const claimed = result.plan.changes.flatMap(({ cures }) => cures);
    expect(codes.filter((code) => claimed.includes(code))).toEqual([]);
    const allowed = [...notOfTheFile, ...(leftBy[shape] ?? [])];
    expect(codes.filter((code) => !allowed.includes(code))).toEqual([]);
  });

  it('repairs most of them', () => {
    expect(Object.fromEntries(outcomes)).toEqual({});
  });
});

describe('the exact file', () => {
  const withResult = configCases.filter(({ repaired }) => repaired !== undefined);

  it.each(withResult)('$name', (configCase) => {
    const result = planFor(configCase, { style: configCase.repaired?.style ?? 'bridge' });
    expect(result.ok && result.plan.after).toBe(configCase.repaired?.after);
  });
});
