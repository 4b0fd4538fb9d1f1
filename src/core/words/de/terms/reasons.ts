import type { reasonTerms as english } from '../../en/terms/reasons';
import type { Translated } from '../../words';

export const reasonTerms: Translated<typeof english> = {
  'check-failed': 'Ungrey konnte diese Prüfung nicht abschließen.',
  'not-in-report': 'Der Bericht enthält kein „{{id}}“.',
  'no-answer-within': {
    one: 'Keine Antwort innerhalb von {{count}} Sekunde.',
    other: 'Keine Antwort innerhalb von {{count}} Sekunden.',
  },
  'local-only': 'Nicht geprüft: nur Prüfungen auf diesem Computer.',
  'cancelled-before': 'Angehalten, bevor es geprüft wurde.',
  'cancelled-while': 'Angehalten, während es geprüft wurde.',
  'log-unreadable': 'Das Protokoll {{file}} lässt sich nicht lesen ({{error}}).',
  'bridge-log-unreadable': 'Das Protokoll {{file}} der Brücke lässt sich nicht lesen ({{error}}).',
  'start-unknown': 'Das System sagt nicht, wann {{client}} gestartet wurde.',
  'audit-unreadable': 'Das Audit-Protokoll ließ sich nicht lesen: {{why}}',
  'no-account': 'Das Gateway sagt nicht, zu welchem Konto das Token gehört.',
  'list-ended': 'Die Liste der Tools endete mit: {{error}}',
  'session-short': 'So weit kam die Sitzung nicht.',
  'not-asked': 'Das Gateway wurde nicht gefragt oder sagte es nicht.',
  'token-elsewhere':
    'Das Token steht nicht in der Datei: Der Client setzt es ein. Geben Sie es Ungrey, damit es geprüft wird.',
  'call-running': {
    one: 'Der Aufruf lief nach {{count}} Sekunde noch.',
    other: 'Der Aufruf lief nach {{count}} Sekunden noch.',
  },
  'list-limit':
    'Das Ratenlimit lässt jetzt nicht zu, die ganze Liste der Tools zu lesen. Prüfen Sie in einer Minute erneut.',
  'tool-not-listed': 'Das Tool steht nicht in der Liste und wurde deshalb nicht aufgerufen.',
  'arguments-misfit': 'Die Argumente passen nicht zum Tool, deshalb wurde es nicht aufgerufen.',
  'arguments-misfit-schema':
    'Die Argumente passen nicht zum Schema des Tools, deshalb wurde es nicht aufgerufen.',
  'may-cost':
    "„{{tool}}“ kann etwas ändern oder kosten; deshalb misst Ungrey es nur mit Argumenten, die Sie angeben. Geben Sie sie ein und prüfen Sie erneut, zum Beispiel {{example}} (auf der Befehlszeile: --args '{{args}}').",
  'may-change':
    'Das Tool kann etwas ändern; deshalb ruft Ungrey es nur mit Argumenten auf, die Sie angeben (--args auf der Befehlszeile).',
  'hold-stopped': 'Es wurde angehalten, bevor es eine stille Verbindung zu beobachten gab.',
  'hold-nothing':
    'Das Gateway bietet keinen Datenstrom für eigene Nachrichten und hält keine Verbindung offen; es gab also keine stille Verbindung zu beobachten.',
  'fresh-ended': 'Eine neue Verbindung endete mit {{error}}.',
  'node-version': 'Node.js nannte seine Version nicht.',
  'latency-limit': 'Das Ratenlimit lässt jetzt keine Messung zu. Prüfen Sie in einer Minute erneut.',
  'latency-stopped': 'Es wurde angehalten, bevor es genug Messwerte gab.',
  'latency-no-time': 'Für genug Messwerte war keine Zeit.',
  'latency-failed': 'Die Messungen blieben ohne Antwort: {{error}}.',
  'request-ended': 'Die Anfrage endete mit {{error}}.',
  'gateway-silent': 'Das Gateway gab keine Antwort.',
  'no-request': 'Es wurde keine Anfrage gestellt.',
  'proxy-failed': 'Auch der Weg durch den Proxy {{proxy}} scheiterte: {{error}}.',
  'no-address': 'Es gab keine Adresse, mit der man sich verbinden konnte.',
  'handshake-ended': 'Der Handshake endete mit {{error}}.',
  'no-remote-profile':
    'Es steht kein externes Tool in der Liste, und das Profil des Kontos sagt nicht, ob es eines benutzen darf.',
  'no-remote-registry': 'Es steht kein externes Tool in der Liste, und das Verzeichnis sagt nicht, warum.',
  'registry-unreadable': 'Das Verzeichnis von ScaiLink ließ sich nicht lesen: {{why}}',
  'remote-unlisted': 'Das Gateway führt {{tool}} nicht auf, und das Verzeichnis sagt nicht, warum.',
  'call-failed': 'Der Aufruf selbst scheiterte: {{why}}',
  'call-refused': 'Das Gateway lehnte den Aufruf ab: {{why}}',
  'schema-more':
    'Das Schema des Tools sagt mehr, als Ungrey prüft; Textmuster eines Servers etwa werden nie ausgeführt.',
  'no-result': 'Das Tool gab kein Ergebnis, das sich prüfen ließ.',
  'no-twin':
    'Ungrey kennt keine REST-Anfrage, die dasselbe liest wie {{tool}}; es gibt also nichts, womit sich das Ergebnis vergleichen lässt.',
  'twin-unreadable': '{{path}} ließ sich zum Vergleichen nicht lesen: {{why}}.',
  'unlisted-unexplained':
    '{{tool}} steht nicht in der Liste, obwohl das Modul eingeschaltet ist und das Konto das Recht hat.',
  'modules-not-asked': 'Die Module wurden nicht abgefragt.',
  'modules-unreadable': 'Die Module ließen sich nicht lesen: {{why}}.',
  'modules-forbidden': 'Dieses Token darf die Module nicht lesen: {{why}}.',
  'profile-unreadable': 'Das Profil ließ sich nicht lesen: {{why}}',
  'permissions-unexplained':
    'Das Konto hat Rechte, und doch steht kein Tool in der Liste; keine der dokumentierten Ursachen passt.',
  'nothing-to-secure': 'Es gibt keine Verbindung zu sichern.',
  'no-url': 'Es gibt keine brauchbare URL.',
  'no-tool-named': 'Es wurde kein Tool genannt.',
  'no-session': 'Es gibt keine MCP-Sitzung.',
  'not-scaigrid': 'Der Server ist nicht ScaiGrid.',
  'no-drops': 'Niemand beklagte abgebrochene Verbindungen.',
  'no-remote-asked': 'Das Konto darf keine Remote-Tools benutzen, und niemand fragte danach.',
  'no-bridge': 'Der Eintrag startet nicht die Brücke von Ungrey.',
  'no-entry': 'Es gibt keinen Eintrag zu prüfen.',
  'no-program': 'Der Eintrag startet kein Programm.',
  'no-policy': 'Auf diesem System ist keine Richtlinie für Claude Desktop bekannt.',
  'rate-limit':
    'Ausgelassen: Das Ratenlimit lässt diesem Token jetzt zu wenige Anfragen dafür. Prüfen Sie in einer Minute erneut.',
  'look-failed': 'Ungrey scheiterte beim Nachsehen: {{error}}',
  'jwt-header': 'Der erste Teil, der Header, lässt sich nicht dekodieren.',
  'jwt-claims': 'Der zweite Teil, die Claims, lässt sich nicht dekodieren.',
  'jwt-characters': 'Es enthält Zeichen, die kein JWT hat.',
};
