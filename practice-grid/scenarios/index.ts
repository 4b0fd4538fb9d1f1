import type { Scenario } from './scenario';
import { signInScenarios } from './sign-in';

const healthy: Scenario = { id: 'healthy', title: 'Everything works', symptom: null, expectedCode: null };

/** Every scenario, in the order of the path from the network to the tools. */
export const scenarios: readonly Scenario[] = [healthy, ...signInScenarios];

const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));

export function findScenario(id: string): Scenario | undefined {
  return byId.get(id);
}
