const limit = 20;

/**
 * The path that asks for the newest audit rows of an account. The documentation names its filter both `actor_id` and
 * `actor_user_id`, so both are sent; a gateway ignores the one it does not know.
 */
export function auditPath(actorId: string | null, action: string | null): string {
  const query = new URLSearchParams({ limit: String(limit) });
  if (actorId !== null) {
    query.set('actor_id', actorId);
    query.set('actor_user_id', actorId);
  }
  if (action !== null) query.set('action', action);
  return `/v1/audit-log?${query.toString()}`;
}
