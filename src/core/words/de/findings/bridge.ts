import type { bridgeFindings as english } from '../../en/findings/bridge';
import type { Translated } from '../../words';

export const bridgeFindings: Translated<typeof english> = {
  'bridge.program-missing': {
    title: 'Die Brücke von Ungrey ist nicht dort, wo der Eintrag sagt',
    explanation:
      'Der Eintrag startet {{program}}, und das ist nicht vorhanden: Ungrey wurde verschoben oder entfernt. Ungrey kann eintragen, wo es jetzt ist.',
  },
  'bridge.variable-missing': {
    title: 'Die Brücke des Eintrags hat kein Token',
    explanation:
      'Sie soll ihr Token aus der Variablen {{variable}} nehmen, und „env“ des Eintrags setzt sie nicht.',
  },
  'bridge.connection-unknown': {
    title: 'Im Schlüsselbund ist kein Token für „{{connection}}“',
    explanation:
      'Der Eintrag startet die Brücke von Ungrey, die Adresse und Token dieser Verbindung aus dem Schlüsselbund Ihres Systems nimmt. Unter diesem Namen liegt dort nichts.',
  },
  'bridge.not-connected': {
    title: 'Die Brücke von Ungrey hat keine Verbindung: {{cause}}',
    explanation:
      'Das steht in ihrem eigenen Protokoll, und dass sie seitdem keine Verbindung hatte. Solange das dauert, zeigt Claude Desktop nur das Tool „ungrey_explain“.',
  },
};
