import type { bridgeVariants as english } from '../../en/findings/bridge-variants';
import type { Translated } from '../../words';

export const bridgeVariants: Translated<typeof english> = {
  'space-in-argument': {
    title: 'Er staat een spatie in een argument; dat gaat mis op Windows',
    explanation:
      '{{client}} start dit programma via de opdrachtregel van Windows, die “{{detail}}” bij de spatie doorknipt. Dan start de brug niet, of stuurt ze geen token.',
  },
  'torn-header': {
    title: 'De header is over meerdere argumenten verdeeld',
    explanation:
      'De naam en de waarde van een header moeten één argument zijn. De brug stuurt alleen “{{detail}}”, zonder het token.',
  },
  'ignored-header': {
    title: 'De brug negeert de header “{{detail}}”',
    explanation: 'Ze neemt een header alleen aan als --header gevolgd door Naam:Waarde, als eigen argument.',
  },
  'unknown-variable': {
    title: 'De variabele {{variable}} wordt gebruikt maar staat niet in “env”',
    explanation:
      'De brug stuurt de naam van de variabele in plaats van het token. Beide namen moeten gelijk zijn.',
  },
  'flags-before-url': {
    title: 'Er staan opties vóór de URL',
    explanation: 'De brug houdt haar eerste argument voor de URL. De URL moet voorop staan, opties erna.',
  },
  'transport-name': {
    title: 'De brug kent het transport “{{detail}}” niet',
    explanation: 'Ze negeert het en raadt. Voor ScaiGrid is het http-only.',
  },
  'sse-only': {
    title: 'De brug moet SSE spreken, en dat spreekt ScaiGrid niet',
    explanation: 'Voor ScaiGrid is het transport van de brug http-only.',
  },
  'plain-http': {
    title: 'De brug weigert dit http-adres',
    explanation: 'Ze staat gewoon http alleen toe voor localhost en 127.0.0.1, of met de optie --allow-http.',
  },
  'no-version-pin': {
    title: 'De versie van de brug ligt niet vast',
    explanation:
      'Bij elke start wordt ze opgezocht en misschien opnieuw gedownload. Dat kan langer duren dan {{client}} wacht. Een vaste versie start meteen.',
  },
  'no-connection': {
    title: 'De brug van Ungrey weet niet welke verbinding ze moet gebruiken',
    explanation: 'Haar argumenten moeten zijn: bridge --connection NAAM.',
  },
};
