import type { syntaxVariants as english } from '../../en/findings/syntax-variants';
import type { Translated } from '../../words';

const where = 'regel {{line}}, kolom {{column}}';
const strict = '{{client}} leest alleen strikte JSON, en laadt uit dit bestand geen enkele server.';

export const syntaxVariants: Translated<typeof english> = {
  empty: {
    title: 'Het configuratiebestand is leeg',
    explanation:
      'Een leeg bestand is niet geldig. Met {} erin wel: dat is een configuratie zonder instellingen.',
  },
  'byte-order-mark': {
    title: 'Het configuratiebestand begint met een onzichtbaar teken',
    explanation: `Sommige programma’s zetten een byte order mark voor de eerste accolade. ${strict}`,
  },
  'invisible-character': {
    title: `Er staat een onzichtbaar teken op ${where}`,
    explanation: `Het lijkt op een spatie en is het niet; zulke tekens komen mee als tekst van een webpagina of uit een chat wordt gekopieerd. ${strict}`,
  },
  comment: {
    title: `Er staat commentaar op ${where}`,
    explanation: `JSON kent geen commentaar. ${strict}`,
  },
  'trailing-comma': {
    title: `Er staat een komma te veel op ${where}`,
    explanation: `Na het laatste onderdeel mag geen komma volgen. ${strict}`,
  },
  'extra-comma': {
    title: `Er staat een komma te veel op ${where}`,
    explanation: `Tussen deze komma en die ernaast staat niets. ${strict}`,
  },
  'missing-comma': {
    title: `Er ontbreekt een komma op ${where}`,
    explanation: `Tussen twee onderdelen hoort een komma. ${strict}`,
  },
  'missing-colon': {
    title: `Er ontbreekt een dubbele punt op ${where}`,
    explanation: `Tussen een naam en zijn waarde hoort een dubbele punt. ${strict}`,
  },
  'missing-value': {
    title: `Er ontbreekt een waarde op ${where}`,
    explanation: `Daar staat een naam zonder waarde. Alleen u weet wat het moet zijn. ${strict}`,
  },
  'missing-quote': {
    title: `Er ontbreekt een aanhalingsteken op ${where}`,
    explanation: `Bij elke tekst hoort aan beide kanten een ". ${strict}`,
  },
  'missing-brace': {
    title: `Er ontbreekt een sluitende accolade } op ${where}`,
    explanation: `Bij elke { hoort een }. ${strict}`,
  },
  'missing-bracket': {
    title: `Er ontbreekt een sluitend haakje ] op ${where}`,
    explanation: `Bij elke [ hoort een ]. ${strict}`,
  },
  'missing-outer-braces': {
    title: 'De accolades om de hele configuratie ontbreken',
    explanation: `Het bestand moet beginnen met { en eindigen met }. ${strict}`,
  },
  'extra-closing': {
    title: `Er staat een sluitende accolade of een haakje te veel op ${where}`,
    explanation: `Op deze plek is alles al gesloten. ${strict}`,
  },
  'early-closing': {
    title: `De configuratie wordt te vroeg gesloten, op ${where}`,
    explanation: `Daar sluit een accolade de hele configuratie, maar er volgen nog vermeldingen. ${strict}`,
  },
  'wrong-closing': {
    title: `Er staat de verkeerde soort haakje op ${where}`,
    explanation: `Wat met { begint, moet met } eindigen; wat met [ begint, met ]. ${strict}`,
  },
  'smart-quote': {
    title: `Er staat een gekruld aanhalingsteken op ${where}`,
    explanation: `Tekstverwerkers en chatprogramma’s maken van de rechte " gekrulde, en die kent JSON niet. ${strict}`,
  },
  'single-quote': {
    title: `Er staan enkele aanhalingstekens op ${where}`,
    explanation: `JSON kent alleen de dubbele ". ${strict}`,
  },
  'line-break-in-string': {
    title: `Een tekst gaat over meer dan één regel, op ${where}`,
    explanation: `Een tekst moet eindigen op de regel waarop hij begint; bij kopiëren kan hij uit elkaar vallen. ${strict}`,
  },
  'control-character': {
    title: `Er staat een tab of ander stuurteken in een tekst op ${where}`,
    explanation: `In een tekst wil JSON dat uitgeschreven hebben, bijvoorbeeld als \\t. ${strict}`,
  },
  'unescaped-backslash': {
    title: `Er staat één losse backslash op ${where}`,
    explanation: `In JSON moet elke backslash van een Windows-pad dubbel staan, zoals in C:\\\\Programs. ${strict}`,
  },
  'unquoted-key': {
    title: `Er staat een naam zonder aanhalingstekens op ${where}`,
    explanation: `Bij elke naam hoort aan beide kanten een ". ${strict}`,
  },
  'unquoted-value': {
    title: `Er staat een tekst zonder aanhalingstekens op ${where}`,
    explanation: `Bij elke tekst hoort aan beide kanten een ". ${strict}`,
  },
  'literal-spelling': {
    title: `true, false of null is verkeerd geschreven op ${where}`,
    explanation: `Deze drie woorden moeten in kleine letters staan. ${strict}`,
  },
  'bad-number': {
    title: `Er staat een getal dat JSON niet kent op ${where}`,
    explanation: `Een getal mag niet beginnen met een nul, een plus of een punt. ${strict}`,
  },
  'two-objects': {
    title: `Er begint een tweede configuratie op ${where}`,
    explanation: `In een bestand mag maar één { … } staan. Een tweede die eronder is geplakt, maakt beide onleesbaar. ${strict}`,
  },
  'text-after-end': {
    title: `Er staat tekst na het einde van de configuratie, op ${where}`,
    explanation: `Na de laatste } mag niets volgen. ${strict}`,
  },
  'unexpected-text': {
    title: `Er staat tekst die daar niet hoort op ${where}`,
    explanation: `Ungrey kan niet met zekerheid zeggen wat er bedoeld was. ${strict}`,
  },
  'cut-off': {
    title: 'Het configuratiebestand breekt halverwege af',
    explanation: `Het einde ontbreekt, zoals na een kopie die maar een deel meenam, of een programma dat tijdens het schrijven werd gestopt. ${strict}`,
  },
};
