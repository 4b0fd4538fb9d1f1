import { Console } from 'node:console';
import { arch, homedir, release } from 'node:os';
import { bridgeLogFile, bridgeSettingsFile, bridgeTurnsFile } from '../core/bridge-log/location';
import { errorKind } from '../core/error-kind';
import type { Platform } from '../core/observations/machine';
import type { Language } from '../core/words/language';
import { loadWords } from '../core/words/load';
import type { Keychain } from '../keychain/keychain';
import { readBridgeLogLevel } from '../workflows/bridge-log-level';
import { Bridge } from './bridge';
import { createLineReader } from './lines';
import { openBridgeLog } from './log';
import { Outlet } from './outlet';
import { TokenSource } from './token-source';
import { turnsIn } from './turns';
import { createSendOverWays } from './ways';
import type { BridgeWords } from './words';

export interface RunOptions {
  readonly connection: string;
  /** `--url`, which must lead to the host that the token is kept for; null: the URL kept with the token. */
  readonly url: string | null;
  /** `--token-env`; null: the token comes from the keychain. */
  readonly variable: string | null;
  readonly keychain: Keychain;
  readonly ungreyVersion: string;
  /** Of all that the bridge says to people. */
  readonly language: Language;
  readonly words: BridgeWords;
}

/** How often it is looked whether the program that started this one is still there. */
const parentMs = 2_000;

/** Serves MCP on this process's stdin and stdout until stdin closes. Never resolves: the process ends. */
export function runBridge(options: RunOptions): void {
  const { connection, url, variable, keychain, ungreyVersion, language, words } = options;
  const { env, stdin } = process;
  const outlet = ownStdout();
  const log = openBridgeLog(bridgeLogFile(homedir(), connection), () =>
    readBridgeLogLevel(bridgeSettingsFile(homedir())),
  );
  const surroundings = {
    platform: platformOf(process.platform),
    arch: arch(),
    osRelease: release(),
    home: homedir(),
    env,
    nodeVersion: process.versions.node,
    ungreyVersion,
    browser: null,
  };
  const loadExplain = () => Promise.all([import('./explain'), loadWords(language)]);
  const bridge = new Bridge({
    tokens: new TokenSource({ connection, url, variable, env, keychain }),
    ungreyVersion,
    turns: turnsIn(bridgeTurnsFile(homedir(), connection)),
    createSend: (endpoint) =>
      createSendOverWays({
        endpoint,
        env,
        systemProxy: async () => (await import('./system-network')).systemProxy(endpoint, surroundings),
        systemCertificates: async () => (await import('./system-network')).systemCertificates(),
      }),
    explain: async (state, deadline) => {
      const [{ explain }, ofFindings] = await loadExplain();
      return explain({
        ...state,
        deadline,
        connection,
        surroundings: { ...surroundings, words: ofFindings },
        words,
      });
    },
    prepareToExplain: () => void loadExplain(),
    write: (line) => outlet.send(line),
    log: (entry) => log.write(entry),
    words,
    wantsDetail: () => log.wantsDetail,
  });

  const end = (reason: string): void => {
    bridge.close();
    keychain.close();
    log.write({ kind: 'ended', reason });
    log.flush();
    process.exit(0);
  };
  // A fault of ours must not turn the entry grey. Its text stays out of the log: it may quote what was handled.
  const survive = (error: unknown): void => log.write({ kind: 'fault', detail: errorKind(error) });
  process.on('uncaughtException', survive).on('unhandledRejection', survive);
  process.stdout.on('error', () => end('stdout closed'));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => end(signal));

  bridge.start();
  stdin.on(
    'data',
    createLineReader((line) => bridge.receive(line)),
  );
  stdin.on('end', () => end('stdin closed')).on('error', () => end('stdin closed'));
  const { ppid } = process;
  setInterval(() => process.ppid === ppid || end('parent gone'), parentMs).unref();
  log.write({ kind: 'started', version: ungreyVersion, runtime: `node-${process.versions.node}` });
}

/** Stdout belongs to the protocol: whatever else wants to print goes to stderr, which the client keeps in its log. */
function ownStdout(): Outlet {
  const { stdout, stderr } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = stderr.write.bind(stderr);
  globalThis.console = new Console(stderr, stderr);
  return new Outlet(stdout, (bytes) => write(bytes));
}

export function platformOf(platform: NodeJS.Platform): Platform {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}
