import type { reasonTerms as english } from '../../en/terms/reasons';
import type { Translated } from '../../words';

export const reasonTerms: Translated<typeof english> = {
  'check-failed': 'Ungrey kon deze controle niet afmaken.',
  'not-in-report': 'Het rapport bevat geen “{{id}}”.',
  'no-answer-within': {
    one: 'Geen antwoord binnen {{count}} seconde.',
    other: 'Geen antwoord binnen {{count}} seconden.',
  },
  'local-only': 'Niet bekeken: alleen controles op deze computer.',
  'cancelled-before': 'Gestopt voordat ernaar was gekeken.',
  'cancelled-while': 'Gestopt terwijl ernaar werd gekeken.',
  'log-unreadable': 'Het log {{file}} kan niet worden gelezen ({{error}}).',
  'bridge-log-unreadable': 'Het log {{file}} van de brug kan niet worden gelezen ({{error}}).',
  'start-unknown': 'Het systeem zegt niet wanneer {{client}} is gestart.',
  'audit-unreadable': 'Het auditlog kon niet worden gelezen: {{why}}',
  'no-account': 'De gateway zegt niet bij welk account het token hoort.',
  'list-ended': 'De lijst met tools eindigde met: {{error}}',
  'session-short': 'Zo ver kwam de sessie niet.',
  'not-asked': 'De gateway is niet gevraagd, of zei het niet.',
  'token-elsewhere':
    'Het token staat niet in het bestand: de client vult het in. Geef het aan Ungrey om het te laten controleren.',
  'call-running': {
    one: 'De aanroep liep na {{count}} seconde nog.',
    other: 'De aanroep liep na {{count}} seconden nog.',
  },
  'list-limit':
    'De limiet voor verzoeken laat nu geen ruimte om de volledige lijst met tools te lezen. Controleer over een minuut opnieuw.',
  'tool-not-listed': 'De tool staat niet in de lijst en is dus niet aangeroepen.',
  'arguments-misfit': 'De argumenten passen niet bij de tool, dus die is niet aangeroepen.',
  'arguments-misfit-schema':
    'De argumenten passen niet bij het schema van de tool, dus die is niet aangeroepen.',
  'may-cost':
    "“{{tool}}” kan iets wijzigen of kosten; daarom meet Ungrey haar alleen met argumenten die u geeft. Vul ze in en controleer opnieuw, bijvoorbeeld {{example}} (op de opdrachtregel: --args '{{args}}').",
  'may-change':
    'De tool kan iets wijzigen; daarom roept Ungrey haar alleen aan met argumenten die u geeft (--args op de opdrachtregel).',
  'hold-stopped': 'Het werd gestopt voordat er een stille verbinding was om te volgen.',
  'hold-nothing':
    'De gateway biedt geen stroom voor eigen berichten en houdt geen verbinding open; er was dus geen stille verbinding om te volgen.',
  'fresh-ended': 'Een nieuwe verbinding eindigde met {{error}}.',
  'node-version': 'Node.js zei zijn versie niet.',
  'latency-limit':
    'De limiet voor verzoeken laat nu geen ruimte om te meten. Controleer over een minuut opnieuw.',
  'latency-stopped': 'Het werd gestopt voordat er genoeg metingen waren.',
  'latency-no-time': 'Er was geen tijd voor genoeg metingen.',
  'latency-failed': 'De metingen kwamen niet terug: {{error}}.',
  'request-ended': 'Het verzoek eindigde met {{error}}.',
  'gateway-silent': 'De gateway gaf geen antwoord.',
  'no-request': 'Er is geen verzoek gedaan.',
  'proxy-failed': 'De weg door de proxy {{proxy}} mislukte ook: {{error}}.',
  'no-address': 'Er was geen adres om verbinding mee te maken.',
  'handshake-ended': 'De handshake eindigde met {{error}}.',
  'no-remote-profile':
    'Er staat geen externe tool in de lijst, en het profiel van het account zegt niet of het er een mag gebruiken.',
  'no-remote-registry': 'Er staat geen externe tool in de lijst, en het register zegt niet waarom.',
  'registry-unreadable': 'Het register van ScaiLink kon niet worden gelezen: {{why}}',
  'remote-unlisted': 'De gateway noemt {{tool}} niet, en het register zegt niet waarom.',
  'call-failed': 'De aanroep zelf mislukte: {{why}}',
  'call-refused': 'De gateway weigerde de aanroep: {{why}}',
  'schema-more':
    'Het schema van de tool zegt meer dan Ungrey nagaat; zo worden tekstpatronen van een server nooit uitgevoerd.',
  'no-result': 'De tool gaf geen resultaat om naar te kijken.',
  'no-twin':
    'Ungrey kent geen REST-verzoek dat hetzelfde leest als {{tool}}; er is dus niets om het resultaat mee te vergelijken.',
  'twin-unreadable': '{{path}} kon niet worden gelezen om mee te vergelijken: {{why}}.',
  'unlisted-unexplained':
    '{{tool}} staat niet in de lijst, hoewel de module aan staat en het account het recht heeft.',
  'modules-not-asked': 'De modules zijn niet opgevraagd.',
  'modules-unreadable': 'De modules konden niet worden gelezen: {{why}}.',
  'modules-forbidden': 'Dit token mag de modules niet lezen: {{why}}.',
  'profile-unreadable': 'Het profiel kon niet worden gelezen: {{why}}',
  'permissions-unexplained':
    'Het account heeft rechten, en toch staat er geen tool in de lijst; geen van de gedocumenteerde oorzaken past.',
  'nothing-to-secure': 'Er is geen verbinding om te beveiligen.',
  'no-url': 'Er is geen bruikbare URL.',
  'no-tool-named': 'Er is geen tool genoemd.',
  'no-session': 'Er is geen MCP-sessie.',
  'not-scaigrid': 'De server is niet ScaiGrid.',
  'no-drops': 'Niemand klaagde over verbroken verbindingen.',
  'no-remote-asked': 'Het account mag geen externe tools gebruiken, en niemand vroeg ernaar.',
  'no-bridge': 'De vermelding start de brug van Ungrey niet.',
  'no-entry': 'Er is geen vermelding om te bekijken.',
  'no-program': 'De vermelding start geen programma.',
  'no-policy': 'Op dit systeem is geen beleid voor Claude Desktop bekend.',
  'rate-limit':
    'Overgeslagen: de limiet laat dit token nu te weinig verzoeken over. Controleer over een minuut opnieuw.',
  'look-failed': 'Ungrey liep vast bij het kijken: {{error}}',
  'jwt-header': 'Het eerste deel, de header, is niet te decoderen.',
  'jwt-claims': 'Het tweede deel, de claims, is niet te decoderen.',
  'jwt-characters': 'Het bevat tekens die in geen JWT voorkomen.',
};
