import { NothingToSee } from '../../core/diagnosis/probe';
import type { Target } from '../../core/diagnosis/target';
import { term } from '../../core/findings/said';

/** The endpoint that a probe looks at; ends the probe when there is none. */
export function endpointOf(target: Target | undefined): URL {
  const endpoint = target?.endpoint ?? null;
  if (endpoint === null || !URL.canParse(endpoint)) throw new NothingToSee('no-target', term('no-url'));
  return new URL(endpoint);
}

/** The port that the URL names or implies. */
export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}
