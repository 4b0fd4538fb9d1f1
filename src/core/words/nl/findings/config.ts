import type { configFindings as english } from '../../en/findings/config';
import type { Translated } from '../../words';
import { syntaxVariants } from './syntax-variants';

export const configFindings: Translated<typeof english> = {
  'config.not-found': {
    title: '{{client}} heeft nog geen configuratiebestand',
    explanation:
      '{{client}} zoekt zijn servers in {{file}}, en dat bestand is er niet. Het maakt er zelf pas een als er een instelling verandert.',
    variants: {
      given: {
        title: 'Het configuratiebestand dat u noemde, bestaat niet',
        explanation: 'Er is geen bestand {{file}}.',
      },
    },
  },
  'config.unreadable': {
    title: 'Het configuratiebestand kan niet worden gelezen',
    explanation:
      'Het systeem weigerde met {{error}}. Als Ungrey het niet kan lezen, kan {{client}} het waarschijnlijk ook niet.',
    variants: {
      'no-permission': {
        title: 'U mag het configuratiebestand niet lezen',
        explanation:
          'Het bestand is van een andere gebruiker, of de rechten zijn gewijzigd. Geef uw eigen gebruiker het recht om het te lezen en te schrijven.',
      },
      folder: {
        title: 'Er staat een map waar het configuratiebestand hoort',
        explanation: 'Hernoem of verwijder de map {{file}}; daar hoort een bestand met deze naam.',
      },
      'not-utf8': {
        title: 'Het configuratiebestand is geen tekst die {{client}} kan lezen',
        explanation:
          'Er staan bytes in die geen UTF-8 zijn. Open het in een teksteditor en sla het op als UTF-8.',
      },
      'too-large': {
        title: 'Het configuratiebestand is veel groter dan een configuratiebestand hoort te zijn',
        explanation:
          'Ungrey heeft {{file}} niet gelezen, zodat uw computer niet wordt opgehouden. Open het bestand in een teksteditor en kijk wat erin terecht is gekomen.',
      },
    },
  },
  'config.several-files': {
    title: {
      one: 'Er is {{count}} configuratiebestand, en {{client}} leest er maar één',
      other: 'Er zijn {{count}} configuratiebestanden, en {{client}} leest er maar één',
    },
    explanation: '{{client}} leest {{file}}. Wijzigingen in de andere hebben geen effect.',
    variants: {
      'msix-package-exists': {
        explanation:
          'Op deze computer is {{client}} een Windows-app met een eigen kopie van het bestand: het leest {{file}}. De knop “Edit Config” van de app opent misschien een ander bestand, waarin wijzigingen geen effect hebben.',
      },
      'cannot-tell': {
        title: {
          one: 'Er is {{count}} configuratiebestand, en het is niet te zeggen of {{client}} het leest',
          other: 'Er zijn {{count}} configuratiebestanden, en het is niet te zeggen welk {{client}} leest',
        },
        explanation:
          'Er zijn meerdere Claude-pakketten geïnstalleerd, elk met een eigen configuratiebestand. Ungrey kijkt naar het nieuwste; zeg Ungrey welk u gebruikt.',
      },
    },
  },
  'config.encoding': {
    title: 'Het configuratiebestand is opgeslagen als {{encoding}}',
    explanation:
      '{{client}} leest alleen gewone UTF-8. Het houdt zo’n bestand voor kapot en schrijft het misschien opnieuw, zonder uw vermeldingen.',
    variants: {
      'byte-order-mark': {
        title: 'Het configuratiebestand begint met een onzichtbaar teken',
        explanation:
          'Het programma dat het opsloeg, vaak PowerShell of Kladblok, zette een byte order mark voor de eerste accolade. {{client}} houdt het bestand voor kapot en schrijft het misschien opnieuw, zonder uw vermeldingen.',
      },
      'utf-16': {
        title: 'Het configuratiebestand is opgeslagen als UTF-16',
        explanation:
          'Een programma sloeg het op als “Unicode”. {{client}} leest alleen gewone UTF-8. Het houdt het bestand voor kapot en schrijft het misschien opnieuw, zonder uw vermeldingen.',
      },
    },
  },
  'config.syntax': {
    title: 'Het configuratiebestand is geen geldige JSON: regel {{line}}, kolom {{column}}',
    explanation: '{{client}} leest alleen strikte JSON, en laadt uit dit bestand geen enkele server.',
    variants: syntaxVariants,
  },
  'config.shape': {
    title: 'Het configuratiebestand heeft niet de juiste vorm',
    explanation: 'Het moet één object zijn met daarin een object dat mcpServers heet.',
    variants: {
      root: {
        title: 'Het configuratiebestand bevat geen object',
        explanation: 'Het bevat {{saw}}, maar moet beginnen met { en eindigen met }, met {{root}} erin.',
      },
      servers: {
        title: '“{{root}}” is geen object',
        explanation:
          'Het is {{saw}}. Het moet een object zijn waarin elke server een eigen naam heeft: "mcpServers": { "scaigrid": { … } }.',
      },
    },
  },
  'config.duplicate-name': {
    title: 'De naam “{{name}}” staat meer dan één keer in het configuratiebestand',
    explanation:
      'Hij staat op de regels {{lines}}. Alleen de laatste telt; wat in de andere staat, wordt stilzwijgend genegeerd.',
    variants: {
      servers: {
        title: '“{{name}}” staat meer dan één keer in het configuratiebestand',
        explanation:
          'Het staat op de regels {{lines}}. Alleen het laatste telt: elke server in de andere wordt stilzwijgend genegeerd. Zet alle servers bij elkaar.',
      },
    },
  },
  'config.wiped': {
    title: 'Uw vermeldingen zijn uit het configuratiebestand verdwenen',
    explanation: {
      one: 'Een back-up heeft er nog {{count}}. {{client}} schrijft dit bestand opnieuw uit zijn geheugen. Kon het dat bij de start niet lezen, of is het intussen gewijzigd, dan gaan de vermeldingen verloren.',
      other:
        'Een back-up heeft er nog {{count}}. {{client}} schrijft dit bestand opnieuw uit zijn geheugen. Kon het dat bij de start niet lezen, of is het intussen gewijzigd, dan gaan de vermeldingen verloren.',
    },
    variants: {
      log: {
        explanation: {
          one: 'Het logboek van {{client}} laat {{count}} aan het werk zien, en daarna dat het bestand opnieuw werd geschreven. Dat gebeurt uit het geheugen; wat intussen is gewijzigd, gaat verloren. Er is geen back-up gevonden, dus de vermelding moet opnieuw worden gemaakt.',
          other:
            'Het logboek van {{client}} laat {{count}} aan het werk zien, en daarna dat het bestand opnieuw werd geschreven. Dat gebeurt uit het geheugen; wat intussen is gewijzigd, gaat verloren. Er is geen back-up gevonden, dus de vermeldingen moeten opnieuw worden gemaakt.',
        },
      },
    },
  },
  'config.misplaced-entry': {
    title: 'De vermelding “{{entry}}” staat waar {{client}} niet kijkt',
    explanation: '{{client}} leest alleen wat rechtstreeks in “{{root}}” staat.',
    variants: {
      'top-level': {
        title: 'De vermelding “{{entry}}” staat buiten “{{root}}”',
        explanation:
          '{{client}} leest alleen wat rechtstreeks in “{{root}}” staat. De vermelding moet daarheen.',
      },
      'other-name': {
        title: 'De vermelding “{{entry}}” staat onder “{{place}}” in plaats van “{{root}}”',
        explanation:
          'Andere programma’s gebruiken die naam; {{client}} leest alleen wat rechtstreeks in “{{root}}” staat. De vermelding moet daarheen.',
      },
      nested: {
        title: 'De vermelding “{{entry}}” staat één niveau te diep',
        explanation: 'Ze staat in {{place}}. {{client}} leest alleen wat rechtstreeks in “{{root}}” staat.',
      },
      'config-json': {
        title: 'De vermelding is in config.json gezet, en dat is een ander bestand',
        explanation:
          '{{place}} bevat de vensterinstellingen van {{client}}; servers daarin worden nooit gelezen. Ze horen in claude_desktop_config.json in dezelfde map.',
      },
    },
  },
  'config.no-entry': {
    title: 'Geen vermelding leidt naar ScaiGrid',
    explanation: 'Het configuratiebestand {{file}} is in orde, maar bevat geen vermelding voor ScaiGrid.',
    variants: {
      named: {
        title: 'Er is geen vermelding “{{entry}}”',
        explanation: 'Het configuratiebestand {{file}} bevat geen vermelding met deze naam.',
      },
      'in-other-file': {
        title: 'De ScaiGrid-vermelding staat in een configuratiebestand dat {{client}} niet leest',
        explanation: 'Ze staat in {{copy}}, maar {{client}} leest {{file}}.',
      },
    },
  },
};
