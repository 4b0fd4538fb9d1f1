import { describe, expect, it } from 'vitest';
import { configChecks } from '../../checks/config';
import { entryChecks } from '../../checks/entry';
import { expectAllSound } from '../../checks/testing/expect-sound';
import { judge, orderFindings } from '../../diagnosis/judge';
import { findingInWords } from '../../words/finding-in-words';
import { english } from '../../words/en';
import { configCases } from './index';
import { observe } from './observe';

const checks = [...configChecks, ...entryChecks];

describe('the table of config files', () => {
  it('has a name of its own for every case', () => {
    const names = configCases.map(({ name, platform }) => `${platform}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(120);
  });

  it.each(configCases)('$name ($platform)', (configCase) => {
    const findings = orderFindings(
      expectAllSound(judge(observe(configCase), checks)).flatMap((judged) => judged.findings),
    );
    const told = findings.filter(({ severity }) => severity !== 'info');
    expect(told.map(({ code }) => code).join(' ')).toBe(configCase.expect.join(' '));
    for (const [code, variant] of Object.entries(configCase.variants ?? {})) {
      expect(told.find((finding) => finding.code === code)?.variant, code).toBe(variant);
    }
    for (const finding of told) {
      const { title, explanation, remedies } = findingInWords(finding, english);
      if (finding.variant !== undefined) {
        expect(Object.keys(english.findings[finding.code].variants ?? {}), finding.code).toContain(
          finding.variant,
        );
      }
      expect(remedies.flatMap(({ steps }) => steps).join(' ')).not.toContain('…');
      expect(`${title} ${explanation}`).not.toMatch(/(?<!\{ )…(?!”)|undefined|\{\{/);
    }
  });
});
