import { describe, it } from 'vitest';
import { expectSameTexts, expectTranslated } from '../../core/words/testing/compare-texts';
import { otherLocales } from '../i18n/text';
import { en } from './en';

const sameEverywhere = [
  'Ungrey',
  '{{step}} – Ungrey',
  'Start',
  'Token',
  'Tools',
  'Claude Desktop',
  'Code',
  'Account',
  'Tenant',
  'Format',
  'Text',
  'Problem',
  ...['Claude Code', 'Cursor', 'VS Code', 'Windsurf', 'Gemini CLI', 'LM Studio', 'Cline', 'Zed'],
  ...['Help', 'System', 'Version', 'Tool', 'Median', 'Log', 'info', 'debug'],
  ...['Account: {{roles}}, in {{tenant}}.', '{{count}} tool', '{{count}} tools'],
  ...['JSON', 'MCP', 'REST', 'GET /health', 'GET {{path}}', '{{ms}} ms', '{{name}} (Claude Desktop)'],
];

describe.each([
  ['nl', otherLocales.nl],
  ['de', otherLocales.de],
] as const)('%s', (_language, load) => {
  it('has the same texts with the same places to fill in as English', async () => {
    expectSameTexts(await load(), en);
  });

  it('leaves no text in English', async () => {
    expectTranslated(await load(), en, sameEverywhere);
  });
});
