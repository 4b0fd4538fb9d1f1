import { proveEdits } from './edit-proof';
import { editsOf } from './edit/draft';
import { isRecord, type JsonRecord, parseValue } from './edit/json-value';
import { hasRightShape } from './entry-in-question';
import type { ConfigEntry } from './entries';
import { withQuestion } from './plan/ask-for-token';
import { withCures } from './plan/cures';
import { entryAt, type EntryPlace, freeName, placeEntry, withEntry } from './plan/place-entry';
import { PlanRefused } from './plan/plan-refused';
import { repairEntry } from './plan/repair-entry';
import type { RepairInput } from './plan/repair-input';
import { restoreEntries } from './plan/restore-entries';
import { withTextValues } from './plan/text-values';
import { Work } from './plan/work';
import type { PlanResult, RepairPlan } from './repair-plan';

const newEntryName = 'scaigrid';

/** One plan that cures every certain finding of the file and of its ScaiGrid entry; never throws. */
export function planRepair(input: RepairInput): PlanResult {
  try {
    return { ok: true, plan: makePlan(input) };
  } catch (error) {
    if (!(error instanceof PlanRefused)) throw error;
    return { ok: false, refusal: error.refusal, params: error.params };
  }
}

function makePlan(input: RepairInput): RepairPlan {
  const work = begin(input);
  if (!hasRightShape(work.document)) throw new PlanRefused('wrong-shape');
  if (input.client.writesFromMemory) restoreEntries(work, input.backups);
  const placed = placeEntry(work, input.entry);
  const path = placed?.path ?? [input.client.rootKey];
  const entry = placed?.name ?? input.entry ?? freeName(work.value, path, newEntryName);
  // Without a word about an entry to add, the file itself is repaired all the same.
  const nothingToAdd =
    placed === null && input.url === null && work.changes.length > 0 && input.text !== null;
  const keychain = nothingToAdd ? null : changeEntry(work, input, { path, name: entry }, placed);
  return finish(work, input, placed?.id ?? entry, keychain);
}

/** The file as valid JSON, with what its client allows beyond that. */
function begin({ text, encoding, client }: RepairInput): Work {
  const work = new Work(text ?? '', client);
  if (text === null) {
    work.edit([{ start: 0, end: 0, text: '{}\n' }]);
    work.note('create-file');
    return work;
  }
  if (encoding !== 'utf-8') work.note('rewrite-encoding');
  const { cure, problems } = work.document;
  if (cure === null) {
    const { line, column } = problems.find((each) => each.cure === null) ??
      problems[0] ?? { line: 1, column: 1 };
    throw new PlanRefused('unparsable', { line: String(line), column: String(column) });
  }
  if (cure.length > 0) {
    work.edit(cure);
    work.note('fix-syntax', { count: problems.length, line: String(problems[0]?.line ?? 1) });
  }
  return work;
}

function changeEntry(
  work: Work,
  input: RepairInput,
  place: EntryPlace,
  placed: ConfigEntry | null,
): RepairPlan['keychain'] {
  const { name } = place;
  const before = work.result.text;
  if (placed !== null) {
    const texts = withTextValues(valueIn(work, placed), placed, before);
    work.become(withEntry(work.value, place, texts));
  }
  const entry = placed === null ? null : entryAt(work, place);
  const is = entry === null ? {} : valueIn(work, entry);
  const repaired = repairEntry(input, name, entry, is);
  const { wanted, sameKind, keychain, droppedHeaders, tokenFile, question } = repaired;
  const root = withEntry(work.value, place, wanted);
  work.become(question === null ? root : withQuestion(root, question));
  if (work.result.text === before) return null;
  work.note(entry === null ? 'add-entry' : sameKind ? 'correct-entry' : 'replace-entry', { entry: name });
  if (droppedHeaders.length > 0) work.note('drop-headers', { headers: droppedHeaders.join(', ') });
  if (question !== null) work.note('ask-for-token', { client: input.client.name });
  if (keychain !== null) work.note('move-token-to-keychain', { connection: keychain.connection });
  if (tokenFile !== null) work.note('leave-token-file', { file: tokenFile });
  return keychain;
}

function valueIn({ document }: Work, { name, member }: ConfigEntry): JsonRecord {
  const value =
    member.value === null ? null : parseValue(document.text.slice(member.value.start, member.value.end));
  if (!isRecord(value)) throw new PlanRefused('wrong-shape', { entry: name });
  return value;
}

function finish(work: Work, input: RepairInput, entry: string, keychain: RepairPlan['keychain']): RepairPlan {
  if (work.changes.length === 0) throw new PlanRefused('nothing-to-do', { entry });
  const { result } = work;
  const edits = editsOf(result);
  const meant = work.meant ?? work.value;
  if (!proveEdits(result.original, edits, result.text, meant, work.client.dialect))
    throw new PlanRefused('unproven');
  const { text, encoding, file, client, style, platform, backups } = input;
  const judgement = { entry: input.entry, client, platform, backups };
  return {
    file,
    entry,
    style,
    before: text,
    beforeEncoding: encoding,
    after: result.text,
    edits,
    changes: withCures(work.changes, { text, encoding }, { text: result.text, encoding: 'utf-8' }, judgement),
    keychain,
  };
}
