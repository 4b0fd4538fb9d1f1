import { describe, expect, it } from 'vitest';
import { clients } from '../../clients';
import { type ClientId, clientIds } from '../../clients/client';
import type { Verdict } from '../../diagnosis/check';
import type { ObservationValues } from '../../diagnosis/observations';
import { catalogue } from '../../findings/catalogue';
import type { ClientProcessSeen } from '../../observations/client-process';
import { loadWords } from '../../words/load';
import { languages } from '../../words/language';
import { findingInWords } from '../../words/finding-in-words';
import { takeUpInWords } from '../../words/take-up';
import { appRestarted } from './app-restarted';

const at = (hour: number): string => `2026-11-22T${String(hour).padStart(2, '0')}:00:00.000Z`;
const changed = at(11);

function judge(client: ClientId, path: string, others: ClientProcessSeen['others']): Verdict {
  const file = { path, client, state: 'present', modifiedAt: changed, text: '{}' };
  return appRestarted.judge({
    'config-files': { candidates: [file], readIndex: 0, readReason: 'named-by-user', misplaced: [] },
    // Claude Desktop's start says nothing of another client.
    'client-process': {
      running: true,
      processes: [{ pid: 1, executable: '/claude-desktop', startedAt: at(1) }],
      ...(others === undefined ? {} : { others }),
    },
    'client-logs': { folders: [], files: [] },
    target: { configFile: path },
  } as unknown as ObservationValues);
}

const process = (startedAt: string | null) => ({ pid: 7, executable: '/opt/program', startedAt });

describe('app-restarted for other clients', () => {
  it('warns of one that reads its file at its start alone, with the way of that client', () => {
    const verdict = judge('windsurf', '/home/kim/.codeium/windsurf/mcp_config.json', {
      windsurf: [process(at(12)), process(at(10))],
    });
    expect(verdict).toMatchObject({
      status: 'warning',
      findings: [
        {
          code: 'app.not-restarted',
          severity: 'warning',
          params: { client: 'Windsurf', started: at(10) },
          remedies: ['refresh-server-list'],
        },
      ],
    });
  });

  it('only tells of one that notices the change by itself', () => {
    expect(judge('cursor', '/home/kim/.cursor/mcp.json', { cursor: [process(at(10))] })).toMatchObject({
      status: 'passed',
      findings: [{ code: 'app.not-restarted', severity: 'info', remedies: ['let-client-notice'] }],
    });
  });

  it.each<[string, ClientId, string, ClientProcessSeen['others'], string]>([
    ['was started after the change', 'lm-studio', '/m.json', { 'lm-studio': [process(at(12))] }, 'passed'],
    ['is not running', 'lm-studio', '/m.json', { 'lm-studio': [] }, 'passed'],
    ['was started nobody knows when', 'lm-studio', '/m.json', { 'lm-studio': [process(null)] }, 'unknown'],
    ['was not looked for', 'gemini-cli', '/settings.json', {}, 'skipped'],
    ['was looked for by an older Ungrey', 'cursor', '/mcp.json', undefined, 'skipped'],
    [
      'writes the file itself all the time',
      'claude-code',
      '/home/kim/.claude.json',
      { 'claude-code': [process(at(10))] },
      'skipped',
    ],
    [
      'has an entry in a file of a project',
      'claude-code',
      '/home/kim/shop/.mcp.json',
      { 'claude-code': [process(at(10))] },
      'warning',
    ],
  ])('judges one that %s', (_, client, path, others, status) => {
    expect(judge(client, path, others).status).toBe(status);
  });
});

describe.each(languages)('how a client takes a change up, in %s', (language) => {
  it.each(clientIds)('says it for %s, with its name', async (id) => {
    const words = await loadWords(language);
    const { title, steps } = takeUpInWords(clients[id], words);
    const text = [title, ...steps].join(' ');
    expect(text).toContain(clients[id].name);
    expect(text).not.toMatch(/\{\{|…/);
    for (const variant of ['other', 'notices']) {
      const { severity, who } = catalogue['app.not-restarted'];
      const params = { client: clients[id].name, started: at(1), changed };
      const draft = { code: 'app.not-restarted', check: 'app-restarted', severity, who, variant } as const;
      const finding = findingInWords({ ...draft, params, evidence: [] }, words);
      expect(`${finding.title} ${finding.explanation}`).not.toMatch(/\{\{|…/);
      expect(finding.title).toContain(clients[id].name);
    }
  });
});
