import { mkdirSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processesNaming } from './leftover-processes';
import type { PrivateHome } from './private-home';

const hook = fileURLToPath(new URL('./watch-sockets.cjs', import.meta.url));
const sampleMs = 100;

/** How the app is to be started so that its traffic is seen from its first moment. */
export interface Watch {
  readonly before: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Where what was seen is written down: Chromium's log quotes whole headers. */
  readonly folder: string;
  /** What Node's side of the main process began, as `connect host:port`; so far. */
  byNode(): readonly string[];
  /** What Chromium began: addresses of requests, names looked up, addresses connected or sent to. Once the app has ended. */
  byChromium(): readonly string[];
  /** Where sockets of the app's processes led to, as the kernel says: looked at ten times a second. Ends the looking. */
  byKernel(): readonly string[];
}

export function watchTraffic({ folder }: PrivateHome): Watch {
  const own = join(folder, 'watched');
  mkdirSync(own);
  const netLog = join(own, 'net-log.json');
  const sockets = join(own, 'sockets.log');
  const seen = new Set<string>();
  const timer = setInterval(() => {
    for (const to of remoteAddresses(folder)) seen.add(to);
  }, sampleMs);
  return {
    before: ['-r', hook, `--log-net-log=${netLog}`],
    env: { UNGREY_WATCH: sockets },
    folder: own,
    byNode: () => distinct(readFileSync(sockets, 'utf8').trim().split('\n').map(told)),
    byChromium: () => targetsIn(readFileSync(netLog, 'utf8')),
    byKernel: () => {
      clearInterval(timer);
      return [...seen].sort();
    },
  };
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

function told(line: string): string {
  const { kind, to } = JSON.parse(line) as { readonly kind: string; readonly to: string };
  return `${kind} ${to}`;
}

interface NetEvent {
  readonly type: number;
  readonly params?: Readonly<Record<string, unknown>>;
}

const ownEnds = new Set(['UDP_LOCAL_ADDRESS']);
/** Chromium asks the kernel whether there would be a way to an IPv6 address: a socket that leads there, and carries nothing. */
const neverSentTo = '[2001:4860:4860::8888]:443';

/** Whole only when the app has ended as it should. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly NetEvent[];
}

function targetsIn(log: string): readonly string[] {
  const { constants, events } = JSON.parse(log) as NetLog;
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  return distinct(
    events.flatMap(({ type, params = {} }) => {
      const name = names.get(type) ?? '';
      if (ownEnds.has(name)) return [];
      const targets = [params['url'], params['host'], params['hostname'], params['address']].filter(
        (each): each is string => typeof each === 'string' && each !== '',
      );
      if (name === 'UDP_BYTES_SENT' && targets.length === 0) return [name];
      return targets.filter((target) => target !== neverSentTo).map((target) => `${name} ${target}`);
    }),
  );
}

/** Where the TCP and UDP sockets of a test's processes lead to; those that lead nowhere, as they listen, are left out. */
function remoteAddresses(folder: string): readonly string[] {
  if (process.platform !== 'linux') return [];
  return processesNaming(folder).flatMap(({ pid }) => {
    const inodes = new Set(linksIn(`/proc/${pid}/fd`).map((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1]));
    return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
      read(`/proc/${pid}/net/${kind}`)
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/\s+/))
        .filter((fields) => inodes.has(fields[9]) && !/:0000$/.test(fields[2] ?? ':0000'))
        .map((fields) => `${kind} ${addressOf(fields[2] ?? '')}`),
    );
  });
}

/** The kernel writes words of four bytes in the machine's order. */
function addressOf(written: string): string {
  const [words = '', port = ''] = written.split(':');
  const bytes = (words.match(/.{8}/g) ?? []).flatMap((word) => (word.match(/../g) ?? []).toReversed());
  const v4 = bytes.length === 4 || /^0{20}ffff/i.test(bytes.join('')) ? bytes.slice(-4) : null;
  const host = v4?.map((byte) => Number.parseInt(byte, 16)).join('.') ?? bytes.join('');
  return `${host}:${Number.parseInt(port, 16)}`;
}

function linksIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => {
      try {
        return readlinkSync(join(folder, name));
      } catch {
        return '';
      }
    });
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
