import { valueOf } from '../../claude-config/json-tree';
import { defineCheck } from '../../diagnosis/check';
import { kindTerm } from '../kind-term';
import { judgeEntry, notApplicable, whereIs } from './judge-entry';

export const entryEnv = defineCheck({
  id: 'entry-env',
  station: 'entry',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['request', 'config-files'],
  after: ['config-not-wiped'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const env = valueOf(found.entry.member.value, 'env');
      if (env?.kind !== 'object') return notApplicable;
      const wrong = env.members.filter(({ value }) => value?.kind !== 'string');
      const [first] = wrong;
      if (first === undefined) return { status: 'passed' };
      return {
        status: 'failed',
        findings: [
          {
            code: 'entry.env-not-string',
            params: { entry: found.entry.name, names: wrong.map(({ key }) => key.value).join(', ') },
            evidence: [
              ...whereIs(found, first.start),
              ...wrong.slice(0, 5).map(({ key, value }) => ({
                label: 'saw' as const,
                value: [`${key.value}: `, kindTerm(value)],
              })),
            ],
          },
        ],
      };
    }),
});
