import type {
  changeWords as englishChanges,
  recommendationWords as englishRecommendations,
  styleWords as englishStyles,
} from '../en/changes';
import type { Translated } from '../words';

export const changeWords: Translated<typeof englishChanges> = {
  'create-file': 'Die Konfigurationsdatei dort anlegen, wo {{client}} sie liest.',
  'fix-syntax': {
    one: 'Verbessern, was kein gültiges JSON ist ({{count}} Stelle, in Zeile {{line}}).',
    other: 'Verbessern, was kein gültiges JSON ist ({{count}} Stellen, die erste in Zeile {{line}}).',
  },
  'rewrite-encoding': 'Die Datei als einfaches UTF-8 speichern; etwas anderes liest {{client}} nicht.',
  'move-entry': 'Den Eintrag „{{entry}}“ nach „{{root}}“ verschieben, wo {{client}} ihn sucht.',
  'add-entry': 'Den Eintrag „{{entry}}“ hinzufügen.',
  'correct-entry': 'Verbessern, was im Eintrag „{{entry}}“ falsch ist, und den Rest so lassen.',
  'replace-entry':
    'Ändern, wie sich der Eintrag „{{entry}}“ mit ScaiGrid verbindet, und alles andere darin behalten.',
  'restore-entries': 'Die Einträge zurückholen, die eine Sicherung dieser Datei noch hat: {{names}}.',
  'move-token-to-keychain':
    'Das Token aus der Datei in den Schlüsselbund Ihres Systems verschieben, unter dem Namen „{{connection}}“.',
  'ask-for-token':
    '{{client}} nach dem Token fragen lassen, wenn es den Server zum ersten Mal startet; es bewahrt die Antwort verschlüsselt auf.',
  'drop-headers': 'Diese Header weglassen, weil die Brücke von Ungrey nur Authorization sendet: {{headers}}.',
  'leave-token-file':
    '{{file}} so lassen, wie sie ist. Der Eintrag verwendet sie nicht mehr, aber das Token steht noch darin: Löschen Sie sie, wenn nichts anderes sie braucht.',
};

export const styleWords: Translated<typeof englishStyles> = {
  bridge: {
    title: 'Über eine Brücke',
    explanation:
      'Claude Desktop startet ein kleines Programm auf diesem Computer, und dieses spricht mit ScaiGrid.',
  },
  documented: {
    title: 'So wie ScaiGrid es dokumentiert',
    explanation: 'Der Eintrag enthält die URL von ScaiGrid und das Token im Klartext.',
  },
};

export const recommendationWords: Translated<typeof englishRecommendations> = {
  'url-entries-load':
    'Das Protokoll zeigt, dass Ihr Claude Desktop Einträge mit einer URL lädt. Der Eintrag kann also bleiben, wie ScaiGrid ihn dokumentiert.',
  'url-entries-skipped':
    'Das Protokoll zeigt, dass Ihr Claude Desktop Einträge mit einer URL überspringt. Ein Eintrag, der ein Programm startet, klappt in jeder Version.',
  'url-entries-unproven':
    'Keine untersuchte Version von Claude Desktop lädt Einträge mit einer URL. Ein Eintrag, der ein Programm startet, klappt in allen.',
  'client-loads-urls':
    '{{client}} lädt Einträge mit einer URL selbst, deshalb muss nichts anderes laufen. Das Token steht in der Datei; mit der Brücke liegt es stattdessen im Schlüsselbund Ihres Systems.',
  'client-asks':
    '{{client}} lädt Einträge mit einer URL selbst und fragt nach dem Token, sodass es nicht in der Datei stehen muss.',
};
