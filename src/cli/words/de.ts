import type { CliTexts } from '.';

export const de: CliTexts = {
  usage: `Ungrey findet heraus, warum die Verbindung eines MCP-Clients zu ScaiGrid scheitert, und bringt sie zum Laufen.

  ungrey check    [--symptom ID] [--config DATEI]... [--client ID] [--entry NAME] [--logs ORDNER] [--url URL]
                  [--token-env VAR | --token-stdin] [--tool NAME] [--args JSON]
                  [--timeout SEKUNDEN] [--offline] [--json] [--report DATEI]
  ungrey fix      [--config DATEI] [--client ID] [--entry NAME] [--url URL] [--style bridge|documented]
                  [--dry-run] [--yes] [--force] [--json]
  ungrey fix      --symptom ID [--tool NAME] [--undo] [--config DATEI] [--entry NAME] [--url URL]
                  [--token-env VAR | --token-stdin] [--dry-run] [--yes] [--json]
  ungrey undo     [--config DATEI] [--client ID] [--yes]
  ungrey replay   BERICHT.json [--json]
  ungrey explain  CODE
  ungrey symptoms [--json]
  ungrey token    set|facts|delete VERBINDUNG [--url URL] [--token-env VAR | --token-stdin]
  ungrey bridge   --connection NAME [--url URL] [--token-env VAR]

Die erste Art von Reparatur ändert die Konfigurationsdatei; die zweite sendet dem Gateway die Anfrage, die
es in Ordnung bringt (ein Modul aktivieren, einen Remote-Server aktualisieren), nachdem sie gezeigt wurde;
--undo deaktiviert das Modul des Tools wieder.
Jeder Befehl kennt --lang en|nl|de; ohne spricht Ungrey die Sprache Ihres Systems.
Ohne --config wird überall nachgesehen, wo Claude Desktop oder das mit --client genannte Programm
seine Konfiguration haben kann.
Ein Token wird nie als Argument gegeben: Setzen Sie es in eine Umgebungsvariable oder auf die Standardeingabe.

Exit-Codes: 0 kein Fehler gefunden, 1 mindestens ein Fehler, 2 falscher Aufruf,
            3 kein Fehler gefunden, aber etwas ließ sich nicht prüfen, 4 Ungrey selbst ist gescheitert.
`,
  'usage.see': 'Siehe: ungrey --help',
  'usage.command-unknown': 'Es gibt keinen Befehl „{{name}}“.',
  'usage.option-unknown': 'Es gibt keine Option „{{option}}“.',
  'usage.option-value':
    '„{{option}}“ ist nicht gegeben, wie es sein muss: Manche Optionen brauchen einen Wert, andere nicht.',
  'usage.word-too-many': '„{{word}}“ ist ein Wort zu viel.',
  'usage.word-missing': '{{word}} fehlt.',
  'usage.language-unknown': 'Es gibt keine Sprache „{{language}}“. Bekannt: {{known}}.',
  'usage.client-unknown': 'Es gibt keinen Client „{{client}}“. Bekannt: {{known}}.',
  'usage.symptom-unknown': 'Es gibt kein Symptom „{{symptom}}“. Bekannt: {{known}}.',
  'usage.code-unknown': 'Es gibt keinen Befund mit dem Code „{{code}}“. Bekannt: {{known}}.',
  'usage.timeout': '--timeout verlangt eine Anzahl Sekunden über 0, nicht „{{text}}“.',
  'usage.args': '--args verlangt JSON, zum Beispiel \'{"limit": 5}\'.',
  'usage.style': '--style ist bridge oder documented, nicht „{{text}}“.',
  'usage.json-asks-nothing':
    '--json stellt keine Fragen: Fügen Sie --yes hinzu, um die Änderung zu machen, oder --dry-run, um sie zu sehen.',
  'usage.fix-file-only':
    '{{option}} betrifft die Konfigurationsdatei; mit --symptom oder --tool wird das Gateway repariert.',
  'usage.fix-undo':
    'Um eine Änderung der Konfigurationsdatei zurückzunehmen: ungrey undo. {{option}} gehört zu --symptom und --tool.',
  'usage.fix-gateway-only':
    '{{option}} gehört zu --symptom oder --tool; für die Konfigurationsdatei: ungrey token set.',
  'usage.stdin-nobody-to-ask':
    'Mit --token-stdin ist niemand da, der gefragt werden könnte: Fügen Sie --yes oder --dry-run hinzu.',
  'usage.no-terminal':
    'Es gibt kein Terminal, auf dem gefragt werden kann. Mit --yes geht es ohne Frage weiter.',
  'usage.no-terminal-for-token':
    'Geben Sie das Token mit --token-env VAR oder --token-stdin: Es gibt kein Terminal, auf dem gefragt werden kann.',
  'usage.token-twice': 'Geben Sie das Token mit --token-env oder mit --token-stdin, nicht mit beiden.',
  'usage.variable-unset': 'Die Umgebungsvariable {{variable}} ist nicht gesetzt.',
  'usage.stdin-empty': 'Auf der Standardeingabe war kein Token.',
  'usage.stdin-too-long': 'Was auf der Standardeingabe kam, ist zu lang für ein Token.',
  'usage.token-action': '„{{action}}“ ist keines von set, facts, delete.',
  'usage.token-words': 'set, facts oder delete',
  'usage.connection-missing': '--connection fehlt: der Name der Verbindung.',
  'usage.connection-unusable': '„{{connection}}“ ist nicht der Name einer Verbindung.',
  'usage.bridge-only': 'Dieses Programm kennt einen Befehl: bridge.',
  'usage.connection-name':
    'Der Name einer Verbindung hat nur Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.',
  'usage.token-url': 'Sagen Sie, für welches Gateway das Token ist: --url https://HOST/mcp',

  failed: 'Ungrey selbst ist gescheitert: {{error}}. Bitte melden Sie das.',

  'ask.hint': '[j/N]',
  'ask.change': 'Diese Änderung machen?',
  'ask.send': 'Dies an das Gateway senden?',
  'ask.undo': '{{file}} auf den Stand vor der letzten Reparatur zurücksetzen?',
  'ask.token': 'Token (nicht sichtbar): ',

  'check.slow': 'Noch dabei: {{what}} …',
  'check.holding':
    'Prüft {{what}}: {{seconds}} von {{of}} s (Strg+C: anhalten und behalten, was bekannt ist)',
  'check.sampling_one': 'Prüft {{what}}: 1 Messung (Strg+C: anhalten und sie behalten)',
  'check.sampling_other': 'Prüft {{what}}: {{count}} Messungen (Strg+C: anhalten und sie behalten)',
  'check.report-unwritable': 'Der Bericht kann nicht nach {{file}} geschrieben werden: {{error}}',

  'report.counts': '{{passed}} von {{total}} Prüfungen bestanden',
  'report.counts.failed': '{{count}} gescheitert',
  'report.counts.warning': '{{count}} mit einer Warnung',
  'report.counts.skipped': '{{count}} übersprungen',
  'report.counts.unknown': '{{count}} konnten nicht nachsehen',
  'report.entry': 'Eintrag „{{entry}}“',
  'report.first-fix': 'Zuerst beheben',
  'report.also-wrong': 'Auch falsch',
  'report.to-know': 'Zur Kenntnis',
  'report.as-above': 'wie oben',
  'report.who': 'Wer es beheben kann: {{who}}',
  'report.follows': 'Folgt daraus: {{title}}',
  'who.you': 'Sie',
  'who.tenant-admin': 'der Administrator Ihres ScaiGrid-Mandanten',
  'who.gateway-operator': 'die Betreiber des Gateways',
  'who.network-admin': 'Ihr Netzwerk-Administrator',
  'who.client-vendor': 'der Hersteller des Client-Programms',

  'explain.by-hand': 'So sehen Sie selbst nach:',
  'explain.belongs-to': 'Gehört zu: {{title}} ({{symptom}})',

  'fix.plan': 'Ungrey wird {{file}} ändern:',
  'fix.note': 'Hinweis: {{warning}}',
  'fix.backup-into': 'Eine Sicherung kommt nach {{folder}}.',
  'fix.nothing-changed': 'Es wurde nichts geändert.',
  'fix.backup': 'Sicherung: {{file}}',
  'fix.fixed': 'Behoben. Jetzt noch: {{next}}',
  'fix.undo-hint': '„{{undo}}“ nimmt die Änderung zurück.',
  'fix.still-there': 'Immer noch da: {{codes}}. „ungrey check“ zeigt, warum.',

  'fix.gateway.enable': 'Ungrey wird das Modul „{{module}}“ mit dieser Anfrage aktivieren:',
  'fix.gateway.disable': 'Ungrey wird das Modul „{{module}}“ mit dieser Anfrage deaktivieren:',
  'fix.gateway.refresh': 'Ungrey lässt ScaiLink {{names}} noch einmal fragen, was es kann:',
  'fix.gateway.shell': 'Dasselbe in einer Shell, mit dem Token in SCAIGRID_API_KEY:',
  'fix.gateway.nothing':
    'Es gibt nichts, was dieses Konto mit einer Anfrage an das Gateway in Ordnung bringen könnte.',
  'fix.gateway.name-tool': 'Nennen Sie ein Tool des Moduls, das wieder deaktiviert werden soll: --tool NAME',
  'fix.gateway.undo-hint': 'Derselbe Befehl mit --undo deaktiviert das Modul wieder.',
  'fix.gateway.see-why': '„ungrey check --symptom remote-tools-missing“ zeigt, warum.',
  'fix.gateway.not-sent': 'Es wurde nichts gesendet.',

  'undo.which-file':
    'Es ist nicht klar, welche Datei zurückgesetzt werden soll. Nennen Sie sie: --config DATEI',
  'undo.done': '{{file}} ist, wie es vorher war.',
  'undo.taken-away': '{{file}} ist wieder weg: Ungrey hatte es angelegt.',

  'replay.unreadable': '{{file}} lässt sich nicht lesen: {{error}}',
  'replay.not-json': '{{file}} ist kein JSON, also kein Bericht von Ungrey.',
  'replay.not-a-report': '{{file}} ist kein Bericht nach ungrey.report/1 (siehe „{{where}}“).',

  'token.kept': 'Das Token für {{url}} ist im Schlüsselbund als „{{connection}}“.',
  'token.none': 'Im Schlüsselbund ist kein Token für „{{connection}}“.',
  'token.deleted': 'Das Token von „{{connection}}“ ist gelöscht.',
  'token.was-none': 'Es gab kein Token für „{{connection}}“.',
  'token.for': 'Für: {{url}}',
  'token.kind': 'Art: {{kind}}',
  'token.kind.api-key': 'API-Schlüssel',
  'token.kind.jwt': 'JWT (gelesen, nicht überprüft)',
  'token.kind.unknown': 'von unbekannter Art',
  'token.ends': 'Endet auf: {{last4}}',
  'token.expires': 'Läuft ab: {{time}}',
  'token.issuer': 'Ausgestellt von: {{issuer}}',
  'token.tenant': 'Mandant: {{tenant}}',
  'token.malformed': 'Ein Teil davon ist nicht lesbar ({{reason}}): Es wurde nicht ganz kopiert.',
};
