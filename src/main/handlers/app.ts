import { dirname } from 'node:path';
import { shell } from 'electron';
import { symptomGroups, symptomIds } from '../../core/symptoms/symptoms';
import { logFolders } from '../../core/claude-config/log-folders';
import { failureInWords } from '../../keychain/failure-in-words';
import { machineFacts } from '../../probes/local/machine-facts';
import { fileThatIsRead } from '../../workflows/diagnose-locally';
import type { Handlers } from '../ipc/register';
import type { Services } from '../services';

const troubleshootingPage = 'https://www.scailabs.ai/docs/scaigrid/scaimcp/troubleshooting';

export function appHandlers({
  surroundings,
}: Services): Pick<Handlers, 'app.info' | 'symptoms.list' | 'open.place'> {
  return {
    'app.info': async () => {
      const list = await surroundings.keychain.list();
      const failure = list.ok ? list.failure : list;
      return {
        version: surroundings.ungreyVersion,
        platform: surroundings.platform,
        keychain: {
          available: failure === null,
          message: failure === null ? null : failureInWords(failure, surroundings.words),
        },
      };
    },
    'symptoms.list': () =>
      symptomIds.map((id) => ({
        id,
        group: symptomGroups[id],
        groupTitle: surroundings.words.symptomGroups[symptomGroups[id]],
        ...surroundings.words.symptoms[id],
      })),
    'open.place': async ({ place }) => {
      switch (place) {
        case 'scaigrid-docs':
          await shell.openExternal(troubleshootingPage);
          break;
        case 'config-folder': {
          const readFile = await fileThatIsRead(surroundings);
          if (readFile !== null) await shell.openPath(dirname(readFile));
          break;
        }
        case 'log-folder': {
          const [folder] = logFolders(await machineFacts(surroundings));
          if (folder !== undefined) await shell.openPath(folder);
        }
      }
      return {};
    },
  };
}
