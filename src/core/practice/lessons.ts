import type { Report } from '../report/schema';
import type { SymptomId } from '../symptoms/symptoms';

/** A broken connection to mend in practice mode. */
interface Lesson {
  readonly id: LessonId;
  /** The name of its entry in the practice config. */
  readonly entry: string;
  readonly symptom: SymptomId;
  readonly tool: string | null;
}

/** One fault of the file, one of the token, one of the server: the three places where a connection breaks. */
export const lessonIds = ['transport', 'token', 'module'] as const;
export type LessonId = (typeof lessonIds)[number];

export const lessons: readonly Lesson[] = [
  { id: 'transport', entry: 'scaigrid', symptom: 'entry-grey', tool: null },
  { id: 'token', entry: 'scaigrid-token', symptom: 'unauthorized', tool: null },
  { id: 'module', entry: 'scaigrid-tools', symptom: 'module-not-enabled', tool: 'bunker_exec' },
];

/** What the practice grid breaks for the third lesson; the first two need nothing of it. */
export const lessonScenario = 'module-disabled';

interface LessonTokens {
  readonly user: string;
  readonly revokedKey: string;
  readonly admin: string;
}

/** The config file that practice begins with: three entries that are broken, and one that is nobody's business. */
export function practiceConfig(url: string, tokens: LessonTokens): string {
  const documented = (token: string) => ({
    transport: 'streamable-http',
    url,
    headers: { Authorization: `Bearer ${token}` },
  });
  const mcpServers = {
    files: { command: 'files-server', args: ['--read-only'] },
    scaigrid: { url, headers: { Authorization: `Bearer ${tokens.user}` } },
    'scaigrid-token': documented(tokens.revokedKey),
    'scaigrid-tools': documented(tokens.admin),
  };
  return `${JSON.stringify({ mcpServers }, null, 2)}\n`;
}

/** The lesson that this report shows to be mended: looked at to the end, and nothing is wrong. Null: none. */
export function lessonMendedIn({ target, symptom, summary }: Report): LessonId | null {
  const lesson = lessons.find(({ entry }) => entry === target.entry);
  if (lesson === undefined || summary.status !== 'healthy') return null;
  return symptom === lesson.symptom || symptom === 'everything' ? lesson.id : null;
}
