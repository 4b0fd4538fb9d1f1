import { defineCheck } from '../../diagnosis/check';
import { readAuthorization } from '../../token/authorization';
import type { TokenDamage } from '../../token/token-facts';
import { isEmpty, sendsHeaders } from './entry-authorization';
import { judgeEntry, notApplicable, short, whereIs } from './judge-entry';

/** Worst first: the one that is named when there are several. */
const severest: readonly TokenDamage[] = [
  'placeholder',
  'unexpanded-variable',
  'inner-space',
  'line-break',
  'smart-quote',
  'zero-width',
  'non-ascii',
  'quotes',
  'percent-encoded',
  'surrounding-space',
];

export const entryTokenText = defineCheck({
  id: 'entry-token-text',
  station: 'entry',
  symptoms: ['entry-grey', 'unauthorized', 'something-else'],
  needs: ['request', 'config-files'],
  after: ['config-not-wiped'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const { authorization, mcpRemote, name } = found.entry;
      if (!sendsHeaders(found.entry)) return notApplicable;
      if (found.entry.isFilledIn) return { status: 'passed' };
      if (authorization === null || isEmpty(authorization.value)) {
        return { status: 'skipped', because: 'entry.authorization-missing', reason: 'caused-by' };
      }
      const { cleaned, facts } = readAuthorization(authorization.value);
      const damage = severest.find((kind) => facts.damage.includes(kind));
      if (damage === undefined) return { status: 'passed' };
      const isUnknownVariable =
        mcpRemote?.headers.some(({ unknownVariables }) => unknownVariables.length > 0) === true;
      return {
        status: 'failed',
        findings: [
          {
            code: 'entry.token-damaged',
            params: { entry: name, token: short(authorization.value) },
            variant: damage,
            evidence: [
              ...whereIs(found, authorization.node.start),
              { label: 'saw', value: short(authorization.value) },
            ],
            remedies: cleaned === null ? ['new-token'] : ['edit-config', 'new-token'],
            ...(damage === 'unexpanded-variable' &&
              isUnknownVariable && { causedBy: 'entry.bridge-arguments' }),
          },
        ],
      };
    }),
});
