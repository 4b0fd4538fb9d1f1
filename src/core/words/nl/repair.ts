import type { repairWords as english } from '../en/repair';
import type { Translated } from '../words';

export const repairWords: Translated<typeof english> = {
  'no-file':
    'Het is niet duidelijk welk configuratiebestand Claude Desktop leest. Kies het bestand en probeer het dan opnieuw.',
  unreadable:
    '{{file}} kan niet worden gelezen ({{error}}) en dus niet worden hersteld. Controleer de rechten en probeer het dan opnieuw.',
  'not-utf8':
    '{{file}} is geen tekst die Ungrey kan lezen. Sla het in een teksteditor op als UTF-8 en probeer het dan opnieuw.',
  'documented-may-be-skipped':
    'Elke onderzochte versie van Claude Desktop slaat vermeldingen met een URL over. Blijft de vermelding na een herstart weg, kies dan de brug.',
  'bridge-is-mcp-remote':
    'De brug is mcp-remote; dat heeft Node.js 20.18.1 of nieuwer nodig op deze computer. Het leest het token in leesbare tekst uit env van de vermelding.',
  'plan-forgotten':
    'Ungrey heeft niet meer waarop dit plan was gemaakt. Controleer opnieuw en probeer het dan nog eens.',
  'the-file': 'het bestand',
  'client-asks':
    'Houd uw token bij de hand: {{client}} vraagt erom als het de server voor het eerst start. De back-up van het bestand en de sleutelhanger hebben het nog.',
  'token-moves':
    'Het token gaat eerst naar de sleutelhanger van het systeem; pas daarna wordt het bestand gewijzigd.',
};
