import type { symptomGroupWords as englishGroups, symptomWords as english } from '../en/symptoms';
import type { Translated } from '../words';

export const symptomWords: Translated<typeof english> = {
  'entry-grey': {
    title: 'Der ScaiGrid-Eintrag in Claude Desktop ist grau',
    description:
      'Oder er fehlt, oder dort steht „failed“. Claude Desktop wollte sich verbinden und konnte es nicht.',
  },
  unauthorized: {
    title: 'Dort steht 401 oder „unauthorized“',
    description: 'Das Gateway akzeptiert das Token nicht.',
  },
  'connection-drops': {
    title: 'Die Verbindung bricht mittendrin ab',
    description: 'Zuerst klappt es, dann reißt ein Gespräch oder ein langer Aufruf ab.',
  },
  'tools-empty': {
    title: 'Es verbindet sich, aber es gibt keine Tools',
    description: 'Der Eintrag ist da, aber die Liste der Tools ist leer oder sehr kurz.',
  },
  'tool-not-listed': {
    title: 'Ein Tool, das da sein sollte, fehlt',
    description: 'Der Katalog von ScaiGrid hat es, Claude Desktop zeigt es nicht.',
  },
  'remote-tools-missing': {
    title: 'Die Tools eines verbundenen Servers (remote.…) fehlen',
    description:
      'Ein MCP-Server in der Cloud wurde über ScaiLink registriert, aber seine Tools erscheinen nicht.',
  },
  'tool-forbidden': {
    title: 'Ein Tool antwortet mit 403 oder „permission denied“',
    description: 'Andere Tools gehen; dieses wird verweigert.',
  },
  'module-not-enabled': {
    title: 'Ein Tool antwortet mit MODULE_NOT_ENABLED',
    description: 'Das Modul, zu dem das Tool gehört, ist für Ihren Mandanten ausgeschaltet.',
  },
  'remote-call-fails': {
    title: 'Ein remote.…-Tool scheitert mit einem seltsamen Fehler',
    description: 'Der Fehler sieht nicht aus wie einer von ScaiGrid selbst.',
  },
  'unexpected-result': {
    title: 'Die Antwort eines Tools hat eine unerwartete Form',
    description: 'Der Aufruf klappt, aber das Ergebnis ist nicht, was es war oder was Sie erwartet haben.',
  },
  'high-latency': {
    title: 'Jeder Aufruf ist langsam',
    description: 'Herausfinden, ob es am Netzwerk liegt, am Modell oder Dienst dahinter, oder an MCP.',
  },
  'audit-missing': {
    title: 'Das Audit-Protokoll zeigt die Aufrufe nicht',
    description: 'Herausfinden, unter welcher Aktion ein Aufruf festgehalten wird, und welche Aufrufe nicht.',
  },
  'something-else': {
    title: 'Etwas anderes',
    description: 'Die Request-ID und den Bericht holen, die der Support braucht.',
  },
  everything: {
    title: 'Ich bin nicht sicher: alles prüfen',
    description: 'Macht jede Prüfung, die mit dem Bekannten möglich ist.',
  },
};

export const symptomGroupWords: Translated<typeof englishGroups> = {
  connecting: 'Verbinden',
  tools: 'Tools',
  calls: 'Aufrufe',
  'speed-and-records': 'Tempo und Protokolle',
  unsure: 'Etwas anderes',
};
