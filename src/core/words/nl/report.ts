import type { Translation } from '../words';

export const reportWords: Translation['report'] = {
  title: 'Rapport van Ungrey: {{status}}',
  symptom: 'Verschijnsel: {{symptom}}',
  entry: 'Vermelding: {{entry}} in {{file}}',
  url: 'Adres: {{url}}; token: {{token}}',
  looked: 'Gekeken: van {{from}} tot {{to}}, op {{system}}, met Ungrey {{version}}',
  counts:
    'Controles: {{passed}} goed, {{failed}} mislukt, {{warning}} met een waarschuwing, {{skipped}} overgeslagen, {{unknown}} kon niet kijken',
  'request-ids': 'Request-id’s: {{ids}}',
  'request-id': 'Request-id: {{id}}',
  none: 'geen',
  'no-file': 'geen bestand',
  checks: 'Controles',
  check: 'controle',
  state: 'uitkomst',
  note: 'opmerking',
  finding: '{{code}}, {{severity}}; te verhelpen door: {{who}}',
  consequence: '{{code}}, {{severity}}, gevolg van {{cause}}; te verhelpen door: {{who}}',
  status: { healthy: 'in orde', problems: 'problemen', incomplete: 'onvolledig' },
  severity: { error: 'fout', warning: 'waarschuwing', info: 'opmerking' },
  checkStatus: {
    passed: 'goed',
    failed: 'mislukt',
    warning: 'waarschuwing',
    skipped: 'overgeslagen',
    unknown: 'onbekend',
  },
  who: {
    you: 'u',
    'tenant-admin': 'de beheerder van de ScaiGrid-tenant',
    'gateway-operator': 'de mensen die de gateway beheren',
    'network-admin': 'de netwerkbeheerder',
    'client-vendor': 'de makers van de client',
  },
};
