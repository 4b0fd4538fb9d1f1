import { clients } from '../../../core/clients';
import type { ClientId, Programs } from '../../../core/clients/client';
import type { Platform } from '../../../core/observations/machine';
import { isClaudeDesktop } from './is-claude-desktop';
import type { RunningProcess } from './running-process';

/** The clients of whose processes a system tells, Claude Desktop apart. */
export function toldClients(platform: Platform): readonly ClientId[] {
  return Object.values(clients).flatMap(({ id, programs }) => {
    if (programs === null) return [];
    const told = platform === 'win32' ? programs.win32.length > 0 : programs[platform] !== null;
    return told ? [id] : [];
  });
}

/** Whether a process is one of a client's own; helpers (`--type=renderer`) come and go. Not for Claude Desktop. */
export function isOfClient(process: RunningProcess, client: ClientId, platform: Platform): boolean {
  const { programs } = clients[client];
  if (programs === null || process.args.some((arg) => arg.startsWith('--type='))) return false;
  return isOneOf(programs, process, platform) && !isClaudeDesktop(process, platform);
}

function isOneOf(programs: Programs, { executable, args }: RunningProcess, platform: Platform): boolean {
  switch (platform) {
    case 'linux': {
      const [ownName = '', script = ''] = args;
      const isInterpreter = /\/(?:node|bun|deno)$/.test(executable);
      return [executable, ownName, ...(isInterpreter ? [script] : [])].some(
        (path) => programs.linux?.test(path.includes('/') ? path : `/${path}`) === true,
      );
    }
    case 'darwin':
      return programs.darwin?.test(executable) === true;
    case 'win32': {
      const file = executable.slice(executable.lastIndexOf('\\') + 1).toLowerCase();
      return programs.win32.some((name) => name.toLowerCase() === file);
    }
  }
}
