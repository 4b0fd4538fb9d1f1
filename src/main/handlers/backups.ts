import { deleteBackups, keptBackups } from '../../workflows/backups';
import type { Handlers } from '../ipc/register';
import type { Services } from '../services';

export function backupHandlers({
  surroundings,
}: Services): Pick<Handlers, 'backups.list' | 'backups.delete'> {
  // Looking at them takes out what an early Ungrey left in their manifests.
  keptBackups(surroundings).catch(() => undefined);
  return {
    'backups.list': async () =>
      (await keptBackups(surroundings)).map(({ backup, bytes, neededForUndo }) => ({
        id: backup.manifestPath,
        file: backup.file,
        createdAt: backup.createdAt,
        bytes,
        neededForUndo,
      })),
    'backups.delete': async ({ ids }) => {
      await deleteBackups(ids, surroundings);
      return {};
    },
  };
}
