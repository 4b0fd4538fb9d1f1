import type { generalFindings as english } from '../../en/findings/general';
import type { Translated } from '../../words';

export const generalFindings: Translated<typeof english> = {
  'request.id': {
    title: 'Request-IDs für das Protokoll des Gateways',
    explanation:
      'ScaiGrid hat diese IDs zu den Anfragen von Ungrey in sein Protokoll geschrieben. Wer das Gateway betreibt, findet mit dem Befehl unten alles darüber.',
  },
  'ungrey.check-crashed': {
    title: 'Ungrey konnte die Prüfung „{{check}}“ nicht abschließen',
    explanation:
      'Das ist ein Fehler in Ungrey, nicht in Ihrer Verbindung. Alle anderen Prüfungen wurden gemacht. Der Bericht hilft uns, ihn zu beheben.',
  },
  'ungrey.keychain-unavailable': {
    title: 'Der Schlüsselbund des Systems lässt sich nicht verwenden',
    explanation:
      'Ungrey bewahrt Token im Schlüsselbund Ihres Systems auf. Ohne ihn bleibt ein Token im Speicher, bis Sie Ungrey schließen, und nichts wird auf die Festplatte geschrieben.',
    variants: {
      entry: {
        title: 'Das Token der Brücke lässt sich nicht aus dem Schlüsselbund des Systems lesen',
        explanation:
          'Der Eintrag startet die Brücke von Ungrey, die Adresse und Token von „{{connection}}“ von dort nimmt. Entsperren Sie den Schlüsselbund: Die Tools kommen dann von selbst zurück.',
      },
      needed: {
        title: 'Das Token lässt sich nicht aus dem Schlüsselbund des Systems lesen',
        explanation: '{{message}} Diese Verbindung nimmt ihr Token von dort.',
      },
    },
  },
};
