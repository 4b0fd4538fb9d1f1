import { requestFor } from '../../diagnosis/request';
import type { Observations } from '../../diagnosis/diagnosis';
import type { Observation } from '../../diagnosis/observation';
import type { ObservationValues } from '../../diagnosis/observations';
import type { DiagnosisRequest } from '../../diagnosis/request';
import type { ConfigFileSeen, ConfigFilesSeen } from '../../observations/config-files';
import type { Platform } from '../../observations/machine';
import { decodeConfig } from '../encoding';
import { configCandidates, type MachineFacts, readCandidate } from '../locations';
import type { ConfigCase, ConfigCaseFile } from './case';

const now = '2026-11-20T10:00:00.000Z';

const machines: Readonly<Record<Platform, Pick<MachineFacts, 'env' | 'home'>>> = {
  darwin: { home: '/Users/kim', env: {} },
  linux: { home: '/home/kim', env: {} },
  win32: {
    home: 'C:\\Users\\kim',
    env: { APPDATA: 'C:\\Users\\kim\\AppData\\Roaming', LOCALAPPDATA: 'C:\\Users\\kim\\AppData\\Local' },
  },
};

const seen = <T>(value: T): Observation<T> => ({
  state: 'seen',
  value,
  startedAt: now,
  durationMs: 1,
});

export const emptyRequest: DiagnosisRequest = requestFor('entry-grey', { offline: true });

/** What the probes would see on the machine of the case; secrets are not masked, rules treat both alike. */
export function observe(configCase: ConfigCase): Observations {
  const { platform } = configCase;
  const { home, env } = machines[platform];
  const log = (configCase.log ?? []).map((text) => ({
    at: '2026-11-20T09:59:00.000Z',
    level: null,
    entry: null,
    text,
  }));
  const values: Partial<ObservationValues> = {
    request: { ...emptyRequest, entry: configCase.entry ?? null },
    machine: {
      platform,
      arch: 'x64',
      osRelease: '1',
      now,
      home,
      env,
      ungreyVersion: '0.1.0',
      nodeVersion: '20.19.0',
      hasBrowserStack: false,
    },
    'config-files': configFiles(configCase),
    'client-logs': {
      folders: [],
      files: [{ path: '/logs/main.log', name: 'main.log', sizeBytes: 1, modifiedAt: now, lines: log }],
    },
    ...(configCase.launch !== undefined && {
      'launch-command': {
        command: 'npx',
        searchPath: ['/usr/bin'],
        found: '/usr/bin/npx',
        foundElsewhere: null,
        node: { path: '/usr/bin/node', version: 'v22.20.0' },
        needsNode: true,
        ...configCase.launch,
      },
    }),
  };
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, seen<unknown>(value)]));
}

function configFiles({ platform, packages, files, backup, configJson }: ConfigCase): ConfigFilesSeen {
  const places = configCandidates({ platform, ...machines[platform], packageFolders: packages ?? [] }, []);
  const fileAt = (path: string, index: number) =>
    files.find((file) => (file.path ?? places[0]?.path) === path && (file.path !== undefined || index === 0));
  const states = places.map(({ place, path }, index) => {
    const present = fileAt(path, index) !== undefined;
    return { place, path, present, folderPresent: present };
  });
  const { readIndex, readReason } = readCandidate(states);
  return {
    candidates: places.map(({ place, path }, index) => ({
      ...contentOf(fileAt(path, index)),
      path,
      place,
      linkTarget: null,
      backups:
        backup === undefined || index !== readIndex
          ? []
          : [{ path: `${path}.bak`, modifiedAt: now, entries: backup }],
    })),
    readIndex,
    readReason,
    misplaced:
      configJson === undefined
        ? []
        : [{ path: (places[0]?.path ?? '').replace('claude_desktop_config', 'config'), entries: configJson }],
  };
}

function contentOf(
  file: ConfigCaseFile | undefined,
): Pick<ConfigFileSeen, 'state' | 'error' | 'sizeBytes' | 'modifiedAt' | 'encoding' | 'text'> {
  if (file === undefined) {
    return { state: 'absent', error: null, sizeBytes: 0, modifiedAt: null, encoding: null, text: null };
  }
  const bytes = 'bytes' in file ? file.bytes : new TextEncoder().encode(file.text);
  const { encoding, text } = decodeConfig(bytes);
  return {
    state: encoding === 'not-utf8' ? 'unreadable' : 'present',
    error: encoding === 'not-utf8' ? 'not-utf8' : null,
    sizeBytes: bytes.length,
    modifiedAt: file.modifiedAt ?? '2026-11-20T09:00:00.000Z',
    encoding,
    text,
  };
}
