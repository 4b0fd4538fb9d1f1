import type { CliTexts } from '.';

export const nl: CliTexts = {
  usage: `Ungrey zoekt uit waarom de verbinding van een MCP-client met ScaiGrid mislukt, en zorgt dat ze werkt.

  ungrey check    [--symptom ID] [--config BESTAND]... [--client ID] [--entry NAAM] [--logs MAP] [--url URL]
                  [--token-env VAR | --token-stdin] [--tool NAAM] [--args JSON]
                  [--timeout SECONDEN] [--offline] [--json] [--report BESTAND]
  ungrey fix      [--config BESTAND] [--client ID] [--entry NAAM] [--url URL] [--style bridge|documented]
                  [--dry-run] [--yes] [--force] [--json]
  ungrey fix      --symptom ID [--tool NAAM] [--undo] [--config BESTAND] [--entry NAAM] [--url URL]
                  [--token-env VAR | --token-stdin] [--dry-run] [--yes] [--json]
  ungrey undo     [--config BESTAND] [--client ID] [--yes]
  ungrey replay   RAPPORT.json [--json]
  ungrey explain  CODE
  ungrey symptoms [--json]
  ungrey token    set|facts|delete VERBINDING [--url URL] [--token-env VAR | --token-stdin]
  ungrey bridge   --connection NAAM [--url URL] [--token-env VAR]

De eerste soort reparatie wijzigt het configuratiebestand; de tweede stuurt de gateway het verzoek dat
hem herstelt (een module inschakelen, een externe server vernieuwen), nadat het is getoond; --undo
schakelt de module van de tool weer uit.
Elke opdracht kent --lang en|nl|de; zonder spreekt Ungrey de taal van uw systeem.
Zonder --config wordt overal gekeken waar Claude Desktop, of het programma dat u met --client noemt,
zijn configuratie kan hebben.
Een token wordt nooit als argument gegeven: zet het in een omgevingsvariabele, of op de standaardinvoer.

Exitcodes: 0 geen fout gevonden, 1 minstens één fout, 2 verkeerd gebruik,
           3 geen fout gevonden maar iets kon niet worden bekeken, 4 Ungrey zelf mislukte.
`,
  'usage.see': 'Zie: ungrey --help',
  'usage.command-unknown': 'Er is geen opdracht “{{name}}”.',
  'usage.option-unknown': 'Er is geen optie “{{option}}”.',
  'usage.option-value':
    '“{{option}}” is niet gegeven zoals het moet: bij sommige opties hoort een waarde, bij andere niet.',
  'usage.word-too-many': '“{{word}}” is één woord te veel.',
  'usage.word-missing': '{{word}} ontbreekt.',
  'usage.language-unknown': 'Er is geen taal “{{language}}”. Bekend: {{known}}.',
  'usage.client-unknown': 'Er is geen client “{{client}}”. Bekend: {{known}}.',
  'usage.symptom-unknown': 'Er is geen symptoom “{{symptom}}”. Bekend: {{known}}.',
  'usage.code-unknown': 'Er is geen bevinding met de code “{{code}}”. Bekend: {{known}}.',
  'usage.timeout': '--timeout vraagt een aantal seconden boven 0, niet “{{text}}”.',
  'usage.args': '--args vraagt JSON, bijvoorbeeld \'{"limit": 5}\'.',
  'usage.style': '--style is bridge of documented, niet “{{text}}”.',
  'usage.json-asks-nothing':
    '--json stelt geen vragen: voeg --yes toe om de wijziging te maken, of --dry-run om haar te zien.',
  'usage.fix-file-only':
    '{{option}} gaat over het configuratiebestand; met --symptom of --tool wordt de gateway hersteld.',
  'usage.fix-undo':
    'Een wijziging van het configuratiebestand terugdraaien: ungrey undo. {{option}} hoort bij --symptom en --tool.',
  'usage.fix-gateway-only':
    '{{option}} hoort bij --symptom of --tool; voor het configuratiebestand: ungrey token set.',
  'usage.stdin-nobody-to-ask': 'Met --token-stdin is er niemand om te vragen: voeg --yes of --dry-run toe.',
  'usage.no-terminal': 'Er is geen terminal om op te vragen. Voeg --yes toe om zonder vraag door te gaan.',
  'usage.no-terminal-for-token':
    'Geef het token met --token-env VAR of --token-stdin: er is geen terminal om op te vragen.',
  'usage.token-twice': 'Geef het token met --token-env of met --token-stdin, niet met beide.',
  'usage.variable-unset': 'De omgevingsvariabele {{variable}} is niet gezet.',
  'usage.stdin-empty': 'Er stond geen token op de standaardinvoer.',
  'usage.stdin-too-long': 'Wat op de standaardinvoer kwam, is te lang voor een token.',
  'usage.token-action': '“{{action}}” is niet een van set, facts, delete.',
  'usage.token-words': 'set, facts of delete',
  'usage.connection-missing': '--connection ontbreekt: de naam van de verbinding.',
  'usage.connection-unusable': '“{{connection}}” is niet de naam van een verbinding.',
  'usage.bridge-only': 'Dit programma kent één opdracht: bridge.',
  'usage.connection-name':
    'De naam van een verbinding heeft alleen letters, cijfers, punten, streepjes en lage streepjes.',
  'usage.token-url': 'Zeg voor welke gateway het token is: --url https://HOST/mcp',

  failed: 'Ungrey zelf is mislukt: {{error}}. Meld dit alstublieft.',

  'ask.hint': '[j/N]',
  'ask.change': 'Deze wijziging maken?',
  'ask.send': 'Dit naar de gateway sturen?',
  'ask.undo': '{{file}} terugzetten naar wat het was voor de laatste reparatie?',
  'ask.token': 'Token (niet zichtbaar): ',

  'check.slow': 'Nog aan het kijken: {{what}} …',
  'check.holding':
    'Kijken naar {{what}}: {{seconds}} van de {{of}} s (Ctrl+C: stoppen en houden wat bekend is)',
  'check.sampling_one': 'Kijken naar {{what}}: 1 meting (Ctrl+C: stoppen en ze houden)',
  'check.sampling_other': 'Kijken naar {{what}}: {{count}} metingen (Ctrl+C: stoppen en ze houden)',
  'check.report-unwritable': 'Het rapport kan niet worden geschreven naar {{file}}: {{error}}',

  'report.counts': '{{passed}} van de {{total}} controles goed',
  'report.counts.failed': '{{count}} mislukt',
  'report.counts.warning': '{{count}} met een waarschuwing',
  'report.counts.skipped': '{{count}} overgeslagen',
  'report.counts.unknown': '{{count}} konden niet kijken',
  'report.entry': 'vermelding “{{entry}}”',
  'report.first-fix': 'Verhelp dit eerst',
  'report.also-wrong': 'Ook fout',
  'report.to-know': 'Om te weten',
  'report.as-above': 'zoals hierboven',
  'report.who': 'Wie het kan verhelpen: {{who}}',
  'report.follows': 'Volgt hieruit: {{title}}',
  'who.you': 'u',
  'who.tenant-admin': 'de beheerder van uw ScaiGrid-tenant',
  'who.gateway-operator': 'de mensen die de gateway beheren',
  'who.network-admin': 'uw netwerkbeheerder',
  'who.client-vendor': 'de maker van het clientprogramma',

  'explain.by-hand': 'Zo kijkt u zelf:',
  'explain.belongs-to': 'Hoort bij: {{title}} ({{symptom}})',

  'fix.plan': 'Ungrey gaat {{file}} wijzigen:',
  'fix.note': 'Let op: {{warning}}',
  'fix.backup-into': 'Een back-up gaat naar {{folder}}.',
  'fix.nothing-changed': 'Er is niets gewijzigd.',
  'fix.backup': 'Back-up: {{file}}',
  'fix.fixed': 'Hersteld. Nu nog: {{next}}',
  'fix.undo-hint': '“{{undo}}” draait de wijziging terug.',
  'fix.still-there': 'Nog steeds: {{codes}}. Met “ungrey check” ziet u waarom.',

  'fix.gateway.enable': 'Ungrey gaat de module “{{module}}” inschakelen met dit verzoek:',
  'fix.gateway.disable': 'Ungrey gaat de module “{{module}}” uitschakelen met dit verzoek:',
  'fix.gateway.refresh': 'Ungrey laat ScaiLink opnieuw aan {{names}} vragen wat het kan:',
  'fix.gateway.shell': 'Hetzelfde in een shell, met het token in SCAIGRID_API_KEY:',
  'fix.gateway.nothing': 'Er is niets dat dit account met een verzoek aan de gateway kan herstellen.',
  'fix.gateway.name-tool': 'Noem een tool van de module die weer moet worden uitgeschakeld: --tool NAAM',
  'fix.gateway.undo-hint': 'Dezelfde opdracht met --undo schakelt de module weer uit.',
  'fix.gateway.see-why': 'Met “ungrey check --symptom remote-tools-missing” ziet u waarom.',
  'fix.gateway.not-sent': 'Er is niets verstuurd.',

  'undo.which-file': 'Het is niet duidelijk welk bestand moet worden teruggezet. Noem het: --config BESTAND',
  'undo.done': '{{file}} is zoals het eerst was.',
  'undo.taken-away': '{{file}} is weer weg: Ungrey had het gemaakt.',

  'replay.unreadable': '{{file}} kan niet worden gelezen: {{error}}',
  'replay.not-json': '{{file}} is geen JSON, dus geen rapport van Ungrey.',
  'replay.not-a-report': '{{file}} is geen rapport volgens ungrey.report/1 (kijk bij “{{where}}”).',

  'token.kept': 'Het token voor {{url}} staat in de sleutelhanger als “{{connection}}”.',
  'token.none': 'In de sleutelhanger staat geen token voor “{{connection}}”.',
  'token.deleted': 'Het token van “{{connection}}” is verwijderd.',
  'token.was-none': 'Er was geen token voor “{{connection}}”.',
  'token.for': 'Voor: {{url}}',
  'token.kind': 'Soort: {{kind}}',
  'token.kind.api-key': 'API-sleutel',
  'token.kind.jwt': 'JWT (gelezen, niet nagetrokken)',
  'token.kind.unknown': 'van onbekende soort',
  'token.ends': 'Eindigt op: {{last4}}',
  'token.expires': 'Verloopt: {{time}}',
  'token.issuer': 'Uitgegeven door: {{issuer}}',
  'token.tenant': 'Tenant: {{tenant}}',
  'token.malformed': 'Een deel ervan is niet te lezen ({{reason}}): het is niet helemaal gekopieerd.',
};
