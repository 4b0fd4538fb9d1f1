import { describe, expect, it } from 'vitest';
import { parseConfig } from '../claude-config/parse';
import { findScaiGridEntries } from '../claude-config/scaigrid-entries';
import type { Report } from '../report/schema';
import { lessonMendedIn, lessons, practiceConfig } from './lessons';

const tokens = {
  user: 'sgk_user000000000000',
  revokedKey: 'sgk_gone000000000000',
  admin: 'sgk_admin00000000000',
};

const report = (entry: string, symptom: Report['symptom'], status: Report['summary']['status']): Report =>
  ({ target: { entry }, symptom, summary: { status } }) as Report;

describe('practiceConfig', () => {
  it('holds the entry of every lesson, and one that does not lead to ScaiGrid', () => {
    const text = practiceConfig('http://127.0.0.1:4000/mcp', tokens);
    const found = findScaiGridEntries(parseConfig(text), null).map(({ entry }) => entry.name);
    expect(found).toEqual(lessons.map(({ entry }) => entry));
    expect(text).toContain('"files"');
  });
});

describe('lessonMendedIn', () => {
  it.each([
    ['scaigrid', 'entry-grey', 'healthy', 'transport'],
    ['scaigrid', 'everything', 'healthy', 'transport'],
    // The entry is right all along; only a look for the lesson's own complaint shows that it is mended.
    ['scaigrid-tools', 'entry-grey', 'healthy', null],
    ['scaigrid-tools', 'module-not-enabled', 'healthy', 'module'],
    ['scaigrid-token', 'unauthorized', 'problems', null],
    ['scaigrid-token', 'unauthorized', 'incomplete', null],
    ['files', 'everything', 'healthy', null],
  ] as const)('%s, %s, %s: %s', (entry, symptom, status, lesson) => {
    expect(lessonMendedIn(report(entry, symptom, status))).toBe(lesson);
  });
});
