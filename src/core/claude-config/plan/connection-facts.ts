import { readAuthorization } from '../../token/authorization';
import { isRecord, type JsonRecord, type JsonValue } from '../edit/json-value';
import type { ConfigEntry } from '../entries';
import { textOf, valueOf } from '../json-tree';
import { findStrayToken, type StrayToken } from '../stray-token';
import { readUrlAsMeant } from '../url-as-meant';
import { headersInFile } from './header-file';
import { PlanRefused } from './plan-refused';
import type { RepairInput } from './repair-input';

/** What the repaired entry must say, whatever its shape. */
export interface ConnectionFacts {
  readonly url: string;
  /** Alone, undamaged; null: none is known. */
  readonly token: string | null;
  /** Where the entry held its token in vain; null: it did not. */
  readonly stray: StrayToken | null;
  /** Other headers than Authorization that the entry sends, by name. */
  readonly others: ReadonlyMap<string, string>;
  /** The file that the token comes from; null: it comes from elsewhere. */
  readonly tokenFile: string | null;
}

export function connectionFacts(
  is: JsonRecord,
  entry: ConfigEntry | null,
  given: Pick<RepairInput, 'url' | 'token' | 'headerFile'>,
): ConnectionFacts {
  const stray = entry === null || entry.authorization !== null ? null : findStrayToken(entry);
  const written = headersIn(is['headers']).find(([name]) => isAuthorization(name))?.[1] ?? null;
  const own =
    certainToken(given.token) ??
    certainToken(entry?.authorization?.value ?? null) ??
    certainToken(stray?.token ?? null) ??
    certainToken(written);
  const inFile = given.headerFile === null ? [] : headersInFile(given.headerFile, entry);
  const fileToken = certainToken(inFile.findLast(([name]) => isAuthorization(name))?.[1] ?? null);
  return {
    url: urlToWrite(entry, given.url),
    token: own ?? fileToken,
    stray,
    others: new Map([...otherHeaders(is, entry), ...inFile.filter(([name]) => !isAuthorization(name))]),
    tokenFile: own === null && fileToken !== null ? (entry?.mcpRemote?.headerFile ?? null) : null,
  };
}

function urlToWrite(entry: ConfigEntry | null, given: string | null): string {
  const written =
    entry === null ? null : (entry.url?.value ?? textOf(valueOf(entry.member.value, 'url')) ?? null);
  const url = usableUrl(written, given);
  if (url === null)
    throw new PlanRefused('no-url', { entry: entry?.name ?? '', url: given ?? written ?? '' });
  return url;
}

/** What to write for a URL: the given one, or the written one as it must have been meant; spelled as it is if it is right. */
export function usableUrl(written: string | null, given: string | null): string | null {
  const wanted = given ?? written;
  const endpoint = wanted === null ? null : readUrlAsMeant(wanted).endpoint;
  if (endpoint === null || written === null || !isRight(written)) return endpoint;
  return readUrlAsMeant(written).endpoint === endpoint ? written : endpoint;
}

function isRight(written: string): boolean {
  const { url, surrounded, schemeAdded, endpoint } = readUrlAsMeant(written);
  return !surrounded && !schemeAdded && url?.href === endpoint;
}

/** Null: there is none, or what was meant is not certain. */
function certainToken(written: string | null): string | null {
  if (written === null) return null;
  const { cleaned, bearer, facts } = readAuthorization(written);
  // The secret of another scheme is a token only if it looks like one.
  if (cleaned === null || cleaned === '' || (bearer === 'other-scheme' && facts.kind === 'unknown'))
    return null;
  return cleaned;
}

/** Whether a client that sends this signs in with this token. */
export function isRightAuthorization(value: string, token: string): boolean {
  return /^bearer +\S+$/i.test(value) && value.replace(/^bearer +/i, '') === token;
}

function otherHeaders(is: JsonRecord, entry: ConfigEntry | null): ReadonlyMap<string, string> {
  const written: readonly (readonly [string, string])[] =
    entry?.mcpRemote?.headers.map(({ name, meant }) => [name, meant] as const) ?? headersIn(is['headers']);
  return new Map(written.filter(([name]) => !isAuthorization(name)));
}

export function isAuthorization(name: string): boolean {
  return name.trim().toLowerCase() === 'authorization';
}

/** Also of `"Name: value"` texts, alone or in a list, which no client reads. */
function headersIn(headers: JsonValue | undefined): readonly (readonly [string, string])[] {
  if (isRecord(headers)) {
    return Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
  }
  return [headers].flat().flatMap((line) => {
    const [, name, value] =
      (typeof line === 'string' ? /^\s*([\w-]+)\s*:\s*(.*?)\s*$/s.exec(line) : null) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
}
