import type { Translation } from '../words';

export const tokenWords: Translation['tokens'] = {
  'url-unusable': '„{{url}}“ ist nicht die Adresse eines Gateways.',
  placeholder: 'Das ist ein Platzhalter, kein Token. Fügen Sie das Token selbst ein.',
  'unexpanded-variable': 'Das ist der Name einer Variablen, kein Token. Fügen Sie das Token selbst ein.',
  'inner-space': 'Im Token steht ein Leerzeichen. Kopieren Sie es noch einmal, in einem Stück.',
  'non-ascii': 'Im Token steht ein Zeichen, das kein Token hat. Kopieren Sie es noch einmal.',
  unusable: 'Das ist kein Token.',
};
