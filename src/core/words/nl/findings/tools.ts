import type { toolsFindings as english } from '../../en/findings/tools';
import type { Translated } from '../../words';

export const toolsFindings: Translated<typeof english> = {
  'tools.mcp-module-disabled': {
    title: 'De MCP-module staat niet aan voor {{tenant}}',
    explanation:
      'De gateway accepteert het token en noemt geen enkele tool, omdat zijn module “scaimcp” niet aanstaat ({{status}}). Andere modules staan wel aan, maar tonen zonder deze geen tools.',
    variants: {
      inferred: {
        title: 'De MCP-module staat hoogstwaarschijnlijk niet aan voor {{tenant}}',
        explanation:
          'De gateway accepteert het token en noemt niet eens de tools die voor iedereen open zijn: de module “scaimcp” moet wel uitstaan. Dit token mag de modules niet lezen, dus dit is een conclusie.',
      },
      error: {
        title: 'De MCP-module is niet gestart',
        explanation:
          'De gateway accepteert het token en noemt geen enkele tool: zijn module “scaimcp” staat aan, maar kon niet starten. Het logboek van de module op de gateway zegt waarom.',
      },
    },
  },
  'tools.module-disabled': {
    title: 'Er staat geen module aan voor {{tenant}}',
    explanation:
      'De gateway accepteert het token, maar laat elke tool weg waarvan de module niet aanstaat. In elk geval “scaimcp” moet aan, en daarna de modules waarvan u de tools wilt.',
  },
  'tools.wrong-tenant': {
    title: 'Het token hoort bij {{tenant}}, waarschijnlijk niet de tenant die u bedoelt',
    explanation:
      'Het token werkt, maar het account mag niets in {{tenant}}. Dezelfde persoon heeft ook een account in {{others}}. Modules en rollen die daar zijn ingesteld, tellen hier niet.',
    variants: {
      'entry-says-so': {
        title: 'Het token hoort bij {{tenant}}, niet bij de tenant waar de vermelding naar heet',
        explanation:
          'Het token werkt, maar het account mag niets in {{tenant}}. De vermelding “{{entry}}” heet naar een andere tenant van dezelfde persoon ({{others}}). Modules en rollen die daar zijn ingesteld, tellen hier niet.',
      },
    },
  },
  'tools.no-permissions': {
    title: 'Het account achter het token mag geen enkele tool gebruiken',
    explanation:
      'Het aanmelden werkt: de gateway zegt wie u bent. Maar het account heeft geen recht dat een tool nodig heeft, dus blijven alleen tools over die voor iedereen open zijn ({{open}}). Een nieuw account zonder rol heeft er geen.',
  },
};
