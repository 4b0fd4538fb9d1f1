import type { Translation } from '../words';

export const tokenWords: Translation['tokens'] = {
  'url-unusable': '“{{url}}” is niet het adres van een gateway.',
  placeholder: 'Dit is een plaatshouder, geen token. Plak het token zelf.',
  'unexpanded-variable': 'Dit is de naam van een variabele, geen token. Plak het token zelf.',
  'inner-space': 'Er staat een spatie in het token. Kopieer het opnieuw, in één stuk.',
  'non-ascii': 'Er staat een letter in het token die geen enkel token heeft. Kopieer het opnieuw.',
  unusable: 'Dit is geen token.',
};
