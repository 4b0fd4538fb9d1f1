import type { latencyFindings as english } from '../../en/findings/latency';
import type { Translated } from '../../words';

export const latencyFindings: Translated<typeof english> = {
  'latency.network': {
    title: 'De weg naar {{host}} is traag',
    explanation:
      'Een verzoek dat geen werk doet, duurt {{networkMs}} ms heen en terug; een aanroep van {{tool}} duurt in totaal {{mcpMs}} ms. De meeste tijd gaat onderweg verloren, voordat de gateway iets doet.',
  },
  'latency.service': {
    title: 'De dienst achter de tool is traag, niet MCP',
    explanation:
      '{{tool}} duurt {{mcpMs}} ms via MCP en {{restMs}} ms via REST, terwijl de weg heen en terug {{networkMs}} ms kost. De tijd zit in wat ScaiGrid vraagt: een model of zijn database.',
  },
  'latency.mcp': {
    title: 'MCP is trager dan dezelfde aanroep via REST',
    explanation:
      '{{tool}} duurt {{mcpMs}} ms via MCP en {{restMs}} ms via REST. Dat verschil is meer dan toeval en een drukke computer verklaren. Dit is een fout van de gateway: meld haar met deze getallen.',
  },
  'latency.normal': {
    title: 'Aanroepen zijn op dit moment snel',
    explanation:
      '{{tool}} duurt {{mcpMs}} ms via MCP en {{restMs}} ms via REST. Noch de weg, noch de dienst, noch MCP is nu traag. Is bij u maar één tool traag, noem die dan en controleer opnieuw.',
  },
};
