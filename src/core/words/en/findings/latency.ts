import type { WordsOf } from '../../finding-words';

export const latencyFindings = {
  'latency.network': {
    title: 'The way to {{host}} is slow',
    explanation:
      'A request that does no work takes {{networkMs}} ms there and back; a call of {{tool}} takes {{mcpMs}} ms in all. Most of the time passes on the way, before the gateway does anything.',
  },
  'latency.service': {
    title: 'The service behind the tool is slow, not MCP',
    explanation:
      '{{tool}} takes {{mcpMs}} ms over MCP and {{restMs}} ms over REST, while the way there and back takes {{networkMs}} ms. The time passes in what ScaiGrid asks: a model or its database.',
  },
  'latency.mcp': {
    title: 'MCP is slower than the same call over REST',
    explanation:
      '{{tool}} takes {{mcpMs}} ms over MCP and {{restMs}} ms over REST. The difference is more than chance and a busy computer explain. This is a fault of the gateway: report it with these numbers.',
  },
  'latency.normal': {
    title: 'Calls are quick at the moment',
    explanation:
      '{{tool}} takes {{mcpMs}} ms over MCP and {{restMs}} ms over REST. Neither the way, nor the service, nor MCP is slow now. If only one tool is slow for you, name it and check again.',
  },
} satisfies WordsOf<'latency'>;
