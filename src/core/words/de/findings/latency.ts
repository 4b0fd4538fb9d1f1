import type { latencyFindings as english } from '../../en/findings/latency';
import type { Translated } from '../../words';

export const latencyFindings: Translated<typeof english> = {
  'latency.network': {
    title: 'Der Weg zu {{host}} ist langsam',
    explanation:
      'Eine Anfrage, die keine Arbeit macht, braucht {{networkMs}} ms hin und zurück; ein Aufruf von {{tool}} braucht insgesamt {{mcpMs}} ms. Die meiste Zeit vergeht unterwegs, bevor das Gateway etwas tut.',
  },
  'latency.service': {
    title: 'Der Dienst hinter dem Tool ist langsam, nicht MCP',
    explanation:
      '{{tool}} braucht {{mcpMs}} ms über MCP und {{restMs}} ms über REST, während der Weg hin und zurück {{networkMs}} ms braucht. Die Zeit vergeht bei dem, was ScaiGrid fragt: einem Modell oder seiner Datenbank.',
  },
  'latency.mcp': {
    title: 'MCP ist langsamer als derselbe Aufruf über REST',
    explanation:
      '{{tool}} braucht {{mcpMs}} ms über MCP und {{restMs}} ms über REST. Der Unterschied ist größer, als Zufall und ein beschäftigter Computer erklären. Das ist ein Fehler des Gateways: Melden Sie ihn mit diesen Zahlen.',
  },
  'latency.normal': {
    title: 'Aufrufe sind im Moment schnell',
    explanation:
      '{{tool}} braucht {{mcpMs}} ms über MCP und {{restMs}} ms über REST. Weder der Weg noch der Dienst noch MCP ist gerade langsam. Ist bei Ihnen nur ein Tool langsam, nennen Sie es und prüfen Sie erneut.',
  },
};
