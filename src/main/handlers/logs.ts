import type { Vault } from '../../core/redact/vault';
import { knownSecrets, readAllLogs } from '../../workflows/instruments/read-logs';
import type { Handlers } from '../ipc/register';
import type { Services } from '../services';

export function logHandlers({ surroundings }: Services): Pick<Handlers, 'logs.read'> {
  let secrets: Promise<Vault> | null = null;
  return {
    'logs.read': async ({ known }) => {
      // Looked for anew whenever the viewer is opened, not each time that it looks for new lines.
      if (known === null || secrets === null) secrets = knownSecrets(surroundings);
      const { folders, sources, lines, state } = await readAllLogs(
        surroundings,
        await secrets,
        surroundings.words,
      );
      return {
        state,
        folders: [...folders],
        sources: sources.map(({ name, path, of, sizeBytes, modifiedAt, isCut, error = null }) => {
          return { name, path, of, sizeBytes, modifiedAt, isCut, error };
        }),
        lines:
          state === known
            ? null
            : lines.map(({ place, ...line }) => ({ ...line, id: `${line.source}-${place}` })),
      };
    },
  };
}
