import type { skipWords as englishSkips, summaryWords as english } from '../en/summary';
import type { Translated } from '../words';

export const summaryWords: Translated<typeof english> = {
  healthy: 'Alles ist in Ordnung: Ihre Verbindung zu ScaiGrid funktioniert.',
  'healthy-offline': 'Auf diesem Computer ist nichts falsch. Das Netzwerk wurde nicht geprüft.',
  'healthy-with-warnings': 'Die Verbindung funktioniert. Eines könnte besser sein: {{title}}',
  'healthy-with-answer': 'Die Verbindung funktioniert. {{title}}.',
  'healthy-elsewhere':
    'Die Verbindung funktioniert, aber der Server, der antwortet, nennt sich nicht ScaiGrid: {{server}}. Was nur ScaiGrid hat, wurde nicht geprüft.',
  'healthy-something-else':
    'Es wurde nichts Falsches gefunden. Die Request-IDs führen zu den Anfragen von Ungrey im Protokoll des Gateways: Senden Sie sie mit diesem Bericht.',
  'not-judged': 'Noch nicht geprüft.',
  incomplete: {
    one: 'Es wurde nichts Falsches gefunden, aber {{count}} von {{total}} Prüfungen konnte nicht nachsehen.',
    other:
      'Es wurde nichts Falsches gefunden, aber {{count}} von {{total}} Prüfungen konnten nicht nachsehen.',
  },
  cancelled: {
    one: 'Abgebrochen: {{count}} von {{total}} Prüfungen wurde nicht gemacht.',
    other: 'Abgebrochen: {{count}} von {{total}} Prüfungen wurden nicht gemacht.',
  },
  'nothing-seen':
    'Es konnte nichts beurteilt werden: Bei keiner der Prüfungen ({{total}}) gab es etwas anzusehen.',
};

export const skipWords: Translated<typeof englishSkips> = {
  'caused-by': 'Nicht geprüft, wegen: {{title}}',
  offline: 'Nicht geprüft: nur lokale Prüfungen.',
  'no-target': 'Nicht geprüft: Es gibt keine Adresse eines Gateways, die sich prüfen ließe.',
  'not-applicable': 'Trifft hier nicht zu.',
  'not-scaigrid': 'Trifft nicht zu: Der Server, der antwortet, ist nicht ScaiGrid.',
};
