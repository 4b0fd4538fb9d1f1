import { logVariants } from '../../log-variants';
import type { appFindings as english, logExplanations as englishExplanations } from '../../en/findings/app';
import type { Translated } from '../../words';
import { logLineWords } from '../log-lines';

const logExplanations: Translated<typeof englishExplanations> = {
  'skipped-entry':
    'Dat staat in het logboek van Claude Desktop zelf. Zo’n vermelding is nergens in de app te zien. Ze moet de vorm met een programma krijgen, bijvoorbeeld de brug van Ungrey.',
  'second-copy-failed':
    'Claude Desktop start elke server meer dan één keer. Volgens het logboek mislukte de kopie voor Cowork en Code: {{error}}. De chat kan toch werken.',
  'program-not-found':
    'Volgens het logboek kon Claude Desktop het programma van de vermelding niet starten. Het is niet geïnstalleerd, of staat niet in een map waarin Claude Desktop zoekt.',
  'space-in-path':
    'Windows knipt een opdracht met meerdere delen tussen aanhalingstekens af bij de eerste spatie. In de argumenten van de vermelding mogen geen spaties staan.',
  'runtime-too-old':
    'Het programma stopte met “{{missing}} is not defined”: de Node.js die het uitvoerde, is ouder dan de brug nodig heeft.',
  'module-missing':
    'Het programma van de vermelding is niet volledig geïnstalleerd, of het pad in de argumenten klopt niet. Een afgebroken start kan een halve installatie achterlaten.',
  'variable-missing':
    'De brug stuurde de naam van de variabele in plaats van het token. De naam in de header en de naam in env moeten gelijk zijn.',
  'url-missing': 'De URL moet het eerste argument na de naam van de brug zijn; opties komen erna.',
  'url-invalid':
    'Wat in de argumenten op de plek van de URL staat, is geen URL. Misschien ontbreekt https://.',
  'plain-http':
    'Alleen een https-URL beschermt het token onderweg. Gewoon http is voor servers op deze computer.',
  'token-line-break':
    'Het token is gekopieerd met een regeleinde erin en kan dus niet worden verstuurd. Het moet op één regel staan.',
  'token-odd-character':
    'Het token is gekopieerd uit een tekst die tekens verandert, zoals aanhalingstekens. Zo’n token kan niet worden verstuurd.',
  'token-refused':
    'De brug probeerde daarna een andere manier van aanmelden, die ScaiGrid niet heeft. De meldingen over OAuth of registratie zijn daar alleen het gevolg van.',
  'host-unknown':
    'De naam in de URL is verkeerd geschreven, of is alleen bekend binnen het netwerk van uw bedrijf.',
  'connection-refused':
    'De computer is er, maar op deze poort antwoordt geen programma. De poort klopt misschien niet, of de gateway ligt stil.',
  unreachable:
    'Er is op dit moment geen weg van deze computer naar de gateway, bijvoorbeeld omdat een VPN uitstaat.',
  'certificate-file-missing':
    'NODE_EXTRA_CA_CERTS noemt een bestand dat niet te lezen is. Zonder dat bestand vertrouwt de brug het certificaat van uw bedrijf niet.',
  'certificate-expired': 'De brug weigert een certificaat dat niet meer geldig is.',
  'certificate-name':
    'De brug werd naar een server gestuurd die niet kan aantonen dat hij die uit de URL is.',
  'certificate-untrusted':
    'Programma’s die Claude Desktop start, vertrouwen het certificaat niet dat ze te zien kregen, ook al doet uw browser dat wel. Meestal komt dat door een bedrijfsproxy die het verkeer leest.',
  'not-tls': 'De URL zegt https, maar deze poort antwoordt onversleuteld. Poort of https klopt niet.',
  'answer-not-found': 'Op de host antwoordt wel iets, maar niet op dit pad. De URL moet op /mcp eindigen.',
  'answer-too-many': 'Er zijn in een minuut meer verzoeken gedaan dan met dit token mag.',
  'answer-error': 'De storing lag bij de gateway toen dit in het logboek kwam.',
  'answer-not-mcp':
    'Er antwoordde een webpagina in plaats van de MCP-server: een verkeerd pad, of een aanmeldpagina ertussen.',
  'timed-out':
    'Claude Desktop of de brug stopte met wachten. Dat kan liggen aan de gateway, het netwerk of een trage eerste start.',
  'waits-for-sign-in':
    'Dit is het laatste wat het logboek over de vermelding zegt. De brug wacht op antwoord van de gateway onder /.well-known, zelfs met een goed token.',
  'waits-for-gateway':
    'Dit is het laatste wat het logboek over de vermelding zegt. De gateway, of iets op de weg ernaartoe, neemt de aanroep aan maar antwoordt niet.',
  'text-among-messages':
    'Claude Desktop leest berichten uit de uitvoer van het programma en vond iets anders. Het programma is er niet voor gemaakt, of schrijft er meldingen in.',
  'program-ended':
    'Claude Desktop startte het programma van de vermelding, en het stopte voordat er verbinding was. Het logboek zegt niet waarom.',
  disconnected:
    'Claude Desktop verloor de verbinding met het programma van de vermelding. Het logboek zegt niet waarom.',
};

export const appFindings: Translated<typeof english> = {
  'app.policy-forbids': {
    title: 'Uw organisatie heeft lokale servers in Claude Desktop uitgeschakeld',
    explanation:
      'Een beleid op deze computer zet {{policy}} op {{value}}. Claude Desktop laadt dan geen enkele vermelding uit het configuratiebestand, hoe goed die ook is.',
  },
  'app.running': {
    title: 'Claude Desktop draait',
    explanation:
      'Het houdt zijn configuratie in het geheugen en schrijft van daaruit het hele bestand. Een wijziging kan nu verloren gaan. Sluit het dus af voordat Ungrey het bestand wijzigt.',
  },
  'app.not-restarted': {
    title: 'Claude Desktop is niet herstart sinds de configuratie is gewijzigd',
    explanation:
      'Het leest zijn configuratie alleen bij het starten. Het draait sinds {{started}} en het bestand is gewijzigd op {{changed}}, dus het werkt nog met de oude.',
    variants: {
      'own-change': {
        title: 'Claude Desktop heeft de laatste wijziging van de configuratie misschien niet gelezen',
        explanation:
          'Het bestand is kort na de start van Claude Desktop gewijzigd. Misschien deed Claude Desktop dat zelf. Was u het, sluit het dan helemaal af en start het opnieuw.',
      },
      other: {
        title: '{{client}} draait al sinds voor de wijziging van zijn configuratie',
        explanation:
          'Het is gestart op {{started}}, en het bestand is gewijzigd op {{changed}}. Voor zover bekend neemt het een wijziging niet vanzelf over, dus het werkt misschien nog met de oude vermelding.',
      },
      notices: {
        title: '{{client}} draait al sinds voor de wijziging van zijn configuratie',
        explanation:
          'Het is gestart op {{started}}, en het bestand is gewijzigd op {{changed}}. Dat is geen fout: het merkt een wijziging vanzelf. Alleen als de tools daar niet verschijnen, moet u iets doen.',
      },
    },
  },
  'app.log-names-cause': {
    title: 'Het logboek van Claude Desktop noemt een probleem',
    explanation:
      'De nieuwste regels over deze vermelding in het logboek van Claude Desktop zeggen wat er misging.',
    variants: logVariants(logExplanations, (id) => `Logboek van Claude Desktop: ${logLineWords[id]}`),
  },
};
