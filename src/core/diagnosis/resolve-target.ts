import { clientInQuestion } from '../claude-config/judged-file';
import { entryInQuestion } from '../claude-config/entry-in-question';
import type { ConfigEntry } from '../claude-config/entries';
import { connectionNameOf } from '../claude-config/plan/connection-name';
import { findStrayToken } from '../claude-config/stray-token';
import { readUrlAsMeant } from '../claude-config/url-as-meant';
import type { ConfigFilesSeen } from '../observations/config-files';
import type { KeychainSeen } from '../observations/keychain';
import { readAuthorization } from '../token/authorization';
import type { DiagnosisRequest } from './request';
import type { Target, TokenSource } from './target';

/**
 * The connection a run is about. What the user gives (`--url`, a token, a connection) goes before what the entry says.
 * Tokens in all three are masked twins and stay so.
 */
export function resolveTarget(
  request: DiagnosisRequest,
  configFiles: ConfigFilesSeen,
  keychain: KeychainSeen,
): Target {
  const question = entryInQuestion(configFiles, request.entry);
  const entry = question.found ? question.entry : null;
  const connection = request.connection ?? entry?.bridge?.connection ?? null;
  // What a client fills in is not in the file; Ungrey may have kept a copy when it wrote the entry.
  const copy = entry?.isFilledIn === true ? connectionNameOf(entry.name) : null;
  const kept = keychain.connections.find(({ name }) => name === (connection ?? copy)) ?? null;
  const writtenUrl = request.url ?? entry?.url?.value ?? kept?.url ?? null;
  const endpoint = writtenUrl === null ? null : readUrlAsMeant(writtenUrl).endpoint;
  const token = tokenFor(endpoint, request, entry, kept);
  const read = token.value === null ? null : readAuthorization(token.value);
  return {
    client: clientInQuestion(configFiles).id,
    configFile: question.file?.path ?? null,
    entry: entry?.id ?? null,
    form: entry?.form ?? null,
    connection,
    writtenUrl,
    endpoint,
    writtenAuthorization: token.isSent ? token.value : null,
    authorization: read === null || !read.cleaned ? null : `Bearer ${read.cleaned}`,
    tokenSource: token.source,
    token: read?.facts ?? null,
  };
}

interface FoundToken {
  readonly value: string | null;
  readonly source: TokenSource;
  /** The client would send it as Authorization, the way things are now. */
  readonly isSent: boolean;
}

/**
 * A token goes only to the gateway it belongs to: the keychain's to the host it was kept for, the entry's to the entry's host.
 * One that is given by hand goes where the user says.
 */
function tokenFor(
  endpoint: string | null,
  request: DiagnosisRequest,
  entry: ConfigEntry | null,
  kept: KeychainSeen['connections'][number] | null,
): FoundToken {
  if (request.givenToken !== null) return { value: request.givenToken, source: 'given', isSent: true };
  if (kept !== null) {
    if (isSameHost(endpoint, kept.url)) {
      return { value: kept.authorization, source: 'keychain', isSent: true };
    }
    if (entry?.isFilledIn !== true) return noToken;
  }
  const own = entry?.url?.value ?? null;
  const isElsewhere =
    request.url !== null && own !== null && !isSameHost(endpoint, readUrlAsMeant(own).endpoint);
  return isElsewhere ? noToken : tokenOfEntry(entry);
}

const noToken: FoundToken = { value: null, source: 'none', isSent: false };

function isSameHost(a: string | null, b: string | null): boolean {
  return (
    a !== null && b !== null && URL.canParse(a) && URL.canParse(b) && new URL(a).host === new URL(b).host
  );
}

function tokenOfEntry(entry: ConfigEntry | null): FoundToken {
  if (entry === null) return noToken;
  if (entry.isFilledIn) return { value: null, source: 'client-variable', isSent: false };
  if (entry.authorization !== null) {
    return { value: entry.authorization.value, source: entry.authorization.source, isSent: true };
  }
  const stray = findStrayToken(entry);
  return stray === null ? noToken : { value: stray.token, source: stray.source, isSent: false };
}
