import type { NotAsked, RestAnswer } from './rest-answer';

/** A row of the full catalogue; what it does not say is null. */
export interface CatalogueTool {
  readonly name: string;
  /** Empty: open to everybody who is signed in. */
  readonly requiredPermission: string | null;
  /** Empty: a core tool. */
  readonly moduleId: string | null;
}

/** Every tool, whether or not the token may call it: `GET /v1/modules/scaimcp/tools`, which needs `scaimcp:access`. */
export interface CatalogueSeen {
  readonly tools: RestAnswer<readonly CatalogueTool[]> | NotAsked;
}
