/** What a deployment says about the tokens it takes (`GET /v1/scailink/auth/discover`, public). */
export interface Deployment {
  readonly issuer: string | null;
  readonly audience: string | null;
}

/** The public page, on the host of the endpoint. */
export const discoveryPath = '/v1/scailink/auth/discover';

/** Reads that page, bare or in an envelope; null: it is none. */
export function readDeployment(body: string): Deployment | null {
  let page: unknown;
  try {
    page = JSON.parse(body) as unknown;
  } catch {
    return null;
  }
  const facts = objectOf(objectOf(page)?.['data']) ?? objectOf(page);
  const issuer = textOf(facts?.['issuer']);
  const audience = textOf(facts?.['audience']) ?? textOf(facts?.['client_id']);
  return issuer === null && audience === null ? null : { issuer, audience };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
