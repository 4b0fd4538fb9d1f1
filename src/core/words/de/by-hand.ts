import type { byHand as english } from '../en/by-hand';
import type { Translated } from '../words';

export const byHand: Translated<typeof english> = {
  config: [
    'Öffnen Sie in Claude Desktop die Einstellungen, dann „Entwickler“ („Developer“), dann „Konfiguration bearbeiten“ („Edit Config“): Der Ordner mit der Datei öffnet sich.',
    'Öffnen Sie claude_desktop_config.json in einem Texteditor und sehen Sie sich die Stelle an, die Ungrey nennt.',
  ],
  entry: [
    'Öffnen Sie in Claude Desktop die Einstellungen, dann „Entwickler“ („Developer“), dann „Konfiguration bearbeiten“ („Edit Config“).',
    'Öffnen Sie claude_desktop_config.json in einem Texteditor, suchen Sie „mcpServers“ und darin den ScaiGrid-Eintrag, und vergleichen Sie ihn Buchstabe für Buchstabe.',
  ],
  app: [
    'Sehen Sie nach, ob Claude Desktop läuft: im Infobereich oder in der Menüleiste, und in der Liste der Prozesse Ihres Systems.',
    'Öffnen Sie in Claude Desktop die Einstellungen, dann „Entwickler“ („Developer“), wählen Sie den Eintrag und öffnen Sie sein Protokoll.',
  ],
  net: [
    'Öffnen Sie die Adresse Ihres ScaiGrid in einem Browser auf demselben Computer.',
    'In einem Terminal: curl -v https://IHR-SCAIGRID/mcp. Was es zuerst sagt, zeigt, wie weit es kam: Name, Verbindung, Zertifikat oder Antwort.',
  ],
  auth: [
    'Öffnen Sie in ScaiGrid Access, dann API Keys: Ist der Schlüssel da und nicht widerrufen?',
    'In einem Terminal, mit dem Token in SCAIGRID_API_KEY: curl -H "Authorization: Bearer $SCAIGRID_API_KEY" https://IHR-SCAIGRID/v1/modules. 401 heißt, dass das Token abgelehnt wird.',
  ],
  tools: [
    'Bitten Sie Claude, me_get aufzurufen: Es steht allen offen. Antwortet es, gilt das Token, und es geht um seine Berechtigungen.',
    'In einem Terminal: curl -H "Authorization: Bearer $SCAIGRID_API_KEY" https://IHR-SCAIGRID/v1/modules zeigt, welche Module aktiviert sind.',
  ],
  tool: [
    'In einem Terminal: curl -H "Authorization: Bearer $SCAIGRID_API_KEY" https://IHR-SCAIGRID/v1/modules/scaimcp/tools führt jedes Tool mit der Berechtigung auf, die es braucht.',
  ],
  remote: [
    'Öffnen Sie in ScaiGrid ScaiLink und sehen Sie sich den Zustand des registrierten Servers an.',
    'Seine Tools heißen remote.{user_id|tenant}.{slug}.{tool}: Vergleichen Sie den Slug.',
  ],
  connection: [
    'Lassen Sie die Verbindung einige Minuten still und rufen Sie wieder ein Tool auf. Scheitert es jedes Mal nach derselben Zeit, trennt sie etwas dazwischen.',
  ],
  latency: [
    'Messen Sie dieselbe Frage über REST, zum Beispiel: curl -w "%{time_total}" mit der Adresse des Dienstes. Ist REST ebenso langsam, ist der Dienst dahinter langsam.',
  ],
  audit: [
    'Öffnen Sie in ScaiGrid das Audit-Protokoll und filtern Sie danach, wer den Aufruf machte (actor_user_id), und nach der Aktion des Dienstes, zum Beispiel inference.chat. Eine Aktion namens MCP gibt es nicht.',
  ],
  bridge: [
    'Öffnen Sie in Claude Desktop die Einstellungen, dann „Entwickler“ („Developer“), wählen Sie den Eintrag und lesen Sie seinen Befehl und seine Argumente.',
    'Führen Sie denselben Befehl in einem Terminal aus. Was er zuerst ausgibt, sagt, warum er nicht startet.',
  ],
  request: ['Suchen Sie in den Protokollen von ScaiGrid nach der Request-ID.'],
  ungrey: [
    'Machen Sie dieselbe Prüfung in einem Terminal: ungrey check --json. Senden Sie den Bericht an die Hersteller von Ungrey.',
  ],
};
