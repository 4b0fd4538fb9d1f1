import type {
  changeWords as englishChanges,
  recommendationWords as englishRecommendations,
  styleWords as englishStyles,
} from '../en/changes';
import type { Translated } from '../words';

export const changeWords: Translated<typeof englishChanges> = {
  'create-file': 'Het configuratiebestand maken op de plek waar {{client}} het leest.',
  'fix-syntax': {
    one: 'Verbeteren wat geen geldige JSON is ({{count}} plaats, op regel {{line}}).',
    other: 'Verbeteren wat geen geldige JSON is ({{count}} plaatsen, de eerste op regel {{line}}).',
  },
  'rewrite-encoding': 'Het bestand opslaan als gewone UTF-8: iets anders leest {{client}} niet.',
  'move-entry': 'De vermelding “{{entry}}” verplaatsen naar “{{root}}”, waar {{client}} ernaar zoekt.',
  'add-entry': 'De vermelding “{{entry}}” toevoegen.',
  'correct-entry': 'Verbeteren wat fout is in de vermelding “{{entry}}”, en de rest ervan zo laten.',
  'replace-entry':
    'Wijzigen hoe de vermelding “{{entry}}” verbinding maakt met ScaiGrid, en al het andere erin bewaren.',
  'restore-entries': 'De vermeldingen terugzetten die een back-up van dit bestand nog heeft: {{names}}.',
  'move-token-to-keychain':
    'Het token uit het bestand verplaatsen naar de sleutelhanger van uw systeem, onder de naam “{{connection}}”.',
  'ask-for-token':
    'Laat {{client}} om het token vragen als het de server voor het eerst start; het bewaart het antwoord versleuteld.',
  'drop-headers':
    'Deze headers weglaten, omdat de brug van Ungrey alleen Authorization verstuurt: {{headers}}.',
  'leave-token-file':
    '{{file}} laten zoals het is. De vermelding gebruikt het niet meer, maar het token staat er nog in: verwijder het als niets anders het nodig heeft.',
};

export const styleWords: Translated<typeof englishStyles> = {
  bridge: {
    title: 'Via een brug',
    explanation: 'Claude Desktop start een klein programma op deze computer, en dat praat met ScaiGrid.',
  },
  documented: {
    title: 'Zoals ScaiGrid het documenteert',
    explanation: 'De vermelding bevat de URL van ScaiGrid en het token in leesbare tekst.',
  },
};

export const recommendationWords: Translated<typeof englishRecommendations> = {
  'url-entries-load':
    'Het logboek laat zien dat uw Claude Desktop vermeldingen met een URL laadt. De vermelding kan dus blijven zoals ScaiGrid haar documenteert.',
  'url-entries-skipped':
    'Het logboek laat zien dat uw Claude Desktop vermeldingen met een URL overslaat. Een vermelding die een programma start, werkt in elke versie.',
  'url-entries-unproven':
    'Geen enkele onderzochte versie van Claude Desktop laadt vermeldingen met een URL. Een vermelding die een programma start, werkt in alle versies.',
  'client-loads-urls':
    '{{client}} laadt vermeldingen met een URL zelf, dus er hoeft niets anders te draaien. Het token staat in het bestand; met de brug staat het in de sleutelhanger van uw systeem.',
  'client-asks':
    '{{client}} laadt vermeldingen met een URL zelf en vraagt om het token, zodat het niet in het bestand hoeft te staan.',
};
