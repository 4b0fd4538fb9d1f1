import fc from 'fast-check';
import { expect, it } from 'vitest';
import { observe } from '../../claude-config/cases/observe';
import { anyTexts } from '../../claude-config/testing/broken-texts';
import { judge } from '../../diagnosis/judge';
import { english } from '../../words/en';
import { findingInWords } from '../../words/finding-in-words';
import { configChecks } from '../config';
import { entryChecks } from './index';
import { fuzzRuns } from '../../testing/fuzz-runs';

it('judges a file with any text, and puts what it found into words', () => {
  fc.assert(
    fc.property(anyTexts, fc.constantFrom('darwin', 'win32', 'linux'), (text, platform) => {
      const observations = observe({ name: '', platform, files: [{ text }], expect: [] });
      for (const { result, findings } of judge(observations, [...configChecks, ...entryChecks])) {
        expect(['failed', 'warning'].includes(result.status)).toBe(
          findings.some(({ severity }) => severity !== 'info'),
        );
        for (const finding of findings) {
          expect(finding.code).not.toBe('ungrey.check-crashed');
          const { title, explanation } = findingInWords(finding, english);
          expect(title.length).toBeLessThan(400);
          expect(explanation.length).toBeLessThan(900);
        }
      }
    }),
    fuzzRuns(500),
  );
});
