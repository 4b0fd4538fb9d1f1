import { defineCheck } from '../../diagnosis/check';
import { readAuthorization } from '../../token/authorization';
import { isEmpty, sendsHeaders } from './entry-authorization';
import { judgeEntry, notApplicable, short, whereIs } from './judge-entry';

export const entryBearer = defineCheck({
  id: 'entry-bearer',
  station: 'entry',
  symptoms: ['entry-grey', 'unauthorized', 'something-else'],
  needs: ['request', 'config-files'],
  after: ['config-not-wiped'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const { authorization, name } = found.entry;
      // What stands before the token may come with the variable.
      if (!sendsHeaders(found.entry) || found.entry.isFilledIn) return notApplicable;
      if (authorization === null || isEmpty(authorization.value)) {
        return { status: 'skipped', because: 'entry.authorization-missing', reason: 'caused-by' };
      }
      const { bearer, facts } = readAuthorization(authorization.value);
      if (bearer === 'once') return { status: 'passed' };
      // What the variable would be filled with may begin with `Bearer`.
      if (bearer === 'none' && facts.damage.includes('unexpanded-variable')) return notApplicable;
      return {
        status: 'failed',
        findings: [
          {
            code: bearer === 'doubled' ? 'entry.bearer-doubled' : 'entry.bearer-missing',
            params: { entry: name },
            ...(bearer === 'other-scheme' && { variant: 'other-scheme' }),
            evidence: [
              ...whereIs(found, authorization.node.start),
              { label: 'saw', value: short(authorization.value) },
              { label: 'expected', value: 'Bearer TOKEN' },
            ],
          },
        ],
      };
    }),
});
