import type { Translation } from '../words';

export const reportWords: Translation['report'] = {
  title: 'Bericht von Ungrey: {{status}}',
  symptom: 'Anzeichen: {{symptom}}',
  entry: 'Eintrag: {{entry}} in {{file}}',
  url: 'Adresse: {{url}}; Token: {{token}}',
  looked: 'Geprüft: von {{from}} bis {{to}}, auf {{system}}, mit Ungrey {{version}}',
  counts:
    'Prüfungen: {{passed}} bestanden, {{failed}} gescheitert, {{warning}} mit einer Warnung, {{skipped}} übersprungen, {{unknown}} nicht prüfbar',
  'request-ids': 'Request-IDs: {{ids}}',
  'request-id': 'Request-ID: {{id}}',
  none: 'keine',
  'no-file': 'keiner Datei',
  checks: 'Prüfungen',
  check: 'Prüfung',
  state: 'Ausgang',
  note: 'Anmerkung',
  finding: '{{code}}, {{severity}}; beheben kann es: {{who}}',
  consequence: '{{code}}, {{severity}}, Folge von {{cause}}; beheben kann es: {{who}}',
  status: { healthy: 'in Ordnung', problems: 'Probleme', incomplete: 'unvollständig' },
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  checkStatus: {
    passed: 'bestanden',
    failed: 'gescheitert',
    warning: 'Warnung',
    skipped: 'übersprungen',
    unknown: 'unbekannt',
  },
  who: {
    you: 'Sie',
    'tenant-admin': 'der Administrator des ScaiGrid-Mandanten',
    'gateway-operator': 'die Betreiber des Gateways',
    'network-admin': 'der Netzwerk-Administrator',
    'client-vendor': 'die Hersteller des Clients',
  },
};
