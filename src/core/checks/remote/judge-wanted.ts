import type { Verdict } from '../../diagnosis/check';
import type { FindingDraft } from '../../findings/finding';
import type { RemoteServerSeen } from '../../observations/remote-servers';
import { closestRemoteName } from '../../remote/closest-name';
import { parseRemoteName, remoteNameOf } from '../../remote/remote-name';
import { unreadable } from './judge-servers';
import { serverInShort, troubleOf, unhealthy } from './registered-servers';
import type { RemoteQuestion } from './remote-question';
import { term } from '../../findings/said';

/** A remote tool was asked for by name and is not listed: is its server in trouble, or is the name wrong? */
export function judgeWanted(question: RemoteQuestion, wanted: string): Verdict {
  const { servers, listed, listsTools, identity, mayUse } = question;
  const { list, collection } = servers;
  if (list.kind !== 'ok') {
    const mismatch = mismatchOf(question, wanted, []);
    return mismatch === null ? unreadable(question) : { status: 'failed', findings: [mismatch] };
  }
  if (list.value.length === 0 && listed.length === 0) {
    return { status: 'failed', findings: [{ code: 'remote.none-registered', evidence: [] }] };
  }
  const trouble = (server: RemoteServerSeen | undefined): readonly FindingDraft[] =>
    server === undefined ? [] : [troubleOf({ server, collection, identity }) ?? []].flat();

  const named = serverNamed(parseRemoteName(wanted)?.slug, list.value);
  const [ofNamed] = trouble(named);
  if (ofNamed !== undefined) return { status: 'failed', findings: [ofNamed] };

  const mismatch = mismatchOf(question, wanted, list.value);
  if (mismatch !== null) {
    const closest = mismatch.params?.['closest'];
    const meant = typeof closest === 'string' ? parseRemoteName(closest)?.slug : undefined;
    return { status: 'failed', findings: [mismatch, ...trouble(serverNamed(meant, list.value))] };
  }
  if (named !== undefined && listsTools && mayUse === true) {
    return { status: 'failed', findings: [unhealthy({ server: named, collection, identity }, 'no-tools')] };
  }
  return {
    status: 'unknown',
    detail: term('remote-unlisted', { tool: wanted }),
  };
}

function serverNamed(
  slug: string | undefined,
  servers: readonly RemoteServerSeen[],
): RemoteServerSeen | undefined {
  return slug === undefined ? undefined : servers.find((server) => server.slug === slug);
}

/** Null: the name is that of a registered server's tool, as far as can be told. */
function mismatchOf(
  question: RemoteQuestion,
  wanted: string,
  servers: readonly RemoteServerSeen[],
): FindingDraft | null {
  const closest = closestRemoteName(wanted, [...question.listed, ...impliedNames(question, wanted, servers)]);
  if (closest?.name === wanted) return null;
  if (closest !== null) {
    return {
      code: 'remote.slug-mismatch',
      ...(closest.difference === 'slug' ? {} : { variant: closest.difference }),
      params: { wanted, closest: closest.name },
      evidence: [
        { label: 'saw', value: wanted },
        { label: 'expected', value: closest.name },
      ],
    };
  }
  if (servers.length === 0 || serverNamed(parseRemoteName(wanted)?.slug, servers) !== undefined) return null;
  return {
    code: 'remote.slug-mismatch',
    variant: 'none',
    params: { wanted },
    evidence: [
      { label: 'saw', value: wanted },
      ...servers
        .slice(0, 8)
        .map((server) => ({ label: 'remote-server', value: serverInShort(server) }) as const),
    ],
    remedies: ['compare-remote-names'],
  };
}

/** What the wanted tool would be called at each registered server whose tools are not listed. */
function impliedNames(
  { listed, identity }: RemoteQuestion,
  wanted: string,
  servers: readonly RemoteServerSeen[],
): readonly string[] {
  const tool = parseRemoteName(wanted)?.tool ?? wanted.split('.').at(-1) ?? '';
  return servers.flatMap(({ slug, isTenantShared, ownerUserId }): readonly string[] => {
    if (slug === null || tool === '') return [];
    if (listed.some((name) => parseRemoteName(name)?.slug === slug)) return [];
    const scope = isTenantShared === true ? 'tenant' : (ownerUserId ?? identity?.id ?? null);
    return scope === null ? [] : [remoteNameOf({ scope, slug, tool })];
  });
}
