import type { repairWords as english } from '../en/repair';
import type { Translated } from '../words';

export const repairWords: Translated<typeof english> = {
  'no-file':
    'Es ist nicht klar, welche Konfigurationsdatei Claude Desktop liest. Wählen Sie die Datei und versuchen Sie es dann erneut.',
  unreadable:
    '{{file}} lässt sich nicht lesen ({{error}}) und deshalb nicht reparieren. Prüfen Sie die Rechte und versuchen Sie es dann erneut.',
  'not-utf8':
    '{{file}} ist kein Text, den Ungrey lesen kann. Speichern Sie die Datei in einem Texteditor als UTF-8 und versuchen Sie es dann erneut.',
  'documented-may-be-skipped':
    'Jede untersuchte Version von Claude Desktop überspringt Einträge mit einer URL. Fehlt der Eintrag nach einem Neustart immer noch, wählen Sie die Brücke.',
  'bridge-is-mcp-remote':
    'Die Brücke ist mcp-remote; es braucht Node.js 20.18.1 oder neuer auf diesem Computer. Es liest das Token im Klartext aus env des Eintrags.',
  'plan-forgotten':
    'Ungrey hat nicht mehr, worauf dieser Plan beruhte. Prüfen Sie erneut und versuchen Sie es dann noch einmal.',
  'the-file': 'die Datei',
  'client-asks':
    'Halten Sie Ihr Token bereit: {{client}} fragt danach, wenn es den Server zum ersten Mal startet. Die Sicherung der Datei und der Schlüsselbund haben es noch.',
  'token-moves':
    'Das Token kommt zuerst in den Schlüsselbund des Systems; erst danach wird die Datei geändert.',
};
