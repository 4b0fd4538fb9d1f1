import type { connectionFindings as english } from '../../en/findings/connection';
import type { Translated } from '../../words';

const held = 'Ungrey hield een verbinding open en stuurde niets; ze werd zonder ons toedoen gesloten.';
const same = 'Een aanroep die langer niets zegt, verliest zijn verbinding op dezelfde manier.';

export const connectionFindings: Translated<typeof english> = {
  'connection.unstable': {
    title: 'Verbindingen met {{host}} breken telkens weer af',
    explanation:
      '{{failed}} van de {{total}} verzoeken achter elkaar stopten voordat het antwoord compleet was; de andere werkten. Iets onderweg, of de gateway zelf, verbreekt verbindingen.',
    variants: {
      'mid-answer': {
        title: 'Antwoorden van {{host}} breken halverwege af',
        explanation:
          'De gateway neemt het verzoek aan en begint te antwoorden; dan wordt de verbinding verbroken. Een proxy onderweg, of het programma voor de gateway, sluit haar te vroeg.',
      },
      'some-requests': {
        title: 'Sommige verzoeken aan {{host}} worden afgebroken, andere niet',
        explanation:
          'In dezelfde controle beantwoordde de gateway sommige verzoeken, en andere stopten zonder compleet antwoord. Iets onderweg, of de gateway zelf, verbreekt verbindingen.',
      },
      'call-cut': {
        title: 'De verbinding werd na {{seconds}} s verbroken, terwijl “{{tool}}” bezig was',
        explanation:
          'De gateway nam de aanroep aan, en de verbinding was weg voor het antwoord kwam. Iets onderweg sluit verbindingen waarop zo lang niets wordt gezegd.',
      },
    },
  },
  'connection.idle-cut': {
    title: 'Stille verbindingen met {{host}} worden na {{seconds}} s verbroken',
    explanation: `Ungrey hield een verbinding open en stuurde niets; na {{seconds}} s werd ze zonder ons toedoen gesloten. ${same} Meestal doet een proxy of firewall met een korte limiet dit.`,
    variants: {
      '30': {
        explanation: `${held} 30 seconden is een limiet die sommige load balancers en clients hebben. ${same}`,
      },
      '60': {
        explanation: `${held} 60 seconden is de gebruikelijke limiet van proxy’s zoals nginx, en van MCP-clients. ${same}`,
      },
      '240': {
        explanation: `${held} 240 seconden is de limiet van sommige load balancers, en van Claude Desktop op Windows. ${same}`,
      },
      '300': {
        explanation: `${held} Vijf minuten is de limiet van veel load balancers. ${same}`,
      },
      silent: {
        title: 'Verbindingen met {{host}} die {{seconds}} s stil waren, antwoorden niet meer',
        explanation:
          'Ungrey hield een verbinding vast en stuurde {{seconds}} s niets. Niemand had haar gesloten, en toch kwam op het volgende verzoek nooit antwoord. Iets onderweg, meestal een firewall, vergeet stille verbindingen zonder dat te zeggen. De volgende aanroep hangt dan tot de client het opgeeft.',
      },
      'in-use': {
        title: 'Verbindingen met {{host}} worden na {{seconds}} s verbroken, ook als ze in gebruik zijn',
        explanation:
          'De gateway stuurde levenstekens op de verbinding die Ungrey openhield, en toch werd ze gesloten. Iets onderweg beperkt hoe lang een verbinding in totaal mag duren.',
      },
    },
  },
  'connection.client-timeout': {
    title: '“{{tool}}” duurt {{seconds}} s, langer dan veel clients wachten',
    explanation:
      'De aanroep werkt, maar is pas na {{seconds}} s klaar. Een client die {{limit}} s wacht, geeft het eerder op en meldt een verbroken verbinding.',
    variants: {
      unfinished: {
        title: '“{{tool}}” duurt meer dan {{seconds}} s, langer dan veel clients wachten',
        explanation:
          'De aanroep was nog bezig toen Ungrey na {{seconds}} s stopte met wachten. Een client die {{limit}} s wacht, geeft het eerder op en meldt een verbroken verbinding.',
      },
    },
  },
  'connection.reconnects': {
    title: 'Een nieuwe verbinding werkt meteen',
    explanation:
      'Direct na het verbreken kreeg een nieuwe verbinding met {{host}} antwoord. ScaiGrid bewaart niets per verbinding, dus opnieuw verbinden kost niets en er gaat niets verloren.',
  },
  'connection.held': {
    title: 'Een stille verbinding bleef {{seconds}} s open',
    explanation:
      'Zo lang wachtte Ungrey; niets verbrak de verbinding. Deze bekende limieten komen later; daarop is niet gewacht: {{notWaitedFor}}.',
    variants: {
      stopped: {
        title: 'Een stille verbinding bleef {{seconds}} s open; langer is niet gewacht',
        explanation:
          'De test is na {{seconds}} s gestopt. Tot dan had niets de verbinding verbroken. Hoe lang ze had geleefd, is niet bekend.',
      },
      all: {
        explanation:
          'Dat is langer dan elke limiet die clients en load balancers voor zover bekend hebben, en niets verbrak de verbinding. Valt ze bij u toch weg, dan komt dat niet doordat ze stil is.',
      },
    },
  },
  'connection.unused-open': {
    title: 'Een ongebruikte verbinding met {{host}} bleef {{seconds}} s open',
    explanation:
      'Zo lang heeft Ungrey gewacht, en over aanroepen zegt het niets: deze gateway biedt geen stroom om open te houden. Hoe lang een aanroep stil mag zijn, blijkt dus alleen uit een aanroep. Noem een trage tool met haar argumenten en controleer opnieuw.',
  },
  'connection.unused-closed': {
    title: 'Ongebruikte verbindingen met {{host}} worden na {{seconds}} s gesloten; dat is normaal',
    explanation:
      'Tussen twee aanroepen mag een server een verbinding sluiten die niemand gebruikt; clients openen zelf een nieuwe. Deze gateway biedt geen stroom om open te houden. Hoe lang een aanroep stil mag zijn, blijkt dus alleen uit een aanroep: noem een trage tool met haar argumenten en controleer opnieuw.',
  },
};
