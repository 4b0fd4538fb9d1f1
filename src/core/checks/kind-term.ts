import { kindOf } from '../claude-config/json-tree';
import type { JsonNode } from '../claude-config/json-tree';
import { term } from '../findings/said';
import type { Said } from '../findings/said';

/** What a part of the file is, as people call it. */
export function kindTerm(node: JsonNode | null): Said {
  const kind = kindOf(node);
  return kind === 'null' ? 'null' : term(`kind-${kind}`);
}
