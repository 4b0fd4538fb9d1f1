import { auditScenarios } from './audit';
import { connectionScenarios } from './connection';
import { latencyScenarios } from './latency';
import { networkScenarios } from './network';
import { remoteScenarios } from './remote';
import type { Scenario } from './scenario';
import { signInScenarios } from './sign-in';
import { toolScenarios } from './tools';

const healthy: Scenario = { id: 'healthy', title: 'Everything works', symptom: null, expectedCode: null };

/** Every scenario, in the order of the path from the network to the tools. */
export const scenarios: readonly Scenario[] = [
  healthy,
  ...networkScenarios,
  ...signInScenarios,
  ...toolScenarios,
  ...remoteScenarios,
  ...connectionScenarios,
  ...latencyScenarios,
  ...auditScenarios,
];

const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));

export function findScenario(id: string): Scenario | undefined {
  return byId.get(id);
}
