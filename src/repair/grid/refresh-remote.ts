import { readAnswer } from '../../core/observations/rest-answer';
import type { RestAnswer, RestClient } from '../../core/observations/rest-answer';
import type { RegistryCollection, RemoteServerSeen } from '../../core/observations/remote-servers';
import { readServer } from '../../core/remote/read-servers';
import { refreshPath, registryPath } from '../../core/remote/registry';

export type RefreshResult =
  /** ScaiLink reached the server and knows its tools. */
  | { readonly kind: 'healed' }
  /** ScaiLink tried and failed again; the error's class name, null: it does not say. */
  | { readonly kind: 'still-failing'; readonly failure: string | null }
  /** ScaiGrid did not do it. */
  | { readonly kind: 'refused'; readonly code: string | null; readonly message: string }
  /** No usable answer came, so it is not known whether ScaiGrid did it. */
  | { readonly kind: 'failed'; readonly code: string };

/** Makes ScaiLink ask one remote server again what it can do. Sends the request once; asks for the state where the answer lacks it. */
export async function refreshRemote(
  rest: RestClient,
  collection: RegistryCollection,
  id: string,
): Promise<RefreshResult> {
  const answer = await rest.post(refreshPath(collection, id), {});
  if (answer.kind === 'refused') return { kind: 'refused', code: answer.code, message: answer.message };
  if (answer.kind === 'failed' && answer.code !== 'not-json') return { kind: 'failed', code: answer.code };
  const told = readAnswer(answer, withStatus);
  return resultOf(
    told.kind === 'ok' ? told : readAnswer(await rest.get(registryPath(collection, id)), withStatus),
  );
}

function withStatus(value: unknown): RemoteServerSeen | null {
  const server = readServer(value);
  return server?.status === null ? null : server;
}

function resultOf(answer: RestAnswer<RemoteServerSeen>): RefreshResult {
  if (answer.kind === 'refused') return { kind: 'failed', code: answer.code ?? `HTTP ${answer.status}` };
  if (answer.kind === 'failed') return { kind: 'failed', code: answer.code };
  const { status, consecutiveFailures, lastHealthStatus } = answer.value;
  const isHealed = status === 'active' && (consecutiveFailures ?? 0) === 0;
  return isHealed ? { kind: 'healed' } : { kind: 'still-failing', failure: lastHealthStatus };
}
