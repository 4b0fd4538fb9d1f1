import type { Scenario } from './scenario';

export const connectionScenarios: readonly Scenario[] = [
  {
    id: 'idle-cut',
    title: 'Quiet connections are cut',
    symptom: 'connection-drops',
    expectedCode: 'connection.idle-cut',
    tool: 'inference_image_generate',
    apply: ({ switches }, { seconds = 5 }) => {
      switches.idleCutMs = seconds * 1000;
      // Quiet for longer than that.
      switches.slowToolsMs = { inference_image_generate: seconds * 4000 };
    },
  },
  {
    id: 'slow-call',
    title: 'A call takes longer than clients wait',
    symptom: 'connection-drops',
    expectedCode: 'connection.client-timeout',
    tool: 'inference_image_generate',
    apply: ({ switches }, { seconds = 35 }) => {
      switches.slowToolsMs = { inference_image_generate: seconds * 1000 };
    },
  },
  {
    id: 'flaky-connection',
    title: 'Every third request is reset',
    symptom: 'connection-drops',
    expectedCode: 'connection.unstable',
    apply: ({ switches }) => {
      switches.fault = { kind: 'flaky', every: 3 };
    },
  },
  {
    id: 'cut-midstream',
    title: 'Answers break off in the middle',
    symptom: 'connection-drops',
    expectedCode: 'connection.unstable',
    apply: ({ switches }) => {
      switches.fault = { kind: 'cut-midstream' };
    },
  },
];
