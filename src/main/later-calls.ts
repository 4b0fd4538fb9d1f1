import { backupHandlers } from './handlers/backups';
import { clientHandlers } from './handlers/clients';
import { explorerHandlers } from './handlers/explorer';
import { holdHandlers } from './handlers/hold';
import { instrumentHandlers } from './handlers/instruments';
import { latencyHandlers } from './handlers/latency';
import { logHandlers } from './handlers/logs';
import { moduleHandlers } from './handlers/modules';
import { remoteHandlers } from './handlers/remote';
import { repairHandlers } from './handlers/repair';
import { reportHandlers } from './handlers/reports';
import { runHandlers } from './handlers/runs';
import { tokenHandlers } from './handlers/tokens';
import type { Services } from './services';

/** The calls about a connection that the first screen does without. */
export const laterCalls = (services: Services) => ({
  ...backupHandlers(services),
  ...clientHandlers(services),
  ...explorerHandlers(services),
  ...instrumentHandlers(services),
  ...holdHandlers(services),
  ...latencyHandlers(services),
  ...logHandlers(services),
  ...moduleHandlers(services),
  ...remoteHandlers(services),
  ...repairHandlers(services),
  ...reportHandlers(services),
  ...runHandlers(services),
  ...tokenHandlers(services),
});
