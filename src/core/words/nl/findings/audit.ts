import type { auditFindings as english } from '../../en/findings/audit';
import type { Translated } from '../../words';

export const auditFindings: Translated<typeof english> = {
  'audit.never-arrived': {
    title: 'Aanroepen van {{tool}} bereiken de dienst erachter niet',
    explanation:
      'De gateway biedt dit account deze tool niet aan en weigert de aanroep voordat de dienst iets hoort. Alleen wat een dienst bereikt, wordt vastgelegd.',
  },
  'audit.no-permission': {
    title: 'Dit account mag het auditlog niet lezen',
    explanation:
      'Daarvoor is het recht admin:access nodig, dat tenantbeheerders hebben. Of de aanroepen worden vastgelegd, is met dit token niet te zien.',
  },
  'audit.no-rows': {
    title: 'Het auditlog bevat geen aanroep van {{tool}} door dit account',
    explanation:
      'Die zou er staan als {{action}}. De aanroepen zijn met een ander token gedaan, of mislukten voordat ze de dienst bereikten.',
    variants: {
      any: {
        title: 'Het auditlog bevat niets van dit account',
        explanation:
          'Aanroepen staan onder de actie van de dienst achter de tool, en lezen wordt niet vastgelegd. Dit account leest dus alleen, of de aanroepen gaan met een ander token.',
      },
      read: {
        explanation:
          'Deze tool leest alleen. Volgens de documentatie wordt lezen niet vastgelegd, maar het log van deze gateway bevat leesacties, dus een aanroep door dit account zou er staan. Hij is met een ander token gedaan, of mislukte voordat hij de dienst bereikte.',
      },
      unnamed: {
        explanation:
          'Onder welke actie aanroepen van deze tool worden vastgelegd, is niet gedocumenteerd. In het log van dit account lijkt niets erop.',
      },
    },
  },
  'audit.not-recorded': {
    title: 'Aanroepen van {{tool}} worden niet vastgelegd',
    explanation: 'Deze tool leest alleen, en het auditlog van ScaiGrid bevat alleen wat iets verandert.',
  },
  'audit.found': {
    title: 'De aanroepen staan in het auditlog, als {{action}}',
    explanation:
      'Het log heeft geen deel voor MCP: een aanroep staat onder de actie van de dienst achter de tool. Filter op het account en de actie.',
    variants: {
      recent: {
        title: 'Het auditlog bevat aanroepen van dit account',
        explanation:
          'Het log heeft geen deel voor MCP: een aanroep staat onder de actie van de dienst achter de tool, bijvoorbeeld inference.chat voor inference_chat. De nieuwste staan hieronder.',
      },
    },
  },
};
