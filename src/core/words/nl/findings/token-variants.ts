import type { tokenVariants as english } from '../../en/findings/token-variants';
import type { Translated } from '../../words';

export const tokenVariants: Translated<typeof english> = {
  'line-break': {
    title: 'Er zit een regeleinde in het token',
    explanation: 'Dat kwam mee bij het kopiëren. Zo’n token kan niet worden verstuurd.',
  },
  'inner-space': {
    title: 'Er zit een spatie in het token',
    explanation:
      'Bij het kopiëren is misschien een deel weggevallen of verdubbeld. Kopieer het opnieuw uit ScaiGrid.',
  },
  'surrounding-space': {
    title: 'Er staan spaties om het token',
    explanation: 'Ze kwamen mee bij het kopiëren en kunnen maken dat ScaiGrid het weigert.',
  },
  quotes: {
    title: 'Er staan aanhalingstekens om het token',
    explanation: 'Ze worden als deel van het token verstuurd, dus ScaiGrid weigert het.',
  },
  'smart-quote': {
    title: 'Er staat een gekruld aanhalingsteken in het token',
    explanation: 'Een tekstverwerker of chatprogramma zette het daar. Zo’n token kan niet worden verstuurd.',
  },
  'zero-width': {
    title: 'Er zit een onzichtbaar teken in het token',
    explanation: 'Het kwam mee bij het kopiëren van een webpagina of chat, en maakt er een ander token van.',
  },
  'non-ascii': {
    title: 'Er zit een teken in het token dat in geen token voorkomt',
    explanation: 'Het is onderweg misschien veranderd. Kopieer het opnieuw uit ScaiGrid.',
  },
  placeholder: {
    title: 'Er staat nog een voorbeeldtekst waar het token hoort',
    explanation: '“{{token}}” is overgenomen uit een handleiding. Zet er uw eigen token neer.',
  },
  'unexpanded-variable': {
    title: 'Er staat de naam van een variabele waar het token hoort',
    explanation:
      'Niets vult “{{token}}” in: {{client}} doet dat niet, dus ScaiGrid krijgt de naam in plaats van het token.',
  },
  'percent-encoded': {
    title: 'Er staan gecodeerde tekens zoals %20 in het token',
    explanation: 'Die zijn voor een adres gemaakt en horen niet in een token.',
  },
};
