import type { skipWords as englishSkips, summaryWords as english } from '../en/summary';
import type { Translated } from '../words';

export const summaryWords: Translated<typeof english> = {
  healthy: 'Alles is in orde: uw verbinding met ScaiGrid werkt.',
  'healthy-offline': 'Op deze computer is niets mis. Naar het netwerk is niet gekeken.',
  'healthy-with-warnings': 'De verbinding werkt. Eén ding kan beter: {{title}}',
  'healthy-with-answer': 'De verbinding werkt. {{title}}.',
  'healthy-elsewhere':
    'De verbinding werkt, maar de server die antwoordt, noemt zich geen ScaiGrid: {{server}}. Naar wat alleen ScaiGrid heeft, is niet gekeken.',
  'healthy-something-else':
    'Er is niets mis gevonden. Met de request-id’s zijn de verzoeken van Ungrey in het logboek van de gateway te vinden: stuur ze mee met dit rapport.',
  'not-judged': 'Nog niet bekeken.',
  incomplete: {
    one: 'Er is niets mis gevonden, maar {{count}} van de {{total}} controles kon niet kijken.',
    other: 'Er is niets mis gevonden, maar {{count}} van de {{total}} controles konden niet kijken.',
  },
  cancelled: {
    one: 'Gestopt: {{count}} van de {{total}} controles is niet gedaan.',
    other: 'Gestopt: {{count}} van de {{total}} controles zijn niet gedaan.',
  },
  'nothing-seen':
    'Er kon niets worden beoordeeld: bij geen van de controles ({{total}}) was er iets om naar te kijken.',
};

export const skipWords: Translated<typeof englishSkips> = {
  'caused-by': 'Niet bekeken, vanwege: {{title}}',
  offline: 'Niet bekeken: alleen lokale controles.',
  'no-target': 'Niet bekeken: er is geen adres van een gateway om naar te kijken.',
  'not-applicable': 'Is hier niet van toepassing.',
  'not-scaigrid': 'Niet van toepassing: de server die antwoordt, is geen ScaiGrid.',
};
