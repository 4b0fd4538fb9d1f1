import type { remedyWords as english } from '../en/remedies';
import type { Translated } from '../words';

const quitIt =
  'Op Windows en Linux: klik met rechts op het Claude-pictogram in het systeemvak en kies “Quit”. Op een Mac: druk op Command-Q.';
const newListOfTools =
  'Uw token blijft zoals het is. Controleer opnieuw als het gebeurd is, en start Claude Desktop dan opnieuw: het leest de lijst met tools bij het starten.';

export const remedyWords: Translated<typeof english> = {
  'edit-config': {
    title: 'Laat Ungrey het configuratiebestand wijzigen',
    steps: [
      'Ungrey toont eerst de precieze wijziging.',
      'Het bewaart een back-up van het bestand en schrijft dan de wijziging.',
      'Het controleert opnieuw. U kunt de wijziging altijd ongedaan maken.',
    ],
  },
  'restore-backup': {
    title: 'Zet de vermeldingen uit de back-up terug',
    steps: [
      'Ungrey toont eerst de vermeldingen van {{backup}}.',
      'Het bewaart een back-up van het huidige bestand en schrijft dan de vermeldingen terug.',
    ],
  },
  'quit-client': {
    title: 'Sluit Claude Desktop af',
    steps: ['Het venster sluiten is niet genoeg: Claude Desktop werkt op de achtergrond verder.', quitIt],
  },
  'restart-client': {
    title: 'Sluit Claude Desktop helemaal af en start het opnieuw',
    steps: [
      'Het venster sluiten is niet genoeg: Claude Desktop werkt op de achtergrond verder en houdt de oude configuratie.',
      quitIt,
      'Start Claude Desktop opnieuw via het Startmenu, het Dock of de lijst met apps.',
    ],
  },
  'restart-other-client': {
    title: 'Herstart {{client}}',
    steps: ['Sluit {{client}} af en start het opnieuw: het leest zijn vermeldingen bij het starten.'],
  },
  'start-new-session': {
    title: 'Start {{client}} opnieuw',
    steps: [
      'Beëindig elke sessie van {{client}} die loopt, en start het opnieuw in zijn terminal: het leest zijn vermeldingen als een sessie begint.',
      'In de nieuwe sessie laat /mcp zien of de vermelding verbonden is.',
    ],
  },
  'refresh-server-list': {
    title: 'Vernieuw de lijst met servers in {{client}}',
    steps: [
      'Open in {{client}} de pagina waar MCP-servers worden beheerd en kies Refresh.',
      'Verschijnen de tools van ScaiGrid niet, sluit {{client}} dan af en start het opnieuw.',
    ],
  },
  'start-server-in-editor': {
    title: '{{client}} neemt de wijziging vanzelf over',
    steps: [
      'Gebruik de chat in {{client}}: standaard start het een gewijzigde server vanzelf, en vraagt het zo nodig om het token.',
      'Gebeurt dat niet: voer “MCP: List Servers” uit vanuit het opdrachtenpalet, kies de vermelding en start of herstart die daar.',
    ],
  },
  'let-client-notice': {
    title: '{{client}} neemt de wijziging vanzelf over',
    steps: [
      'U hoeft niets te doen: {{client}} merkt dat zijn bestand is gewijzigd.',
      'Verschijnen de tools van ScaiGrid daar niet, sluit {{client}} dan af en start het opnieuw.',
    ],
  },
  'edit-by-hand': {
    title: 'Wijzig het bestand met de hand',
    steps: [
      'Sluit eerst {{client}} af, zodat het niet over uw wijziging heen schrijft.',
      'Open het bestand in een teksteditor en wijzig de plek die hierboven staat.',
      'Sla het op als UTF-8 en controleer dan opnieuw.',
    ],
  },
  'pick-file': {
    title: 'Zeg Ungrey welk bestand Claude Desktop leest',
    steps: [
      'Open in Claude Desktop “Settings”, dan “Developer”, dan “Edit Config”.',
      'Vergelijk de map die opengaat met de bestanden hierboven.',
      'Kies dat bestand hier en controleer opnieuw.',
    ],
  },
  'new-token': {
    title: 'Haal een nieuw token bij ScaiGrid',
    steps: [
      'Open de beheerpagina van uw ScaiGrid en meld u aan.',
      'Ga naar Access, dan API Keys, dan Create. De sleutel wordt maar één keer getoond: kopieer hem.',
      'Geef hem aan Ungrey: hij gaat naar de sleutelhanger van uw systeem.',
    ],
  },
  'keep-token': {
    title: 'Bewaar een token dat u al hebt',
    steps: [
      'In een terminal: ungrey token set {{connection}}. Die vraagt om het adres van de gateway en om het token.',
      'De brug gebruikt het binnen enkele seconden; Claude Desktop hoeft niet opnieuw te starten.',
    ],
  },
  'wait-for-bridge': {
    title: 'Verhelp de oorzaak; de brug doet de rest',
    steps: [
      'Controleer hier opnieuw: de andere bevindingen zeggen of de oorzaak er nog is, en wat eraan te doen is.',
      'De brug blijft het proberen. Werkt de verbinding weer, dan komen de tools in Claude Desktop vanzelf terug.',
    ],
  },
  'check-token-deployment': {
    title: 'Gebruik een token van deze installatie',
    steps: [
      'Tokens van de door ScaiLabs beheerde ScaiGrid werken niet op uw eigen installatie, en omgekeerd.',
      'Maak een token op {{host}}, of verander de URL in die van de installatie waar dit token vandaan komt.',
    ],
  },
  'set-clock': {
    title: 'Zet de klok van deze computer gelijk',
    steps: [
      'Open de instellingen voor datum en tijd van uw systeem.',
      'Zet “tijd automatisch instellen” aan en controleer dan opnieuw.',
    ],
  },
  'install-node': {
    title: 'Installeer een nieuwere Node.js',
    steps: [
      'Het programma in deze vermelding heeft Node.js 20.18.1 of nieuwer nodig.',
      'Installeer de huidige versie van Node.js, sluit {{client}} af en start het opnieuw.',
    ],
  },
  'ask-policy-owner': {
    title: 'Vraag het de mensen die deze computer beheren',
    steps: [
      'Een beleid van uw organisatie verbiedt lokale MCP-servers in Claude Desktop.',
      'Vraag om de beleidssleutel “{{policy}}” te wijzigen; geen wijziging van het configuratiebestand kan dat vervangen.',
    ],
  },
  'ask-network-admin': {
    title: 'Vraag het uw netwerkbeheerder',
    steps: [
      'Stuur het rapport: daarin staan de host, de poort en de precieze fout.',
      'Vraag om uitgaande HTTPS van deze computer naar {{host}} toe te staan.',
    ],
  },
  'ask-gateway-operator': {
    title: 'Vraag het de mensen die de gateway beheren',
    steps: [
      'De fout ligt aan de kant van {{host}}; op deze computer is er niets aan te doen.',
      'Stuur het rapport: daarin staan het antwoord en de request-id, en geen token.',
    ],
  },
  'check-host': {
    title: 'Controleer de hostnaam',
    steps: [
      'Vergelijk de hostnaam met het adres dat u in uw browser voor ScaiGrid gebruikt.',
      'Werkt het alleen binnen het netwerk van uw bedrijf, maak dan eerst verbinding met de VPN en controleer opnieuw.',
    ],
  },
  'sign-in-to-network': {
    title: 'Meld u aan bij dit netwerk',
    steps: [
      'Een aanmeldpagina van het netwerk (hotel, trein, gastnetwerk) antwoordt in plaats van de gateway.',
      'Open een webpagina in uw browser, meld u aan en controleer dan opnieuw.',
    ],
  },
  'trust-certificate': {
    title: 'Laat programma’s het certificaat vertrouwen',
    steps: [
      'Vraag uw beheerder om het certificaat van “{{issuer}}” als PEM-bestand.',
      'Zet NODE_EXTRA_CA_CERTS met het pad van dat bestand in env van de vermelding, of laat Ungrey dat doen.',
    ],
  },
  'set-proxy': {
    title: 'Geef het programma van de vermelding de proxy door',
    steps: [
      'Zet HTTPS_PROXY met de waarde {{proxy}} in env van de vermelding.',
      'Bij een mcp-remote-vermelding moet ook “--enable-proxy” bij de argumenten.',
      'Sluit Claude Desktop af, start het opnieuw en controleer dan opnieuw.',
    ],
  },
  'wait-and-retry': {
    title: 'Wacht, en controleer dan opnieuw',
    steps: ['De gateway vroeg om een pauze van {{seconds}} s.', 'Controleer daarna opnieuw.'],
  },
  'unlock-keychain': {
    title: 'Maak de sleutelhanger beschikbaar',
    steps: [
      'Ontgrendel uw sleutelhanger, of meld u aan bij uw bureaublad.',
      'Op Linux moet er een Secret Service draaien, bijvoorbeeld GNOME Keyring of KWallet.',
    ],
  },
  'report-to-ungrey': {
    title: 'Stuur ons het rapport',
    steps: ['Bewaar het rapport. Er staat geen token in.', 'Voeg het bij een foutmelding over Ungrey.'],
  },
  'find-in-gateway-log': {
    title: 'Zoek ze op in het logboek van de gateway',
    steps: ["Voer uit op de machine van de gateway: grep -E '{{requestId}}' /var/log/scaigrid/*.log"],
  },
  'grant-remote-use': {
    title: 'Vraag een tenantbeheerder om het recht',
    steps: [
      'Vraag een tenantbeheerder om uw account {{permission}} te geven: bij de modulerechten van de gebruiker, of met een eigen rol van uw groep.',
      'Uw token blijft zoals het is. Controleer opnieuw als het gebeurd is.',
    ],
  },
  'switch-on-remote-registry': {
    title: 'Vraag de mensen die de gateway beheren om het aan te zetten',
    steps: [
      'Zij zetten encryption_local_kek in de platforminstellingen.',
      'Controleer opnieuw als het gebeurd is.',
    ],
  },
  'register-remote-server': {
    title: 'Registreer de server in ScaiLink',
    steps: [
      'Registreer hem op de beheerpagina van ScaiGrid, of met POST /v1/modules/scailink/remote-servers (name, endpoint_url, auth_type).',
      'ScaiLink zoekt meteen naar zijn tools. Controleer dan opnieuw.',
    ],
  },
  'approve-registration': {
    title: 'Vraag een tenantbeheerder om goedkeuring',
    steps: [
      'Vraag een tenantbeheerder om de registratie van “{{server}}” in ScaiLink goed te keuren.',
      'Controleer opnieuw als het gebeurd is.',
    ],
  },
  'refresh-remote': {
    title: 'Laat Ungrey de externe server vernieuwen',
    steps: [
      'Ungrey toont eerst het precieze verzoek.',
      'ScaiLink vraagt “{{server}}” dan opnieuw welke tools hij heeft.',
      'Ungrey kijkt of ze zijn verschenen.',
    ],
  },
  'refresh-remote-by-admin': {
    title: 'Vraag een tenantbeheerder om hem te vernieuwen',
    steps: [
      'Uw account mag “{{server}}” niet vernieuwen: daarvoor is het recht {{permission}} nodig.',
      'Een tenantbeheerder kan het met Ungrey doen, of met het verzoek POST {{path}}.',
    ],
  },
  'mend-remote-server': {
    title: 'Kijk de externe server na',
    steps: [
      'Kijk of de server achter “{{server}}” draait, en of zijn adres en inloggegevens in ScaiLink nog kloppen.',
      'ScaiLink probeert het elke 15 minuten zelf opnieuw; vernieuwen doet het meteen.',
    ],
  },
  'use-real-tool-name': {
    title: 'Gebruik de echte naam',
    steps: ['De naam is {{closest}}.', 'Verander hem overal waar de oude staat en probeer het dan opnieuw.'],
  },
  'compare-remote-names': {
    title: 'Vergelijk de naam met die van de geregistreerde servers',
    steps: [
      'Neem de slug van de server die u bedoelde uit de lijst hierboven.',
      'Staat hij er niet bij, registreer hem dan in ScaiLink, of vraag de eigenaar om hem met de tenant te delen.',
    ],
  },
  'ask-remote-owner': {
    title: 'Vraag het de mensen die de externe server beheren',
    steps: [
      'Stuur de klassenaam en de melding zoals ze hierboven staan, met het tijdstip van de aanroep.',
      'De inloggegevens die ScaiLink voor hun server gebruikt, staan in zijn registratie.',
    ],
  },
  'fit-remote-arguments': {
    title: 'Pas de argumenten aan het schema van de tool aan',
    steps: [
      'Lees het inputSchema van de tool opnieuw: het komt van de externe server en kan veranderd zijn.',
      'Clients houden een oude lijst een tijdje vast: start ze opnieuw.',
    ],
  },
  'make-the-call-arrive': {
    title: 'Zoek uit waarom de tool wordt geweigerd',
    steps: [
      'Controleer opnieuw met de klacht “Eén tool antwoordt 403” en de naam {{tool}}.',
      'Zodra de tool werkt, worden de aanroepen vastgelegd.',
    ],
  },
  'ask-for-audit-rows': {
    title: 'Vraag een tenantbeheerder om te kijken',
    steps: [
      'Vraag om de regels van het account {{actor}}, onder de actie van de dienst: {{exampleAction}} voor {{exampleTool}}.',
      'Of vraag om het recht admin:access.',
    ],
  },
  'filter-audit-log': {
    title: 'Kijk op de juiste plek in het log',
    steps: [
      'Filter op actor_user_id {{actor}} (in sommige versies: actor_id).',
      'Filter op de actie van de dienst, niet op de naam van de tool: {{exampleAction}} voor {{exampleTool}}.',
    ],
  },
  'enable-module': {
    title: 'Schakel de module “{{module}}” in voor uw tenant',
    steps: [
      'Dit is het verzoek: {{request}} met de inhoud {{body}}',
      'Ungrey stuurt het nadat u het hebt gezien en ja hebt gezegd, in het venster of met ungrey fix en dezelfde opties als bij deze controle. Daarna kijkt het of de tools van de module zijn verschenen, en het kan de module weer uitschakelen.',
      'Of voer dit zelf uit, met uw token in SCAIGRID_API_KEY:',
      '{{curl}}',
    ],
  },
  'send-enable-request': {
    title: 'Vraag een beheerder om de module “{{module}}” in te schakelen',
    steps: [
      'Voor het inschakelen van een module is het recht modules:manage nodig, en uw account lijkt dat niet te hebben.',
      'Een beheerder van {{tenant}} kan het doen op de beheerpagina, onder Modules, of met de opdracht hieronder, met zijn token in SCAIGRID_API_KEY. Controleer dan opnieuw: de tools zijn er meteen.',
      '{{curl}}',
    ],
  },
  'ask-to-enable-module': {
    title: 'Vraag een beheerder om de module “{{module}}” in te schakelen',
    steps: [
      'Dat kan op de beheerpagina van ScaiGrid, onder Modules, of met POST /v1/modules/{{module}}/enable.',
      'Controleer dan opnieuw: de tools zijn er meteen.',
    ],
  },
  'grant-permission': {
    title: 'Vraag een beheerder van {{tenant}} om {{permission}}',
    steps: [
      'Die kan uw account een van de rollen geven die het hebben ({{roles}}), of een eigen rol met alleen dit recht.',
      newListOfTools,
    ],
  },
  'grant-module-permission': {
    title: 'Vraag een beheerder van {{tenant}} om {{permission}}',
    steps: [
      'Die kan het toevoegen aan de modulerechten van uw account, of uw groep een eigen rol geven die het heeft.',
      newListOfTools,
    ],
  },
  'grant-platform-permission': {
    title: 'Vraag het de mensen die de gateway beheren',
    steps: [
      'Alleen zij hebben {{permission}} ({{roles}}), en beheerders van een tenant kunnen het niet geven.',
      'Vraag hun om te doen waar u de tool voor wilde gebruiken.',
    ],
  },
  'give-a-role': {
    title: 'Vraag een beheerder van {{tenant}} om een rol',
    steps: ['De rol tenant_user is genoeg voor modellen, chats en sessies.', newListOfTools],
  },
  'ask-for-permission': {
    title: 'Vraag het een beheerder van {{tenant}}',
    steps: [
      'Stuur het rapport: daarin staan de tools, en wat er over hun rechten bekend is.',
      'Uw token blijft zoals het is als uw account een rol of een recht krijgt.',
    ],
  },
  'use-other-identity': {
    title: 'Gebruik het token van een ander account',
    steps: [
      'Maak een API-sleutel voor een account dat {{permission}} heeft, op de beheerpagina onder Access, API Keys.',
      'Geef hem aan Ungrey in plaats van deze. Hij mag alles wat zijn account mag, dus bewaar hem waar alleen de juiste mensen erbij kunnen.',
    ],
  },
  'use-other-tool': {
    title: 'Gebruik een tool die dit token mag aanroepen',
    steps: ['Deze komen het dichtst in de buurt: {{alternatives}}.'],
  },
  'use-close-name': {
    title: 'Gebruik de juiste naam',
    steps: [
      'Probeer “{{closest}}”.',
      'Namen staan in kleine letters met liggende streepjes: waar het om gaat, en dan wat het doet.',
    ],
  },
  'look-up-tool': {
    title: 'Zoek de tool op',
    steps: [
      'Vergelijk de naam met de tools die dit token heeft.',
      'Vraag een beheerder van {{tenant}} of er een tool met die naam is: die kan de volledige lijst lezen.',
    ],
  },
  'name-the-tool': {
    title: 'Noem de tool die u mist',
    steps: [
      'Controleer opnieuw met haar naam: dan zegt Ungrey wat ze nodig heeft en welke tools u in plaats daarvan kunt gebruiken.',
      'Op de opdrachtregel: ungrey check --symptom tool-forbidden --tool NAAM',
    ],
  },
  'check-tenant': {
    title: 'Gebruik een token van de tenant die u bedoelt',
    steps: [
      'Meld u aan op de beheerpagina van ScaiGrid en kies de tenant: {{others}}.',
      'Ga naar Access, dan API Keys, dan Create. Geef de sleutel aan Ungrey in plaats van deze.',
      'Is {{tenant}} wel de juiste, vraag dan een beheerder daar om uw account een rol te geven.',
    ],
  },
  'fit-arguments': {
    title: 'Pas de argumenten aan het schema van de tool aan',
    steps: [
      'Vergelijk de argumenten met het inputSchema dat hier staat.',
      'Controleer opnieuw met betere. Op de opdrachtregel: --tool {{tool}} --args JSON',
    ],
  },
  'read-result-shape': {
    title: 'Lees het antwoord zoals het nu is',
    steps: [
      'Vergelijk de twee vormen die hier staan, en pas aan wat het antwoord leest.',
      'Het REST-equivalent in de API-documentatie van ScaiGrid is de maatstaf.',
    ],
  },
  'read-input-schema': {
    title: 'Bekijk het schema van de tool opnieuw',
    steps: [
      'Herstart Claude Desktop, zodat het de lijst met tools opnieuw opvraagt.',
      'Vergelijk uw argumenten met het inputSchema dat hier staat.',
      'Vraag aan de mensen die de externe server beheren wat het antwoord betekent.',
    ],
  },
  'report-shape-change': {
    title: 'Meld de verandering aan de mensen die de gateway beheren',
    steps: ['Stuur het rapport: daarin staan beide vormen en de request-id, en geen inhoud.'],
  },
  'keep-connections-alive': {
    title: 'Zorg dat de verbinding niet stilvalt',
    steps: [
      'Vraag uw netwerkbeheerder om de limiet voor stille verbindingen met {{host}} boven uw langste aanroep te zetten.',
      'Of zet de keepalive van uw client op minder dan {{seconds}} s.',
    ],
  },
  'raise-call-timeout': {
    title: 'Laat de client langer op een aanroep wachten',
    steps: [
      'Zet de wachttijd voor één aanroep in uw client op meer dan {{seconds}} s.',
      'Kan dat niet, vraag dan minder in één aanroep.',
    ],
  },
  'reconnect-on-drop': {
    title: 'Maak na een onderbreking opnieuw verbinding',
    steps: [
      'ScaiGrid bewaart niets per verbinding: een nieuwe kost niets.',
      'De brug van Ungrey verbindt vanzelf opnieuw, en herhaalt nooit een aanroep die misschien al is uitgevoerd.',
    ],
  },
  'hold-longer': {
    title: 'Wacht ook op langere limieten',
    steps: [
      'Komen onderbrekingen pas na {{seconds}} s, controleer dan opnieuw met meer geduld.',
      'Op de opdrachtregel: ungrey check --symptom connection-drops --timeout 330',
    ],
  },
  'report-mcp-latency': {
    title: 'Meld een fout met deze getallen',
    steps: [
      'Stuur deze tekst naar de mensen die de gateway beheren:',
      '{{tool}} duurt via MCP {{mcpMs}} ms, GET {{path}} via REST {{restMs}} ms (medianen over open gehouden verbindingen, om de beurt gevraagd). MCP duurt {{excessMs}} ms langer, {{lowMs}} tot {{highMs}} ms bij {{confidence}} % zekerheid.',
    ],
  },
  'tune-service': {
    title: 'Kijk naar de dienst achter de tool',
    steps: [
      'Bij tools voor modellen is dat het model erachter, bij beheertools de database.',
      'Stuur de mensen die de gateway beheren het rapport: daarin staan de getallen van beide wegen.',
    ],
  },
  'check-the-way': {
    title: 'Kijk naar het netwerk onderweg',
    steps: [
      'Vergelijk met een ander netwerk, en zonder VPN.',
      'Een proxy of beveiligingsproduct dat verbindingen meeleest, vertraagt ze allemaal: vraag het uw netwerkbeheerder.',
      'Staat de gateway ver weg, vraag dan om een installatie dichterbij.',
    ],
  },
};
