import { stat } from 'node:fs/promises';
import { posix, win32 } from 'node:path';
import { parseBridgeLogLine } from '../../core/bridge-log/line';
import { bridgeLogFile, olderBridgeLogFile } from '../../core/bridge-log/location';
import { entryInQuestion } from '../../core/claude-config/entry-in-question';
import { isConnectionName } from '../../core/claude-config/plan/connection-name';
import { NothingToSee, type Probe } from '../../core/diagnosis/probe';
import type { BridgeSeen } from '../../core/observations/bridge';
import { errorCode } from './error-code';
import { readTail } from './read-tail';
import type { LocalSurroundings } from './surroundings';
import { term } from '../../core/findings/said';

/** Enough for the last few starts. */
const tailBytes = 64 * 1024;
const mostLines = 200;

/** Looks whether the bridge that the entry starts is there, and what it wrote down last; never starts it. */
export function bridgeProbe({ home, platform }: LocalSurroundings): Probe<'bridge'> {
  return {
    id: 'bridge',
    needs: ['request', 'config-files'],
    deadlineMs: 5_000,
    remote: false,
    look: async ({ seen, vault }): Promise<BridgeSeen> => {
      const files = seen['config-files'];
      const question = files === undefined ? null : entryInQuestion(files, seen.request?.entry ?? null);
      const call = question?.found === true ? question.entry.bridge : null;
      if (call === null) throw new NothingToSee('not-applicable', term('no-bridge'));
      // Claude Desktop starts programs in `/`.
      const script =
        call.script === null
          ? null
          : platform === 'win32'
            ? win32.normalize(call.script)
            : posix.resolve('/', call.script);
      const logFile =
        call.connection !== null && isConnectionName(call.connection)
          ? bridgeLogFile(home, call.connection)
          : null;
      return {
        script:
          script === null
            ? null
            : { path: vault.maskText(script), present: await isFile(vault.reveal(script)) },
        logFile,
        ...(logFile === null ? { lines: [], logError: null } : await readLog(logFile)),
      };
    },
  };
}

/** The bridge masks what it writes. */
async function readLog(file: string): Promise<Pick<BridgeSeen, 'lines' | 'logError'>> {
  try {
    const texts = [await tailOf(olderBridgeLogFile(file)), await tailOf(file)];
    const lines = texts.flatMap((text) => text.split('\n')).flatMap((line) => parseBridgeLogLine(line) ?? []);
    return { lines: lines.slice(-mostLines), logError: null };
  } catch (error) {
    return { lines: [], logError: errorCode(error) };
  }
}

async function tailOf(file: string): Promise<string> {
  try {
    return await readTail(file, tailBytes);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
