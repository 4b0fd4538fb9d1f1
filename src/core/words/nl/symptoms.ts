import type { symptomGroupWords as englishGroups, symptomWords as english } from '../en/symptoms';
import type { Translated } from '../words';

export const symptomWords: Translated<typeof english> = {
  'entry-grey': {
    title: 'De ScaiGrid-vermelding in Claude Desktop is grijs',
    description:
      'Of ze ontbreekt, of er staat “failed”. Claude Desktop probeerde te verbinden en kon dat niet.',
  },
  unauthorized: {
    title: 'Er staat 401 of “unauthorized”',
    description: 'De gateway accepteert het token niet.',
  },
  'connection-drops': {
    title: 'De verbinding valt halverwege weg',
    description: 'Eerst werkt het, dan breekt een gesprek of een lange aanroep af.',
  },
  'tools-empty': {
    title: 'Er is verbinding, maar er zijn geen tools',
    description: 'De vermelding is er, maar de lijst met tools is leeg of heel kort.',
  },
  'tool-not-listed': {
    title: 'Een tool die er zou moeten zijn, ontbreekt',
    description: 'Hij staat in de catalogus van ScaiGrid, maar Claude Desktop toont hem niet.',
  },
  'remote-tools-missing': {
    title: 'De tools van een gekoppelde server (remote.…) ontbreken',
    description:
      'Via ScaiLink is een MCP-server in de cloud geregistreerd, maar zijn tools verschijnen niet.',
  },
  'tool-forbidden': {
    title: 'Eén tool antwoordt 403 of “permission denied”',
    description: 'Andere tools werken; deze wordt geweigerd.',
  },
  'module-not-enabled': {
    title: 'Een tool antwoordt MODULE_NOT_ENABLED',
    description: 'De module waar de tool bij hoort, staat uit voor uw tenant.',
  },
  'remote-call-fails': {
    title: 'Een remote.…-tool mislukt met een vreemde fout',
    description: 'De fout lijkt niet op een fout van ScaiGrid zelf.',
  },
  'unexpected-result': {
    title: 'Het antwoord van een tool heeft een onverwachte vorm',
    description: 'De aanroep werkt, maar het resultaat is niet wat het was of wat u verwachtte.',
  },
  'high-latency': {
    title: 'Elke aanroep is traag',
    description: 'Zoek uit of het aan het netwerk ligt, aan het model of de dienst erachter, of aan MCP.',
  },
  'audit-missing': {
    title: 'Het auditlog toont de aanroepen niet',
    description: 'Zoek op onder welke actie een aanroep wordt vastgelegd, en welke aanroepen niet.',
  },
  'something-else': {
    title: 'Iets anders',
    description: 'Haal de request-id en het rapport op die de helpdesk nodig heeft.',
  },
  everything: {
    title: 'Ik weet het niet: controleer alles',
    description: 'Doet elke controle die kan met wat er bekend is.',
  },
};

export const symptomGroupWords: Translated<typeof englishGroups> = {
  connecting: 'Verbinden',
  tools: 'Tools',
  calls: 'Aanroepen',
  'speed-and-records': 'Snelheid en logboeken',
  unsure: 'Iets anders',
};
