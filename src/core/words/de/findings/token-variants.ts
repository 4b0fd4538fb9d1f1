import type { tokenVariants as english } from '../../en/findings/token-variants';
import type { Translated } from '../../words';

export const tokenVariants: Translated<typeof english> = {
  'line-break': {
    title: 'Im Token ist ein Zeilenumbruch',
    explanation: 'Er kam beim Kopieren mit. Ein solches Token lässt sich nicht senden.',
  },
  'inner-space': {
    title: 'Im Token ist ein Leerzeichen',
    explanation:
      'Beim Kopieren kann ein Teil verloren gegangen oder verdoppelt worden sein. Kopieren Sie es erneut aus ScaiGrid.',
  },
  'surrounding-space': {
    title: 'Um das Token stehen Leerzeichen',
    explanation: 'Sie kamen beim Kopieren mit und können dazu führen, dass ScaiGrid es ablehnt.',
  },
  quotes: {
    title: 'Um das Token stehen Anführungszeichen',
    explanation: 'Sie werden als Teil des Tokens gesendet, deshalb lehnt ScaiGrid es ab.',
  },
  'smart-quote': {
    title: 'Im Token ist ein typografisches Anführungszeichen',
    explanation:
      'Eine Textverarbeitung oder ein Chatprogramm hat es dort gesetzt. Ein solches Token lässt sich nicht senden.',
  },
  'zero-width': {
    title: 'Im Token ist ein unsichtbares Zeichen',
    explanation:
      'Es kam beim Kopieren von einer Webseite oder aus einem Chat mit und macht daraus ein anderes Token.',
  },
  'non-ascii': {
    title: 'Im Token ist ein Zeichen, das in keinem Token vorkommt',
    explanation: 'Es kann unterwegs verändert worden sein. Kopieren Sie es erneut aus ScaiGrid.',
  },
  placeholder: {
    title: 'Wo das Token hingehört, steht noch ein Platzhalter',
    explanation: '„{{token}}“ wurde aus einer Anleitung übernommen. Setzen Sie dort Ihr eigenes Token ein.',
  },
  'unexpanded-variable': {
    title: 'Wo das Token hingehört, steht der Name einer Variablen',
    explanation:
      'Nichts setzt für „{{token}}“ etwas ein: {{client}} tut es nicht, deshalb bekommt ScaiGrid den Namen statt des Tokens.',
  },
  'percent-encoded': {
    title: 'Im Token stehen kodierte Zeichen wie %20',
    explanation: 'Sie wurden für eine Adresse gemacht und gehören nicht in ein Token.',
  },
};
