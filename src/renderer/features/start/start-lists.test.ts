import { describe, expect, it } from 'vitest';
import type { FoundConnection } from '../../../shared/ipc/contract';
import { sortConnections } from './sort-connections';
import { groupSymptoms } from './symptom-groups';

const connection = (id: string, state: FoundConnection['state'], entry: string | null): FoundConnection => ({
  id,
  client: 'claude-desktop',
  clientName: 'Claude Desktop',
  configFile: '/home/anna/.config/Claude/claude_desktop_config.json',
  entry,
  url: null,
  connection: 'scaigrid',
  state,
  sentence: '',
});

describe('connections', () => {
  const all = [
    connection('1', 'looks-right', 'alpha'),
    connection('2', 'problem', 'Beta'),
    connection('3', 'unknown', null),
    connection('4', 'problem', 'gamma'),
  ];

  it('show problems first, otherwise in the order found', () => {
    expect(sortConnections(all, '').map(({ id }) => id)).toEqual(['2', '4', '3', '1']);
  });

  it('are found by name or file, whatever the case', () => {
    expect(sortConnections(all, ' BETA ').map(({ id }) => id)).toEqual(['2']);
    expect(sortConnections(all, 'config/claude')).toHaveLength(4);
    expect(sortConnections(all, 'delta')).toEqual([]);
  });
});

describe('symptoms', () => {
  const all = [
    { id: 'entry-grey', group: 'connecting', groupTitle: 'Connecting', title: 'Grey', description: 'Off.' },
    { id: 'tools-empty', group: 'tools', groupTitle: 'Tools', title: 'No tools', description: 'Empty.' },
    { id: 'unauthorized', group: 'connecting', groupTitle: 'Connecting', title: '401', description: 'No.' },
  ] as const;

  it('stand under their groups in the order of the list', () => {
    expect(groupSymptoms(all, '').map(({ id, symptoms }) => [id, symptoms.map((s) => s.id)])).toEqual([
      ['connecting', ['entry-grey', 'unauthorized']],
      ['tools', ['tools-empty']],
    ]);
  });

  it('must hold every word that is searched', () => {
    expect(groupSymptoms(all, 'EMPTY tools').map(({ id }) => id)).toEqual(['tools']);
    expect(groupSymptoms(all, 'empty grey')).toEqual([]);
  });
});
