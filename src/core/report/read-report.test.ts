import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readReport } from './read-report';

it('says that a text is not JSON', () => {
  expect(readReport('# Ungrey report: problems')).toEqual({ ok: false, reason: 'not-json' });
});

it('says where something is no report', () => {
  expect(readReport('{"schema":"something/2"}')).toEqual({
    ok: false,
    reason: 'other-schema',
    where: 'schema',
  });
  const package_ = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  expect(readReport(package_)).toMatchObject({ ok: false, reason: 'other-schema' });
  expect(readReport('null')).toEqual({ ok: false, reason: 'other-schema', where: '' });
});
