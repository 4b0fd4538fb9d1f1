import { isRecord, type JsonRecord } from '../edit/json-value';
import type { WantedRecord } from '../edit/wanted';
import { PlanRefused } from './plan-refused';

/** A question that the client asks once, when it first starts the server; it keeps the answer encrypted. */
export interface TokenQuestion {
  readonly id: string;
  /** What stands for the answer in the entry. */
  readonly placeholder: string;
}

/** `name`: the entry's. */
export function askFor(name: string): TokenQuestion {
  const id = `${name.replaceAll(/[^\w.-]+/g, '-')}-token`;
  return { id, placeholder: `\${input:${id}}` };
}

/** The file with the question among its `inputs`. */
export function withQuestion(root: WantedRecord, { id }: TokenQuestion): WantedRecord {
  const inputs = Object.hasOwn(root, 'inputs') ? root['inputs'] : [];
  if (!Array.isArray(inputs)) throw new PlanRefused('wrong-shape');
  const asked = (inputs as readonly JsonRecord[]).some((input) => isRecord(input) && input['id'] === id);
  if (asked) return root;
  const question = { type: 'promptString', id, description: 'ScaiGrid token', password: true };
  return { ...root, inputs: [...(inputs as readonly JsonRecord[]), question] };
}
