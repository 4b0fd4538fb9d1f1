import type { generalFindings as english } from '../../en/findings/general';
import type { Translated } from '../../words';

export const generalFindings: Translated<typeof english> = {
  'request.id': {
    title: 'Request-id’s voor het logboek van de gateway',
    explanation:
      'ScaiGrid schreef deze id’s in zijn logboek bij de verzoeken van Ungrey. De mensen die de gateway beheren, vinden er met de opdracht hieronder alles over.',
  },
  'ungrey.check-crashed': {
    title: 'Ungrey kon de controle “{{check}}” niet afmaken',
    explanation:
      'Dit is een fout in Ungrey, niet in uw verbinding. Alle andere controles zijn gedaan. Het rapport helpt ons om het te verhelpen.',
  },
  'ungrey.keychain-unavailable': {
    title: 'De sleutelhanger van het systeem is niet te gebruiken',
    explanation:
      'Ungrey bewaart tokens in de sleutelhanger van uw systeem. Zonder die blijft een token in het geheugen tot u Ungrey sluit, en wordt er niets op schijf gezet.',
    variants: {
      entry: {
        title: 'Het token van de brug kan niet uit de sleutelhanger van het systeem worden gelezen',
        explanation:
          'De vermelding start de brug van Ungrey, die adres en token van “{{connection}}” daarvandaan haalt. Ontgrendel de sleutelhanger: de tools komen dan vanzelf terug.',
      },
      needed: {
        title: 'Het token kan niet uit de sleutelhanger van het systeem worden gelezen',
        explanation: '{{message}} Deze verbinding haalt haar token daarvandaan.',
      },
    },
  },
};
