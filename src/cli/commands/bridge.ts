import { homedir, userInfo } from 'node:os';
import packageFacts from '../../../package.json' with { type: 'json' };
import { bridgeLanguage } from '../../bridge/language';
import { platformOf, runBridge } from '../../bridge/run';
import { loadBridgeWords } from '../../bridge/words';
import type { Language } from '../../core/words/language';
import { createKeychain } from '../../keychain/client';
import { isConnectionName } from '../../core/claude-config/plan/connection-name';
import { sessionBus } from '../../keychain/session-bus';
import { parse } from '../arguments';
import { languageOfRuntime } from '../language';
import type { ExitCode } from '../exit-codes';
import { startKeychainWorker } from '../own-programs';
import { UsageError } from '../terminal';

/** `ungrey bridge`: what Claude Desktop starts. Ends with the process. `asked`: by `--lang`. */
export async function bridgeCommand(args: readonly string[], asked: Language | null): Promise<ExitCode> {
  const {
    connection,
    url,
    'token-env': variable,
  } = parse(args, {
    connection: { type: 'string' },
    url: { type: 'string' },
    'token-env': { type: 'string' },
  }).values;
  if (connection === undefined) throw new UsageError('usage.connection-missing');
  if (!isConnectionName(connection)) throw new UsageError('usage.connection-unusable', { connection });
  const { env } = process;
  const machine = { platform: platformOf(process.platform), home: homedir(), env };
  const language = asked ?? bridgeLanguage(machine, languageOfRuntime);
  // For the keychain's worker, which inherits them.
  if (process.platform === 'linux') Object.assign(process.env, sessionBus(process.env, userInfo().uid));
  runBridge({
    connection,
    url: url ?? null,
    variable: variable ?? null,
    keychain: createKeychain({ spawn: startKeychainWorker }),
    ungreyVersion: packageFacts.version,
    language,
    words: await loadBridgeWords(language),
  });
  return new Promise(() => undefined);
}
