import type { Client } from '../../clients/client';
import { requestFor } from '../../diagnosis/request';
import { configChecks } from '../../checks/config';
import { entryChecks } from '../../checks/entry';
import type { Observations } from '../../diagnosis/diagnosis';
import { judge } from '../../diagnosis/judge';
import type { FindingCode } from '../../findings/codes';
import type { ConfigBackupSeen, ConfigFileSeen } from '../../observations/config-files';
import type { Platform } from '../../observations/machine';
import type { ConfigEncoding } from '../encoding';
import { namesInPlace } from '../entry-in-question';
import { parseConfig } from '../parse';
import type { PlannedChange, PlannedChangeId } from '../repair-plan';
import type { Change } from './work';

interface FileAtOneTime {
  readonly text: string | null;
  readonly encoding: ConfigEncoding | null;
}

/** What the checks of file and entry find in a text; nothing else is looked at. */
export interface Judgement {
  readonly entry: string | null;
  readonly client: Client;
  readonly platform: Platform;
  readonly backups: readonly string[];
}

/** The changes with what they cure: all that the checks found before and no longer find after. */
export function withCures(
  changes: readonly Change[],
  before: FileAtOneTime,
  after: FileAtOneTime,
  judgement: Judgement,
): readonly PlannedChange[] {
  const left = codesIn(after, judgement);
  const cured = [...codesIn(before, judgement)].filter((code) => !left.has(code));
  const last = changes.at(-1);
  const curedBy = (code: FindingCode) => changes.find(({ id }) => mayCure(id, code)) ?? last;
  return changes.map((change) => ({ ...change, cures: cured.filter((code) => curedBy(code) === change) }));
}

const curesOfChange: Partial<Record<PlannedChangeId, readonly FindingCode[]>> = {
  'create-file': ['config.not-found'],
  'rewrite-encoding': ['config.encoding'],
  'fix-syntax': ['config.syntax'],
  'restore-entries': ['config.wiped'],
  'move-entry': ['config.misplaced-entry'],
  'move-token-to-keychain': ['entry.secret-in-file', 'entry.token-in-url'],
};

function mayCure(id: PlannedChangeId, code: FindingCode): boolean {
  const own = curesOfChange[id];
  if (own !== undefined) return own.includes(code);
  return (
    id !== 'drop-headers' &&
    id !== 'leave-token-file' &&
    !Object.values(curesOfChange).some((codes) => codes.includes(code))
  );
}

function codesIn(file: FileAtOneTime, judgement: Judgement): ReadonlySet<FindingCode> {
  const judged = judge(observationsOf(file, judgement), [...configChecks, ...entryChecks]);
  return new Set(judged.flatMap(({ findings }) => findings.map(({ code }) => code)));
}

function observationsOf({ text, encoding }: FileAtOneTime, judgement: Judgement): Observations {
  const file: ConfigFileSeen = {
    path: '',
    place: 'given',
    client: judgement.client.id,
    linkTarget: null,
    state: text === null ? 'absent' : 'present',
    error: null,
    sizeBytes: text?.length ?? 0,
    modifiedAt: null,
    encoding,
    text,
    backups: judgement.backups.map((backup) => backupSeen(backup, judgement.client)),
  };
  return {
    request: seen(requestFor('entry-grey', { entry: judgement.entry, offline: true })),
    'config-files': seen({ candidates: [file], readIndex: 0, readReason: 'named-by-user', misplaced: [] }),
    machine: seen({
      platform: judgement.platform,
      arch: '',
      osRelease: '',
      now: atNoTime,
      home: '',
      env: {},
      ungreyVersion: '',
      nodeVersion: '',
      hasBrowserStack: false,
    }),
    'client-logs': seen({ folders: [], files: [] }),
  };
}

function backupSeen(text: string, client: Client): ConfigBackupSeen {
  const document = parseConfig(text, client);
  return { path: '', modifiedAt: atNoTime, entries: document.cure === null ? null : namesInPlace(document) };
}

const atNoTime = '1970-01-01T00:00:00.000Z';

function seen<Value>(value: Value) {
  return { state: 'seen', value, startedAt: atNoTime, durationMs: 0 } as const;
}
