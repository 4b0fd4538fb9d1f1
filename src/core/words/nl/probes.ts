import type { probeWords as english } from '../en/probes';
import type { Translated } from '../words';

export const probeWords: Translated<typeof english> = {
  request: 'uw vraag',
  machine: 'deze computer',
  'config-files': 'de configuratiebestanden van Claude Desktop',
  'client-logs': 'de logboeken van Claude Desktop',
  'client-process': 'welke clients er draaien',
  'client-policy': 'het beleid van uw organisatie voor Claude Desktop',
  keychain: 'de sleutelhanger van het systeem',
  target: 'de ScaiGrid-vermelding',
  'launch-command': 'het programma dat de vermelding start',
  bridge: 'de brug van Ungrey',
  proxy: 'de proxy-instellingen',
  dns: 'de hostnaam',
  tcp: 'de verbinding met de host',
  tls: 'het certificaat',
  http: 'het antwoord van de gateway',
  mcp: 'de MCP-sessie',
  identity: 'van wie het token is',
  modules: 'welke modules aanstaan',
  catalogue: 'de volledige lijst met tools',
  'remote-servers': 'het register van externe servers',
  audit: 'het auditlog',
  'tool-call': 'wat de tool antwoordt',
  latency: 'hoe lang aanroepen duren',
  hold: 'hoe lang een stille verbinding blijft bestaan',
};
