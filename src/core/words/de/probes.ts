import type { probeWords as english } from '../en/probes';
import type { Translated } from '../words';

export const probeWords: Translated<typeof english> = {
  request: 'Ihre Frage',
  machine: 'dieser Computer',
  'config-files': 'die Konfigurationsdateien von Claude Desktop',
  'client-logs': 'die Protokolle von Claude Desktop',
  'client-process': 'welche Clients laufen',
  'client-policy': 'die Richtlinie Ihrer Organisation für Claude Desktop',
  keychain: 'der Schlüsselbund des Systems',
  target: 'der ScaiGrid-Eintrag',
  'launch-command': 'das Programm, das der Eintrag startet',
  bridge: 'die Brücke von Ungrey',
  proxy: 'die Proxy-Einstellungen',
  dns: 'der Hostname',
  tcp: 'die Verbindung zum Host',
  tls: 'das Zertifikat',
  http: 'die Antwort des Gateways',
  mcp: 'die MCP-Sitzung',
  identity: 'wem das Token gehört',
  modules: 'welche Module aktiviert sind',
  catalogue: 'die vollständige Liste der Tools',
  'remote-servers': 'das Verzeichnis der Remote-Server',
  audit: 'das Audit-Protokoll',
  'tool-call': 'was das Tool antwortet',
  latency: 'wie lange Aufrufe dauern',
  hold: 'wie lange eine stille Verbindung lebt',
};
