import type { ProbeContext } from '../../../core/diagnosis/probe';
import { endpointOf } from '../endpoint';
import { mayCarryToken } from '../token-guard';

/** Where the run's session was sent on to, so that later ones need not be; null: nowhere, or where the token may not go. */
export function knownMove({ target, mcp }: ProbeContext['seen']): URL | null {
  const moved = mcp?.movedTo ?? null;
  if (moved === null || !URL.canParse(moved)) return null;
  const url = new URL(moved);
  return mayCarryToken(url, endpointOf(target)) ? url : null;
}
