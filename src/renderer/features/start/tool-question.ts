import type { Question, Symptom } from '../../app-state/wizard';

const aboutTool: ReadonlySet<Symptom> = new Set<Symptom>([
  'tool-forbidden',
  'tool-not-listed',
  'module-not-enabled',
  'remote-tools-missing',
  'remote-call-fails',
  'unexpected-result',
  'high-latency',
  'connection-drops',
  'audit-missing',
]);

/** One certain tool may be what the person complains of. */
export function isAboutTool(symptom: Symptom): boolean {
  return aboutTool.has(symptom);
}

/** What is asked of a run: what was typed for one symptom says nothing about another, and empty fields say nothing at all. */
export function questionOf({ symptom, tool, toolArguments }: Question): Question {
  const name = isAboutTool(symptom) ? trimmed(tool) : null;
  return { symptom, tool: name, toolArguments: name === null ? null : trimmed(toolArguments) };
}

function trimmed(text: string | null): string | null {
  return text?.trim() || null;
}
