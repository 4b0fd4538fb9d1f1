/** What users complain of, in the order of the troubleshooting page. The ids are fixed: reports and the command line carry them. */
export const symptomIds = [
  'entry-grey',
  'unauthorized',
  'tools-empty',
  'tool-forbidden',
  'tool-not-listed',
  'module-not-enabled',
  'remote-tools-missing',
  'remote-call-fails',
  'connection-drops',
  'unexpected-result',
  'high-latency',
  'audit-missing',
  'something-else',
  'everything',
] as const;

export type SymptomId = (typeof symptomIds)[number];

export function isSymptomId(text: string): text is SymptomId {
  return (symptomIds as readonly string[]).includes(text);
}

/** The groups under which the window and `ungrey symptoms` offer them (design: "What do you see?"). */
export type SymptomGroup = 'connecting' | 'tools' | 'calls' | 'speed-and-records' | 'unsure';

export const symptomGroups: Readonly<Record<SymptomId, SymptomGroup>> = {
  'entry-grey': 'connecting',
  unauthorized: 'connecting',
  'connection-drops': 'connecting',
  'tools-empty': 'tools',
  'tool-not-listed': 'tools',
  'remote-tools-missing': 'tools',
  'tool-forbidden': 'calls',
  'module-not-enabled': 'calls',
  'remote-call-fails': 'calls',
  'unexpected-result': 'calls',
  'high-latency': 'speed-and-records',
  'audit-missing': 'speed-and-records',
  'something-else': 'unsure',
  everything: 'unsure',
};
