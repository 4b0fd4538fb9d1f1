import { NothingToSee } from '../../core/diagnosis/probe';
import type { Probe, ProbeContext } from '../../core/diagnosis/probe';
import { asksAboutRemoteTools, usePermission } from '../../core/remote/asked';
import { isRegistryDisabled, registryPath } from '../../core/remote/registry';
import { readServer, readServers } from '../../core/remote/read-servers';
import type {
  RegistryCollection,
  RemoteServerSeen,
  RemoteServersSeen,
} from '../../core/observations/remote-servers';
import { readAnswer } from '../../core/observations/rest-answer';
import type { RestAnswer, RestClient } from '../../core/observations/rest-answer';
import { holds } from '../../core/tools/roles';
import type { NetworkSurroundings } from '../network';
import { withRestClient } from './with-rest-client';
import { term } from '../../core/findings/said';

/** A list without any status is followed by that many looks at single servers, no more. */
const maxDetails = 3;

/** Lists the remote servers of ScaiLink's registry, under whichever of its two names the gateway knows. */
export function remoteServersProbe(surroundings: NetworkSurroundings): Probe<'remote-servers'> {
  return {
    id: 'remote-servers',
    needs: ['request', 'target', 'mcp', 'identity'],
    deadlineMs: 6_000,
    remote: true,
    look(context) {
      if (!isWorthAsking(context.seen)) throw new NothingToSee('not-applicable', term('no-remote-asked'));
      return withRestClient(surroundings, context, lookAtRegistry);
    },
  };
}

function isWorthAsking({ request, identity }: ProbeContext['seen']): boolean {
  if (request === undefined || asksAboutRemoteTools(request)) return true;
  return identity?.me.kind !== 'ok' || holds(identity.me.value, usePermission) !== false;
}

async function lookAtRegistry(rest: RestClient): Promise<RemoteServersSeen> {
  const documented = await listOf(rest, 'remote-servers');
  if (!isUnknownPath(documented)) return withDetails(rest, 'remote-servers', documented);
  const other = await listOf(rest, 'registrations');
  return isUnknownPath(other)
    ? { collection: null, list: documented }
    : withDetails(rest, 'registrations', other);
}

async function listOf(
  rest: RestClient,
  collection: RegistryCollection,
): Promise<RestAnswer<readonly RemoteServerSeen[]>> {
  return readAnswer(await rest.get(registryPath(collection)), readServers);
}

/** A path that the gateway does not have, as against a module that is off or a registry that is disabled. */
function isUnknownPath(answer: RestAnswer<unknown>): boolean {
  if (answer.kind !== 'refused' || isRegistryDisabled(answer)) return false;
  return answer.status === 404 || answer.status === 405;
}

async function withDetails(
  rest: RestClient,
  collection: RegistryCollection,
  list: RestAnswer<readonly RemoteServerSeen[]>,
): Promise<RemoteServersSeen> {
  if (list.kind !== 'ok') return { collection, list };
  const bare = list.value.filter(({ status }) => status === null).slice(0, maxDetails);
  const details = await Promise.all(
    bare.map(async ({ id }) => readAnswer(await rest.get(registryPath(collection, id)), readServer)),
  );
  const byId = new Map(details.flatMap((each) => (each.kind === 'ok' ? [[each.value.id, each.value]] : [])));
  return { collection, list: { ...list, value: list.value.map((server) => byId.get(server.id) ?? server) } };
}
