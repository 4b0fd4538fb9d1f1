import type { NotAsked, RestAnswer } from './rest-answer';

export interface ModuleSeen {
  /** As in `module_id`, e.g. `scaimcp`. */
  readonly id: string;
  readonly name: string;
  /** Documented: `active`, `available` (installed, not enabled), `disabled`, `error` (failed to start). */
  readonly status: string;
}

/** The modules as the token's tenant has them: `GET /v1/modules`, which needs `modules:use`. */
export interface ModulesSeen {
  readonly modules: RestAnswer<readonly ModuleSeen[]> | NotAsked;
}
