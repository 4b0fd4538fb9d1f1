import { discoveryPath } from '../../core/network/deployment';
import { environmentProxy } from '../../core/network/environment-proxy';
import { failureKind } from '../../core/network/failure-kind';
import { isLoopbackHost } from '../../core/network/loopback';
import { parsePacString, proxyUrlOf } from '../../core/network/pac-string';
import type { Probe, ProbeContext } from '../../core/diagnosis/probe';
import type { Target } from '../../core/diagnosis/target';
import type { HttpAttempt, HttpSeen } from '../../core/observations/http';
import type { ProxySeen } from '../../core/observations/network';
import { attempt } from './attempt';
import type { AttemptPlan } from './attempt';
import { initializeBody, initializeHeaders, pageHeaders } from './initialize-request';
import { endpointOf } from './endpoint';
import { createConnections, createProxiedConnections } from './connections';
import { createNodeStack } from './node-stack';
import type { NetworkSurroundings } from './surroundings';
import { timeLimit } from '../time-limit';
import { mayCarryToken } from './token-guard';

const firstMs = 5_000;
const secondMs = 2_000;

/**
 * Sends `initialize` by hand, so that status, headers and body can be seen: the MCP SDK hides them. At most eight requests,
 * each answering another question (see HttpAttempt.purpose).
 */
export function httpProbe(surroundings: NetworkSurroundings): Probe<'http'> {
  return {
    id: 'http',
    needs: ['target', 'proxy'],
    deadlineMs: firstMs + secondMs + 1_000,
    remote: true,
    async look(context): Promise<HttpSeen> {
      const endpoint = endpointOf(context.seen.target);
      const connections = createConnections(surroundings);
      const proxy = proxyUrl(surroundings, context.seen.proxy, endpoint);
      const proxied = proxy === null ? null : createProxiedConnections(surroundings, proxy);
      const ask = asker(surroundings, context, endpoint);
      const node = createNodeStack(connections.dispatcher);
      try {
        const first = timeLimit(context.signal, firstMs);
        const written = writtenRequest(context, endpoint);
        const early = await Promise.all([
          followed(ask, { stack: node, purpose: 'endpoint', url: endpoint, signal: first }),
          surroundings.browser === null
            ? []
            : one(ask, {
                stack: surroundings.browser.stack,
                purpose: 'endpoint',
                url: endpoint,
                signal: first,
              }),
          proxied === null
            ? []
            : one(ask, {
                stack: createNodeStack(proxied.dispatcher),
                purpose: 'proxied',
                url: endpoint,
                signal: first,
              }),
          written === null ? [] : one(ask, { stack: node, purpose: 'written', signal: first, ...written }),
          ...publicPages(context.seen.target, endpoint, surroundings).map((page) =>
            one(ask, { stack: node, signal: timeLimit(context.signal, secondMs), ...page }),
          ),
        ]);
        const attempts = early.flat();
        const second = timeLimit(context.signal, secondMs);
        const late = questionsLeft(attempts, endpoint, surroundings).map((question) =>
          ask({ stack: node, signal: second, authorization: null, ...question }),
        );
        return { attempts: [...attempts, ...(await Promise.all(late))] };
      } finally {
        connections.close();
        proxied?.close();
      }
    },
  };
}

/** Pages for everybody that say more of this connection. */
function publicPages(
  target: Target | undefined,
  endpoint: URL,
  { ungreyVersion }: NetworkSurroundings,
): readonly Omit<Question, 'stack' | 'signal'>[] {
  const page = (purpose: HttpAttempt['purpose'], path: string): Omit<Question, 'stack' | 'signal'> => {
    const headers = pageHeaders(ungreyVersion, 'application/json');
    const url = new URL(path, endpoint);
    return { purpose, url, method: 'GET', body: null, headers, authorization: null };
  };
  return [
    // Whether a JWT fits can be told from what the deployment says about itself.
    ...(target?.token?.kind === 'jwt' ? [page('discovery', discoveryPath)] : []),
    // The first page that mcp-remote asks for (0.15.1, RFC 9728): its path is that of the endpoint.
    ...(target?.form === 'mcp-remote'
      ? [page('sign-in-page', `/.well-known/oauth-protected-resource${endpoint.pathname}`)]
      : []),
  ];
}

type Question = Pick<AttemptPlan, 'stack' | 'purpose' | 'url' | 'signal'> & Partial<AttemptPlan>;
type Ask = (question: Question) => Promise<HttpAttempt>;

function asker({ ungreyVersion }: NetworkSurroundings, { seen, vault }: ProbeContext, endpoint: URL): Ask {
  const token = revealed(seen.target?.authorization ?? null, vault);
  return (question) =>
    attempt({
      method: 'POST',
      authorization: mayCarryToken(question.url, endpoint) ? token : null,
      headers: initializeHeaders(ungreyVersion),
      body: initializeBody(ungreyVersion),
      vault,
      ...question,
    });
}

async function one(ask: Ask, question: Question): Promise<readonly HttpAttempt[]> {
  return [await ask(question)];
}

/** A redirect that keeps host and method is followed once, as MCP clients do; no other ever is. */
async function followed(ask: Ask, question: Question): Promise<readonly HttpAttempt[]> {
  const first = await ask(question);
  const outcome = first.outcome;
  if (outcome.kind === 'failed' || outcome.redirectTo === null) return [first];
  const next = new URL(outcome.redirectTo);
  const keepsMethod = outcome.status === 307 || outcome.status === 308;
  if (!keepsMethod || next.origin !== question.url.origin) return [first];
  return [first, await ask({ ...question, url: next })];
}

/** The request that the entry makes as it is written; null when it is the one that is made anyway. */
function writtenRequest(
  { seen, vault }: ProbeContext,
  endpoint: URL,
): Pick<AttemptPlan, 'url' | 'authorization'> | null {
  const {
    writtenUrl = null,
    writtenAuthorization = null,
    authorization = null,
  } = seen.target ?? ({} as Partial<Target>);
  if (writtenUrl === null || !URL.canParse(writtenUrl)) return null;
  const url = new URL(writtenUrl);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  // A token in the URL stays here: it is masked, and masked it proves nothing.
  url.search = url.hash = url.username = url.password = '';
  if (url.href === endpoint.href && writtenAuthorization === authorization) return null;
  return { url, authorization: mayCarryToken(url, endpoint) ? revealed(writtenAuthorization, vault) : null };
}

/** What the first answers leave open. */
function questionsLeft(
  attempts: readonly HttpAttempt[],
  endpoint: URL,
  { plainHttpPort, ungreyVersion }: NetworkSurroundings,
): readonly (Pick<AttemptPlan, 'purpose' | 'url'> & Partial<AttemptPlan>)[] {
  const last = attempts.findLast(({ stack, purpose }) => stack === 'node' && purpose === 'endpoint');
  const outcome = last?.outcome;
  if (last === undefined || outcome === undefined) return [];
  if (outcome.kind === 'answered') {
    const refused = outcome.status === 401 || outcome.status === 403;
    if (refused && last.sentAuthorization) return [{ purpose: 'anonymous', url: endpoint }];
    return outcome.mcp === null && outcome.status === 400 && endpoint.protocol === 'http:'
      ? [overHttps(endpoint)]
      : [];
  }
  if (endpoint.protocol === 'http:') return failureKind(outcome.code) === 'cut' ? [overHttps(endpoint)] : [];
  // Nobody stands between this computer and itself; and a name that does not resolve does so for plain http too.
  if (
    isLoopbackHost(endpoint.hostname) ||
    ['dns', 'unsendable', 'aborted'].includes(failureKind(outcome.code))
  )
    return [];
  const plain = new URL(`http://${endpoint.hostname}:${String(plainHttpPort ?? 80)}/`);
  const headers = pageHeaders(ungreyVersion, 'text/html');
  return [{ purpose: 'plain', url: plain, method: 'GET', body: null, headers }];
}

function overHttps(endpoint: URL): Pick<AttemptPlan, 'purpose' | 'url'> {
  const url = new URL(endpoint);
  url.protocol = 'https:';
  return { purpose: 'https', url };
}

function revealed(masked: string | null, vault: ProbeContext['vault']): string | null {
  return masked === null ? null : vault.reveal(masked);
}

/** The HTTP proxy that programs could use: what the environment says, else the system. Never for this computer itself. */
function proxyUrl({ env }: NetworkSurroundings, seen: ProxySeen | undefined, endpoint: URL): string | null {
  if (isLoopbackHost(endpoint.hostname)) return null;
  const fromSystem = proxyUrlOf(parsePacString(seen?.system ?? '')[0]);
  const proxy = environmentProxy(env, endpoint).proxy ?? fromSystem;
  return proxy !== null && /^https?:/i.test(proxy) && URL.canParse(proxy) ? proxy : null;
}
