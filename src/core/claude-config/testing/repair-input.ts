import { claudeDesktop } from '../../clients/claude-desktop';
import type { RepairInput } from '../plan/repair-input';

export const token = 'sgk_0123456789abcdef0123456789abcdef';
export const endpoint = 'https://scaigrid.scailabs.ai/mcp';
export const ungreyProgram = { kind: 'ungrey', command: '/opt/Ungrey/ungrey', args: [] } as const;

/** A repair of `text` with nothing given but what `more` says. */
export function repairInput(text: string | null, more: Partial<RepairInput> = {}): RepairInput {
  return {
    file: '/home/me/.config/Claude/claude_desktop_config.json',
    client: claudeDesktop,
    text,
    encoding: text === null ? null : 'utf-8',
    platform: 'linux',
    entry: null,
    style: 'documented',
    url: null,
    token: null,
    headerFile: null,
    connection: null,
    keychainAvailable: true,
    bridge: { kind: 'mcp-remote' },
    backups: [],
    env: {},
    ...more,
  };
}
