import type { bridgeLineWords as englishBridge, logLineWords as english } from '../en/log-lines';
import type { Translated } from '../words';

export const logLineWords: Translated<typeof english> = {
  'skipped-entry': 'Claude Desktop hat den Eintrag übersprungen: Einträge dieser Form lädt es nicht',
  'second-copy-failed': 'Die zweite Kopie des Servers, für Cowork und Code, ist nicht gestartet',
  'nothing-loaded': 'Claude Desktop hatte keinen lokalen Server geladen',
  'config-written': 'Claude Desktop hat seine Konfigurationsdatei geschrieben',
  'extension-not-installed':
    'Es ist keine Erweiterung dieses Namens installiert; bei einem Eintrag der Konfigurationsdatei ist das normal',
  'era-probe': 'Claude Desktop hat gefragt, welche Version von MCP der Server spricht',
  'intended-shutdown': 'Claude Desktop hat die Verbindung absichtlich geschlossen',
  connected: 'Die Verbindung hat geklappt',
  'server-starting': 'Claude Desktop startet das Programm des Eintrags',
  'server-started': 'Das Programm wurde gestartet; das heißt noch nicht, dass es funktioniert',
  message: 'Eine Nachricht wurde weitergegeben',
  'program-not-found': 'Das Programm „{{program}}“ wurde nicht gefunden',
  'space-in-path': 'Windows hat den Befehl am Leerzeichen in „C:\\Program Files“ abgeschnitten',
  'runtime-too-old': 'Node.js ist zu alt für die Brücke',
  'module-missing': 'Ein Teil des Programms fehlt: „{{module}}“',
  'variable-missing':
    'Die Variable {{variable}} wird im Header verwendet, steht aber nicht in env des Eintrags',
  'url-missing': 'Die Brücke bekam eine Option, wo ihre URL stehen muss',
  'url-invalid': 'Die Brücke konnte ihre URL nicht lesen',
  'plain-http': 'Die Brücke lehnt eine URL ab, die mit http beginnt',
  'token-line-break': 'Das Token enthält einen Zeilenumbruch',
  'token-odd-character': 'Das Token enthält ein Zeichen, das in keinem Token vorkommt',
  'token-refused': 'Das Gateway hat das Token abgelehnt',
  'host-unknown': 'Der Host „{{host}}“ wurde nicht gefunden',
  'connection-refused': 'Der Host hat die Verbindung zu {{address}} abgelehnt',
  unreachable: 'Der Host war nicht zu erreichen',
  'certificate-file-missing': 'Die Zertifikatsdatei „{{file}}“ konnte nicht geladen werden',
  'certificate-expired': 'Das Zertifikat des Gateways ist abgelaufen',
  'certificate-name': 'Das Zertifikat des Gateways gilt für einen anderen Namen',
  'certificate-untrusted': 'Dem Zertifikat des Gateways wird nicht vertraut',
  'not-tls': 'Das Gateway spricht auf diesem Port kein https',
  'answer-not-found': 'Das Gateway hat unter dieser Adresse nichts (HTTP {{status}})',
  'answer-too-many': 'Das Gateway hat gebeten, langsamer zu machen (HTTP 429)',
  'answer-error': 'Das Gateway hatte eine Störung (HTTP {{status}})',
  'answer-not-mcp': 'Es antwortete etwas anderes als ein MCP-Server ({{type}})',
  'timed-out': 'Es kam nicht rechtzeitig eine Antwort',
  'waits-for-sign-in':
    'Die Brücke hat das Gateway gefragt, wie sie sich anmelden soll, und keine Antwort bekommen',
  'waits-for-gateway': 'Die Brücke hat das Gateway aufgerufen und keine Antwort bekommen',
  'text-among-messages': 'Das Programm hat Text ausgegeben, wo nur Nachrichten stehen dürfen',
  'program-ended': 'Das Programm hat sich von selbst beendet',
  disconnected: 'Die Verbindung ist abgerissen',
  'transport-closed': 'Die Verbindung wurde geschlossen',
};

export const bridgeLineWords: Translated<typeof englishBridge> = {
  started: 'Claude Desktop hat die Brücke gestartet',
  client: '{{name}} spricht mit der Brücke',
  connected: 'Die Brücke ist mit ScaiGrid verbunden',
  broken: 'Die Brücke ist nicht mit ScaiGrid verbunden: {{detail}}',
  'request-failed': 'Eine Anfrage wurde nicht beantwortet, wie sie sollte: {{outcome}}',
  fault: 'Die Brücke selbst hatte eine Störung',
  ended: 'Die Brücke wurde beendet',
};
