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

const forgotten = (words: Words) =>
  refusalInWords('changed-meanwhile', { file: words.repair['the-file'] }, words);
