import type { RecommendationReason } from '../../claude-config/plan/recommend-style';
import type { EntryStyle, PlannedChangeId } from '../../claude-config/repair-plan';
import type { Text } from '../forms';

/** What a plan will do, one sentence each. */
export const changeWords = {
  'create-file': 'Create the config file in the place where {{client}} reads it.',
  'fix-syntax': {
    one: 'Correct what is not valid JSON ({{count}} place, in line {{line}}).',
    other: 'Correct what is not valid JSON ({{count}} places, the first in line {{line}}).',
  },
  'rewrite-encoding': 'Save the file as plain UTF-8, which is all that {{client}} reads.',
  'move-entry': 'Move the entry “{{entry}}” into “{{root}}”, where {{client}} looks for it.',
  'add-entry': 'Add the entry “{{entry}}”.',
  'correct-entry': 'Correct what is wrong in the entry “{{entry}}” and leave the rest of it as it is.',
  'replace-entry': 'Change how the entry “{{entry}}” connects to ScaiGrid and keep whatever else it holds.',
  'restore-entries': 'Put the entries back that a backup of this file still has: {{names}}.',
  'ask-for-token':
    'Let {{client}} ask for the token when it first starts the server; it keeps the answer encrypted.',
  'move-token-to-keychain':
    'Move the token out of the file into your system’s keychain, under the name “{{connection}}”.',
  'drop-headers':
    'Leave out these headers, because Ungrey’s bridge sends none but Authorization: {{headers}}.',
  'leave-token-file':
    'Leave {{file}} as it is. The entry does not use it any more, but the token is still in it: delete it if nothing else needs it.',
} satisfies Readonly<Record<PlannedChangeId, Text>>;

/** The two shapes of an entry, as the user chooses between them. */
export const styleWords: Readonly<
  Record<EntryStyle, { readonly title: string; readonly explanation: string }>
> = {
  bridge: {
    title: 'Through a bridge',
    explanation:
      'Claude Desktop starts a small program on this computer, and that program talks to ScaiGrid.',
  },
  documented: {
    title: 'As ScaiGrid documents it',
    explanation: 'The entry holds the URL of ScaiGrid, and the token in plain text.',
  },
};

/** Why one of the two shapes is recommended. */
export const recommendationWords: Readonly<Record<RecommendationReason, string>> = {
  'client-loads-urls':
    '{{client}} loads entries with a URL by itself, so nothing else has to run. The token is in the file; with the bridge it is in your system’s keychain instead.',
  'client-asks':
    '{{client}} loads entries with a URL by itself and asks for the token, so that it need not be in the file.',
  'url-entries-load':
    'The log shows that your Claude Desktop loads entries with a URL, so the entry can stay as ScaiGrid documents it.',
  'url-entries-skipped':
    'The log shows that your Claude Desktop skips entries with a URL. One that starts a program works in every version.',
  'url-entries-unproven':
    'No version of Claude Desktop that was measured loads entries with a URL. One that starts a program works in all of them.',
};
