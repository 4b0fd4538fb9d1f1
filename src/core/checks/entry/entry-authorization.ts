import type { ConfigEntry } from '../../claude-config/entries';
import { findStrayToken } from '../../claude-config/stray-token';
import { defineCheck } from '../../diagnosis/check';
import { readAuthorization } from '../../token/authorization';
import { judgeEntry, notApplicable, whereIs } from './judge-entry';

export const entryAuthorization = defineCheck({
  id: 'entry-authorization',
  station: 'entry',
  symptoms: ['entry-grey', 'unauthorized', 'something-else'],
  needs: ['request', 'config-files'],
  after: ['config-not-wiped'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const { entry } = found;
      // A file of headers may hold it; what is in it is not looked at.
      if (!sendsHeaders(entry) || (entry.mcpRemote?.headerFile ?? null) !== null) return notApplicable;
      if (entry.isFilledIn || (entry.authorization !== null && !isEmpty(entry.authorization.value)))
        return { status: 'passed' };
      const isStray = findStrayToken(entry) !== null;
      const variant = entry.authorization !== null ? 'empty' : isStray ? 'elsewhere' : null;
      return {
        status: 'failed',
        findings: [
          {
            code: 'entry.authorization-missing',
            params: { entry: entry.name },
            ...(variant !== null && { variant }),
            evidence: [
              ...whereIs(found, entry.authorization?.node.start),
              { label: 'expected', value: 'Authorization: Bearer TOKEN' },
            ],
            remedies: isStray ? ['edit-config'] : ['new-token', 'edit-config'],
          },
        ],
      };
    }),
});

/** The entry itself says which headers are sent. */
export function sendsHeaders({ form }: ConfigEntry): boolean {
  return form === 'url' || form === 'mcp-remote';
}

/** No token follows, whatever comes before it. */
export function isEmpty(authorization: string): boolean {
  return readAuthorization(authorization).token.trim() === '';
}
