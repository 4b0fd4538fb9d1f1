import { parseBridgeLogLine } from '../bridge-log/line';
import type { LogLine } from '../observations/client-logs';
import { fill } from '../words/fill';
import type { Words } from '../words/words';
import { explainLine } from './known-lines';
import type { LineRole } from './known-lines';
import type { FindingCode } from '../findings/codes';

export interface LineMeaning {
  /** One sentence. */
  readonly sentence: string;
  readonly role: LineRole;
  /** What Ungrey's own look at the same trouble is called; null: nothing. */
  readonly code: FindingCode | null;
}

/** What a line of Claude Desktop's logs is known to mean, in words; null: nothing is known about it. */
export function meaningOfClientLine({ text }: LogLine, words: Words): LineMeaning | null {
  const explained = explainLine(text);
  if (explained === null) return null;
  const { line, params } = explained;
  return { sentence: fill(words.logLines[line.id], params), role: line.role, code: line.finding };
}

/** The same of a line of the bridge's own log. */
export function meaningOfBridgeLine({ at, level, entry, text }: LogLine, words: Words): LineMeaning | null {
  const line = parseBridgeLogLine(`${at ?? ''} [${entry ?? ''}] [${level ?? ''}] ${text}`)?.entry;
  const said = words.bridgeLines;
  switch (line?.kind) {
    case undefined:
      return null;
    case 'started':
      return { sentence: said.started, role: 'harmless', code: null };
    case 'client':
      return { sentence: fill(said.client, { name: line.name }), role: 'harmless', code: null };
    case 'connected':
      return { sentence: said.connected, role: 'works', code: null };
    case 'broken':
      return { sentence: fill(said.broken, { detail: line.detail }), role: 'cause', code: line.code };
    case 'request':
      // What went well needs no words.
      return /^(?:2\d\d|own|cancelled)$/.test(line.outcome)
        ? null
        : {
            sentence: fill(said['request-failed'], { outcome: line.outcome }),
            role: 'symptom',
            code: null,
          };
    case 'fault':
      return { sentence: said.fault, role: 'cause', code: null };
    case 'ended':
      return { sentence: said.ended, role: 'harmless', code: null };
    case 'received':
    case 'sent':
    case 'trying':
    case 'early':
      // For whoever knows the protocol, who asked for them.
      return null;
  }
}
