import { z } from 'zod';
import { clientIds } from '../../core/clients/client';
import { logLevels } from '../../core/bridge-log/level';
import { languages } from '../../core/words/language';
import { path } from './fields';

/** What a person has chosen about Ungrey itself. */
export const settings = z.object({
  language: z.enum(['system', ...languages]),
  theme: z.enum(['system', 'light', 'dark']),
  /** Those that are not looked at, so that a client which a later Ungrey knows is. */
  leftOutClients: z.array(z.enum(clientIds)).max(clientIds.length),
  /** Tell, while another window is in front, that a long check or test has ended. */
  notify: z.boolean(),
  /** How much the bridges write into their logs. */
  logLevel: z.enum(logLevels),
});

const shown = z.object({
  settings,
  /** The language that is spoken now. */
  language: z.enum(languages),
  /** Something to know about the settings themselves, one sentence; null: nothing. */
  notice: z.string().nullable(),
});

export const settingsInvocations = {
  'settings.get': { input: z.object({}), output: shown },
  /** Takes effect at once. Only what is given changes. */
  'settings.change': { input: settings.partial(), output: shown },
  /** The copies that Ungrey made of config files before it changed them, newest first. */
  'backups.list': {
    input: z.object({}),
    output: z.array(
      z.object({
        /** The full path of its manifest. */
        id: path,
        file: path,
        /** ISO 8601, UTC. */
        createdAt: z.string(),
        /** Of the copy; null: there was no file, or the copy is gone. */
        bytes: z.int().nullable(),
        /** The undo of the last repair of that file needs it. */
        neededForUndo: z.boolean(),
      }),
    ),
  },
  /** Only those that `backups.list` would name; others are passed over. */
  'backups.delete': { input: z.object({ ids: z.array(path).min(1).max(10_000) }), output: z.object({}) },
} as const;

export const menuCommands = ['settings', 'check-again', 'instruments', 'help'] as const;

export const settingsEvents = {
  /** Chosen in the application's menu, or with its keys. */
  'menu.chosen': z.object({ command: z.enum(menuCommands) }),
} as const;

export type Settings = z.output<typeof settings>;
export type SettingsShown = z.output<typeof shown>;
export type MenuCommand = (typeof menuCommands)[number];
