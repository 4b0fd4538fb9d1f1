import { requestFor } from '../../core/diagnosis/request';
import { findingInWords } from '../../core/words/finding-in-words';
import type { SymptomId } from '../../core/symptoms/symptoms';
import { diagnose } from '../diagnose';
import type { Surroundings } from '../surroundings';
import { requestOf } from './connect';
import type { ExplorerSession } from './explorer';

/** A refusal in Ungrey's words, and the question whose answer holds its remedy. */
export interface Translation {
  /** Null: Ungrey has not looked for the cause; asking this question does. */
  readonly finding: { readonly title: string; readonly explanation: string } | null;
  readonly symptom: SymptomId;
}

/** Refusals whose cause the checks of a symptom name without calling the tool again. */
const symptomOfCode: Readonly<Record<string, SymptomId>> = {
  PERMISSION_DENIED: 'tool-forbidden',
  AUTHZ_PERMISSION_DENIED: 'tool-forbidden',
  TOOL_NOT_FOUND: 'tool-forbidden',
  MODULE_NOT_ENABLED: 'module-not-enabled',
};

/** What the checks say about a tool that was refused. Only reads; the tool is not called again. */
export async function translateRefusal(
  { asked }: Pick<ExplorerSession, 'asked'>,
  tool: string,
  error: { readonly code: string | null; readonly message: string },
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<Translation | null> {
  if (tool.startsWith('remote.')) return { finding: null, symptom: 'remote-call-fails' };
  const symptom = symptomOfCode[error.code ?? ''] ?? symptomOfText(error.message);
  if (symptom === null) return null;
  const { givenToken: _none, ...request } = requestFor(symptom, {
    ...(await requestOf(asked, surroundings)),
    symptom,
    tool,
  });
  const { diagnosis } = await diagnose({
    request,
    token: null,
    surroundings,
    signal,
    onEvent: () => undefined,
  });
  const [first] = diagnosis.findings.filter(({ severity }) => severity !== 'info');
  if (first === undefined) return { finding: null, symptom };
  const { title, explanation } = findingInWords(first, surroundings.words);
  return { finding: { title, explanation }, symptom };
}

/** The same refusals where the gateway writes its message alone. */
function symptomOfText(message: string): SymptomId | null {
  if (/is not registered|lacks required permission/i.test(message)) return 'tool-forbidden';
  return /^Module '.*' is not enabled/i.test(message) ? 'module-not-enabled' : null;
}
