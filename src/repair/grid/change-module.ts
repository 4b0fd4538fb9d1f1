import type { RestClient } from '../../core/observations/rest-answer';
import type { ModuleRequest } from '../../core/tools/enable-request';

export type ModuleChange =
  | { readonly kind: 'sent' }
  /** ScaiGrid did not do it. */
  | {
      readonly kind: 'refused';
      readonly code: string | null;
      readonly message: string;
      readonly requestId: string | null;
    }
  /** No usable answer came, so it is not known whether ScaiGrid did it. */
  | { readonly kind: 'failed'; readonly code: string };

/** Sends the one request that enables or disables a module, once. What it says on success is not documented, so it is not read. */
export async function changeModule(
  rest: RestClient,
  { path, payload }: Pick<ModuleRequest, 'path' | 'payload'>,
): Promise<ModuleChange> {
  const answer = await rest.post(path, payload);
  switch (answer.kind) {
    case 'ok':
      return { kind: 'sent' };
    case 'refused':
      return {
        kind: 'refused',
        code: answer.code,
        message: answer.message,
        requestId: answer.requestId,
      };
    case 'failed':
      return answer.code === 'not-json' ? { kind: 'sent' } : { kind: 'failed', code: answer.code };
  }
}
