import type { Probe } from '../../core/diagnosis/probe';
import { openTools } from '../../core/network/is-scaigrid';
import { readAccounts, readEmail, readIdentity } from '../../core/network/read-identity';
import { unwrap } from '../../core/network/rest-body';
import type { IdentitySeen } from '../../core/observations/identity';
import type { McpSeen } from '../../core/observations/mcp';
import { readAnswer } from '../../core/observations/rest-answer';
import type { RestAnswer, RestClient } from '../../core/observations/rest-answer';
import type { NetworkSurroundings } from '../network/surroundings';
import { withRestClient } from './with-rest-client';

/** Who the token belongs to. Sends nothing where the session's own `me_get` has told. */
export function identityProbe(surroundings: NetworkSurroundings): Probe<'identity'> {
  return {
    id: 'identity',
    needs: ['target', 'mcp'],
    deadlineMs: 6_000,
    remote: true,
    look: (context) =>
      withRestClient(surroundings, context, async (rest): Promise<IdentitySeen> => {
        const { mcp } = context.seen;
        const profile = (mcp === undefined ? null : fromSession(mcp)) ?? (await rest.get('/v1/me'));
        return {
          me: readAnswer(profile, readIdentity),
          accounts: mcp !== undefined && hasTools(mcp) ? null : await accountsOf(profile, rest),
        };
      }),
  };
}

/** More than the tools that everybody has. */
function hasTools({ toolsList }: McpSeen): boolean {
  return toolsList.kind === 'ok' && toolsList.value.tools.some(({ name }) => !openTools.includes(name));
}

function fromSession({ meGet }: McpSeen): RestAnswer<unknown> | null {
  if (meGet.kind !== 'ok' || meGet.value.isError) return null;
  try {
    const value = unwrap(JSON.parse(meGet.value.text));
    if (readIdentity(value) === null) return null;
    return { kind: 'ok', value, status: 200, requestId: meGet.requestId, durationMs: meGet.durationMs };
  } catch {
    return null;
  }
}

/** A look-up that is open to everybody, as the sign-in page makes it too; a gateway that wants a token for it gets this one. */
async function accountsOf(profile: RestAnswer<unknown>, rest: RestClient): Promise<IdentitySeen['accounts']> {
  const email = profile.kind === 'ok' ? readEmail(profile.value) : null;
  if (email === null) return null;
  const path = '/v1/auth/identify';
  const open = await rest.post(path, { email }, 'anonymous');
  const isShut = open.kind === 'refused' && open.status === 401;
  return readAnswer(isShut ? await rest.post(path, { email }) : open, readAccounts);
}
