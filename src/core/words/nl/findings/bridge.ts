import type { bridgeFindings as english } from '../../en/findings/bridge';
import type { Translated } from '../../words';

export const bridgeFindings: Translated<typeof english> = {
  'bridge.program-missing': {
    title: 'De brug van Ungrey staat niet waar de vermelding zegt',
    explanation:
      'De vermelding start {{program}}, en dat is er niet: Ungrey is verplaatst of verwijderd. Ungrey kan de plek invullen waar het nu staat.',
  },
  'bridge.variable-missing': {
    title: 'De brug van de vermelding heeft geen token',
    explanation:
      'Ze moet haar token uit de variabele {{variable}} halen, en die staat niet in “env” van de vermelding.',
  },
  'bridge.connection-unknown': {
    title: 'In de sleutelhanger staat geen token voor “{{connection}}”',
    explanation:
      'De vermelding start de brug van Ungrey, die adres en token van deze verbinding uit de sleutelhanger van uw systeem haalt. Onder deze naam zijn ze daar niet bewaard.',
  },
  'bridge.not-connected': {
    title: 'De brug van Ungrey heeft geen verbinding: {{cause}}',
    explanation:
      'Dat staat in haar eigen logboek, en dat ze sindsdien geen verbinding heeft gehad. Zolang dat duurt, toont Claude Desktop alleen de tool “ungrey_explain”.',
  },
};
