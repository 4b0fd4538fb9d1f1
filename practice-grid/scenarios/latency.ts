import type { Scenario } from './scenario';

const defaultMs = 800;

export const latencyScenarios: readonly Scenario[] = [
  {
    id: 'slow-service',
    title: 'The services behind the tools are slow',
    symptom: 'high-latency',
    expectedCode: 'latency.service',
    apply: ({ switches }, { ms = defaultMs }) => {
      switches.serviceDelayMs = ms;
    },
  },
  {
    id: 'slow-mcp',
    title: 'MCP is slower than REST',
    symptom: 'high-latency',
    expectedCode: 'latency.mcp',
    apply: ({ switches }, { ms = defaultMs }) => {
      switches.mcpDelayMs = ms;
    },
  },
  {
    id: 'slow-network',
    title: 'The network is slow',
    symptom: 'high-latency',
    expectedCode: 'latency.network',
    apply: ({ switches }, { ms = defaultMs }) => {
      switches.networkDelayMs = ms;
    },
  },
];
