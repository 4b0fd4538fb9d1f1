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
import { token } from './texts';

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

/** What must have been found where there is no plan. */
const reasons: Readonly<Record<PlanRefusal, RegExp>> = {
  'nothing-to-do':
    /^(?:(?:config\.(?:several-files|duplicate-name|misplaced-entry)|entry\.(?:host-typo|command-not-found|runtime-too-old|remote-unsupported|secret-in-file|bridge-arguments)) ?)*$/,
  unparsable: /config\.syntax/,
  'wrong-shape': /config\.shape|entry\.shape/,
  'no-url': /^$|config\.(?:no-entry|duplicate-name)|entry\.(?:url-invalid|shape)/,
  'no-token': /entry\.token-damaged/,
  unproven: /never/,
};

describe.each(Object.entries(shapes))('the repair of the table’s files: %s', (shape, more) => {
  const planned: string[] = [];

  it.each(readable)('$name ($platform)', (configCase) => {
    const result = planFor(configCase, more);
    if (!result.ok) {
      const text = readFile(configCase)?.text ?? '';
      if (result.refusal === 'no-token' && !text.includes(token)) return;
      if (result.refusal === 'no-url' && !text.includes('://')) return;
      expect(configCase.expect.join(' '), result.refusal).toMatch(reasons[result.refusal]);
      return;
    }
    planned.push(configCase.name);
    const { changes } = result.plan;
    const codes = codesAfter(configCase, result.plan);
    const claimed = changes.flatMap(({ cures }) => cures);
    expect(codes.filter((code) => claimed.includes(code))).toEqual([]);
    const addsEntry = changes.some(({ id }) => id !== 'fix-syntax' && id !== 'rewrite-encoding');
    const allowed = [...notOfTheFile, ...(leftBy[shape] ?? []), ...(addsEntry ? [] : ['config.no-entry'])];
    expect(codes.filter((code) => !allowed.includes(code))).toEqual([]);
  });

  it('is possible for most of them', () => {
    expect(planned.length).toBeGreaterThan(readable.length / 2);
  });
});

describe('the exact file', () => {
  const withResult = configCases.filter(({ repaired }) => repaired !== undefined);

  it.each(withResult)('$name', (configCase) => {
    const result = planFor(configCase, { style: configCase.repaired?.style ?? 'bridge' });
    expect(result.ok && result.plan.after).toBe(configCase.repaired?.after);
  });
});
