import { randomUUID } from 'node:crypto';
import { clientInTheWay } from '../../workflows/client-in-the-way';
import { applyRepair, prepareRepair, refusalInWords } from '../../workflows/repair';
import type { PreparedRepair } from '../../workflows/repair';
import { previewOf } from '../../workflows/repair-preview';
import { undoRepair } from '../../workflows/undo-repair';
import type { Words } from '../../core/words/words';
import type { Handlers } from '../ipc/register';
import { SentenceForPeople } from '../ipc/sentence-for-people';
import type { Services } from '../services';

/** Plans hold raw tokens, so only the newest few are kept. */
const mostKept = 4;

export function repairHandlers({
  surroundings,
  keepHelper,
  speech,
}: Services): Pick<Handlers, 'repair.plan' | 'repair.apply' | 'repair.undo'> {
  const plans = new Map<string, PreparedRepair>();
  const keep = (prepared: PreparedRepair): string => {
    const planId = randomUUID();
    plans.set(planId, prepared);
    for (const oldest of plans.keys()) {
      if (plans.size <= mostKept) break;
      plans.delete(oldest);
    }
    return planId;
  };
  return {
    'repair.plan': async (request) => {
      if (request.url !== null && !(await isAddressOf(request.connection, request.url, surroundings))) {
        throw new SentenceForPeople(speech.say('ipc.other-gateway'));
      }
      const result = await prepareRepair(request, surroundings);
      if (!result.ok) return result;
      const { prepared } = result;
      const { diff, changes, warnings, ...words } = previewOf(prepared, surroundings.words);
      return {
        ok: true,
        preview: {
          planId: keep(prepared),
          file: prepared.plan.file,
          entry: prepared.plan.entry,
          style: prepared.plan.style,
          recommended: prepared.recommended,
          ...words,
          changes: [...changes],
          warnings: [...warnings],
          diff: [...diff],
          // Unknown counts as running: nothing may be written on a guess.
          clientRunning: (await clientInTheWay(prepared.client, surroundings)) !== false,
          client: prepared.client.id,
          asksForToken: prepared.client.asksForSecrets,
        },
      };
    },
    'repair.apply': async ({ planId, force }) => {
      const prepared = plans.get(planId);
      if (prepared === undefined) return forgotten(surroundings.words);
      try {
        await keepHelper();
      } catch {
        throw new SentenceForPeople(speech.say('repair.helper-not-kept'));
      }
      const result = await applyRepair(prepared, surroundings, force);
      if (!result.ok) return result;
      plans.delete(planId);
      return { ok: true, file: result.file, backup: result.backup };
    },
    'repair.undo': async ({ configFile, force }) => {
      const result = await undoRepair(configFile, surroundings, force);
      if (result.ok) return { ok: true, file: result.file };
      const { diff, ...refusal } = result;
      // The window knows one word for it: the file is no longer what the plan or the undo was made for.
      const code = refusal.code === 'changed-since' ? 'changed-meanwhile' : refusal.code;
      return { ...refusal, code, ...(diff === undefined ? {} : { diff: [...diff] }) };
    },
  };
}

/**
 * Only a new connection has an address of its own, and keeps it with its token: no other call may lead the token that is in a
 * file to a gateway which it was not made for.
 */
async function isAddressOf(
  connection: string | null,
  url: string,
  { keychain }: Services['surroundings'],
): Promise<boolean> {
  if (connection === null) return false;
  const kept = await keychain.get(connection, { mayPrompt: true });
  if (!kept.ok || kept.secret === null || !URL.canParse(url)) return false;
  return new URL(url).host === new URL(kept.secret.url).host;
}

const forgotten = (words: Words) =>
  refusalInWords('changed-meanwhile', { file: words.repair['the-file'] }, words);
