import { editsTowards } from '../edit';
import type { Client } from '../../clients/client';
import { proveEdits } from '../edit-proof';
import { type Draft, draftOf, edited } from '../edit/draft';
import { isRecord, type JsonRecord, parseValue } from '../edit/json-value';
import type { WantedRecord } from '../edit/wanted';
import { type ConfigDocument, parseConfig } from '../parse';
import type { PlannedChange, PlannedChangeId, TextEdit } from '../repair-plan';
import { PlanRefused } from './plan-refused';

/** A change before it is known what it cures. */
export interface Change {
  readonly id: PlannedChangeId;
  readonly params: PlannedChange['params'];
}

/** A plan in the making: the text so far and what was done to it. */
export class Work {
  readonly changes: Change[] = [];
  private draft: Draft;
  private read: ConfigDocument | null = null;
  /** What the text was last meant to say; null: nothing but its syntax was touched. */
  meant: WantedRecord | null = null;

  constructor(
    original: string,
    readonly client: Client,
  ) {
    this.draft = draftOf(original);
  }

  get result(): Draft {
    return this.draft;
  }

  get document(): ConfigDocument {
    this.read ??= parseConfig(this.draft.text, this.client);
    return this.read;
  }

  /** The value of the whole file; its syntax must be cured by now. */
  get value(): JsonRecord {
    const value = parseValue(this.draft.text);
    if (!isRecord(value)) throw new PlanRefused('wrong-shape');
    return value;
  }

  edit(edits: readonly TextEdit[]): void {
    this.draft = edited(this.draft, edits);
    this.read = null;
  }

  /** Makes the file say this. */
  become(wanted: WantedRecord): void {
    const { root, text } = this.document;
    if (root === null) throw new PlanRefused('wrong-shape');
    const edits = editsTowards(text, root, wanted);
    this.edit(edits);
    if (!proveEdits(text, edits, this.draft.text, wanted, this.client.dialect))
      throw new PlanRefused('unproven');
    this.meant = wanted;
  }

  note(id: PlannedChangeId, params: PlannedChange['params'] = {}): void {
    this.changes.push({ id, params });
  }
}
