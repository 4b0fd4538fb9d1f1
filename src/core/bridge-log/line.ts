import { visibleText } from '../text/visible-text';
import { levelOfEntry } from './level';
import type { FindingCode } from '../findings/codes';
import { isFindingCode } from '../findings/codes';

/** What a bridge writes down: never arguments, results or tokens. */
export type BridgeLogEntry =
  | { readonly kind: 'started'; readonly version: string; readonly runtime: string }
  /** Claude Desktop, or whoever speaks to the bridge. */
  | { readonly kind: 'client'; readonly name: string; readonly protocolVersion: string }
  | { readonly kind: 'connected' }
  | { readonly kind: 'broken'; readonly code: FindingCode; readonly detail: string }
  | {
      readonly kind: 'request';
      readonly method: string;
      readonly milliseconds: number;
      /** The HTTP status, or what happened instead of an answer. */
      readonly outcome: string;
      readonly requestId: string | null;
    }
  | { readonly kind: 'fault'; readonly detail: string }
  | { readonly kind: 'ended'; readonly reason: string }
  /** From the client; null of an answer. Its size alone, and below the same. */
  | { readonly kind: 'received'; readonly method: string | null; readonly bytes: number }
  /** To the client. `bytes` null: so large that it went through a file. */
  | { readonly kind: 'sent'; readonly method: string | null; readonly bytes: number | null }
  /** An attempt to connect. */
  | { readonly kind: 'trying'; readonly host: string }
  /** Answered by the bridge itself, because the gateway makes one wait. */
  | { readonly kind: 'early'; readonly method: string };

export interface BridgeLogLine {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Several copies of a bridge share one log. */
  readonly pid: number;
  readonly entry: BridgeLogEntry;
}

/** One line without its end, in the form of Claude Desktop's own logs: `TIME [bridge 123] [level] text`. */
export function formatBridgeLogLine({ at, pid, entry }: BridgeLogLine): string {
  return `${at} [bridge ${pid}] [${levelOfEntry(entry)}] ${textOf(entry)}`;
}

/** Null: not a line of a bridge. */
export function parseBridgeLogLine(line: string): BridgeLogLine | null {
  const [, at = '', pid = '', text = ''] =
    /^(\d{4}-\d\d-\d\dT[\d:.]+Z) \[bridge (\d+)\] \[\w+\] (.*)$/.exec(line) ?? [];
  const entry = at === '' ? null : entryOf(text);
  return entry === null ? null : { at, pid: Number(pid), entry };
}

function textOf(entry: BridgeLogEntry): string {
  switch (entry.kind) {
    case 'started':
      return `started: ungrey ${word(entry.version)} on ${word(entry.runtime)}`;
    case 'client':
      return `client: ${word(entry.name)} with ${word(entry.protocolVersion)}`;
    case 'connected':
      return 'connected';
    case 'broken':
      return `not connected: ${entry.code} (${words(entry.detail)})`;
    case 'request':
      return (
        `${word(entry.method)} ${word(entry.outcome)} in ${Math.round(entry.milliseconds)} ms` +
        (entry.requestId === null ? '' : ` (request ${word(entry.requestId)})`)
      );
    case 'fault':
      return `fault: ${words(entry.detail)}`;
    case 'ended':
      return `ended: ${words(entry.reason)}`;
    case 'received':
    case 'sent':
      return `${entry.kind}: ${word(entry.method ?? 'answer')} (${entry.bytes === null ? 'a file' : `${entry.bytes} bytes`})`;
    case 'trying':
      return `trying: ${word(entry.host)}`;
    case 'early':
      return `early: ${word(entry.method)}`;
  }
}

function entryOf(text: string): BridgeLogEntry | null {
  const read = <Names extends string>(pattern: RegExp): Record<Names, string> | null =>
    (pattern.exec(text)?.groups as Record<Names, string> | undefined) ?? null;
  if (text === 'connected') return { kind: 'connected' };
  const started = read<'version' | 'runtime'>(/^started: ungrey (?<version>\S+) on (?<runtime>\S+)$/);
  if (started !== null) return { kind: 'started', ...started };
  const client = read<'name' | 'protocolVersion'>(/^client: (?<name>\S+) with (?<protocolVersion>\S+)$/);
  if (client !== null) return { kind: 'client', ...client };
  const broken = read<'code' | 'detail'>(/^not connected: (?<code>\S+) \((?<detail>.*)\)$/);
  if (broken !== null)
    return isFindingCode(broken.code) ? { kind: 'broken', code: broken.code, detail: broken.detail } : null;
  const fault = read<'detail'>(/^fault: (?<detail>.*)$/);
  if (fault !== null) return { kind: 'fault', ...fault };
  const ended = read<'reason'>(/^ended: (?<reason>.*)$/);
  if (ended !== null) return { kind: 'ended', ...ended };
  const detail = detailOf(text);
  if (detail !== null) return detail;
  const request = read<'method' | 'outcome' | 'ms' | 'id'>(
    /^(?<method>\S+) (?<outcome>\S+) in (?<ms>\d+) ms(?: \(request (?<id>\S+)\))?$/,
  );
  if (request === null) return null;
  const { method, outcome, ms, id } = request as Record<'method' | 'outcome' | 'ms', string> & {
    id?: string;
  };
  return { kind: 'request', method, outcome, milliseconds: Number(ms), requestId: id ?? null };
}

/** What only the most talkative level writes. */
function detailOf(text: string): BridgeLogEntry | null {
  const [, kind, method = '', bytes] = /^(received|sent): (\S+) \((?:(\d+) bytes|a file)\)$/.exec(text) ?? [];
  const what = {
    method: method === 'answer' ? null : method,
    bytes: bytes === undefined ? null : Number(bytes),
  };
  if (kind === 'sent') return { kind, ...what };
  if (kind === 'received' && what.bytes !== null) return { kind, method: what.method, bytes: what.bytes };
  const [, other, word = ''] = /^(trying|early): (\S+)$/.exec(text) ?? [];
  if (other === 'trying') return { kind: other, host: word };
  return other === 'early' ? { kind: other, method: word } : null;
}

const longest = 200;

/** One word: what comes from outside must not look like a part of the line. */
function word(text: string): string {
  return text.replaceAll(/[^\x21-\x7e]+/g, '_').slice(0, longest) || '-';
}

/** Nothing that hides or turns what is beside it, and no line of its own. */
function words(text: string): string {
  return visibleText(text.replaceAll(/[\n\r\t]+/g, ' ')).slice(0, longest);
}
