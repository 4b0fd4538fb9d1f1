import type { toolFindings as english } from '../../en/findings/tool';
import type { Translated } from '../../words';

const kept = 'Het token werkt; de tool wordt er niet aan gegeven.';

export const toolFindings: Translated<typeof english> = {
  'tool.module-disabled': {
    title: 'De module “{{module}}” staat niet aan',
    explanation:
      'De tools van een module worden niet genoemd en niet uitgevoerd voor een tenant die haar niet heeft ingeschakeld: aanroepen eindigen met MODULE_NOT_ENABLED.',
    variants: {
      tool: {
        title: '“{{tool}}” hoort bij {{moduleName}}, en die module staat niet aan voor {{tenant}}',
        explanation:
          'De tools van een module worden niet genoemd en niet uitgevoerd voor een tenant die haar niet heeft ingeschakeld: aanroepen eindigen met MODULE_NOT_ENABLED. Zodra de module “{{module}}” aanstaat, zijn haar tools er meteen.',
      },
      'not-installed': {
        title: '“{{tool}}” hoort bij een module die deze gateway niet heeft',
        explanation:
          'Aan de naam te zien is het een tool van de module “{{module}}”, die op {{host}} niet is geïnstalleerd. Alleen de mensen die de gateway beheren, kunnen haar installeren.',
      },
      error: {
        title: '“{{tool}}” hoort bij {{moduleName}}, en die module is niet gestart',
        explanation:
          'De module “{{module}}” staat aan, maar kon op de gateway niet starten. Haar logboek daar zegt waarom.',
      },
    },
  },
  'tool.permission-missing': {
    title: 'Voor “{{tool}}” is het recht {{permission}} nodig, en uw account heeft dat niet',
    explanation: `${kept} Deze rollen hebben het recht: {{roles}}. Een beheerder van {{tenant}} kan het geven.`,
    variants: {
      module: {
        explanation: `${kept} Deze rollen hebben elk recht van een module: {{roles}}. Een beheerder van {{tenant}} kan ook alleen dit ene geven.`,
      },
      platform: {
        explanation: `${kept} Geen rol van een tenant heeft dit recht, alleen: {{roles}}. Het is voor de mensen die de gateway beheren.`,
      },
      unsure: {
        title: '“{{tool}}” is er, maar niet voor uw account',
        explanation:
          'Het token werkt, en de tool wordt er niet voor genoemd. Er ontbreekt een recht, of de module van de tool staat niet aan; welk van beide, zegt de gateway dit token niet.',
      },
      several: {
        title: {
          one: 'Uw account mist de rechten voor {{count}} tool van de gateway',
          other: 'Uw account mist de rechten voor {{count}} tools van de gateway',
        },
        explanation:
          'Op zich is dat geen fout: ScaiGrid noemt elk account de tools die het mag aanroepen. Hieronder staat welke tool welk recht nodig heeft, en welke rollen het hebben.',
      },
    },
  },
  'tool.unknown': {
    title: 'Er is geen tool met de naam “{{tool}}”; misschien bedoelt u “{{closest}}”',
    explanation:
      'Ze staat niet bij de tools van dit token en niet bij alle andere die Ungrey kan kennen. Een verkeerd getypte naam krijgt hetzelfde antwoord als een tool die u niet mag gebruiken: TOOL_NOT_FOUND.',
    variants: {
      'nothing-close': {
        title: 'Er is geen tool met de naam “{{tool}}”',
        explanation:
          'Ze staat niet bij de tools van dit token en niet in de volledige lijst van de gateway, en geen naam lijkt erop.',
      },
      unseen: {
        title: 'Ungrey kent geen tool met de naam “{{tool}}”',
        explanation:
          'Ze staat niet bij de tools van dit token en niet bij die welke ScaiGrid documenteert. Dit token mag de volledige lijst van de gateway niet lezen, dus het kan een tool zijn die u niet mag gebruiken.',
      },
    },
  },
  'tool.invalid-arguments': {
    title: 'De argumenten passen niet bij “{{tool}}”: {{names}}',
    explanation:
      'De tool zegt in haar inputSchema wat ze aanneemt, en deze argumenten zijn iets anders. Ungrey heeft de aanroep niet gedaan.',
    variants: {
      'none-given': {
        title: '“{{tool}}” heeft argumenten nodig: {{names}}',
        explanation:
          'De tool zegt in haar inputSchema wat ze aanneemt, en in een aanroep zonder argumenten ontbreekt dat. Ungrey heeft de aanroep niet gedaan.',
      },
      'not-json': {
        title: 'De argumenten voor “{{tool}}” zijn geen JSON-object',
        explanation:
          'Argumenten worden geschreven als één JSON-object, zoals {"name": "value"}. Ungrey heeft de aanroep niet gedaan.',
      },
      refused: {
        title: '“{{tool}}” weigert deze argumenten',
        explanation:
          'De aanroep is gedaan, en de gateway antwoordde dat de argumenten niet geldig zijn. Haar inputSchema zegt wat ze aanneemt.',
      },
    },
  },
  'tool.shape-changed': {
    title: '“{{tool}}” antwoordt in een andere vorm dan REST',
    explanation:
      'Dezelfde vraag via REST ({{path}}) geeft gegevens met een andere structuur. REST is de maatstaf, dus het antwoord van de tool is veranderd of fout.',
    variants: {
      documented: {
        title: '“{{tool}}” antwoordt in een andere vorm dan ScaiGrid documenteert',
        explanation:
          'In het antwoord ontbreken velden die de API-documentatie van ScaiGrid belooft. ScaiGrid heeft het antwoord eronder veranderd. Wat het leest, moet worden aangepast, of de wijziging teruggedraaid.',
      },
    },
  },
  'tool.upstream-shape': {
    title: 'Wat “{{tool}}” aanneemt en antwoordt, bepaalt haar eigen server, niet ScaiGrid',
    explanation:
      'ScaiGrid geeft aanroepen van externe tools door zoals ze zijn. Verandert hun server, dan veranderen argumenten en antwoorden mee. Hieronder staat het inputSchema dat nu geldt.',
  },
};
