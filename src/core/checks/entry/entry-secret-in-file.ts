import { exposedToken } from '../../claude-config/exposed-token';
import { findStrayToken } from '../../claude-config/stray-token';
import { defineCheck } from '../../diagnosis/check';
import { readAuthorization } from '../../token/authorization';
import { tokenValue } from '../auth/token-evidence';
import { judgeEntry, whereIs } from './judge-entry';

export const entrySecretInFile = defineCheck({
  id: 'entry-secret-in-file',
  station: 'entry',
  symptoms: ['entry-grey', 'unauthorized', 'something-else'],
  needs: ['request', 'config-files'],
  after: ['config-not-wiped'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const { entry } = found;
      const stray = findStrayToken(entry);
      const written = entry.authorization?.value ?? stray?.token ?? null;
      const node = entry.authorization?.node ?? stray?.node;
      if (written === null || node === undefined || (entry.isFilledIn && stray === null))
        return { status: 'passed' };
      // The worse place of the same token has a finding of its own.
      if (exposedToken(entry) !== null)
        return { status: 'skipped', because: 'entry.token-in-url', reason: 'caused-by' };
      const { cleaned, facts } = readAuthorization(written);
      if (cleaned === null || cleaned === '') return { status: 'passed' };
      return {
        status: 'warning',
        findings: [
          {
            code: 'entry.secret-in-file',
            params: { entry: entry.name, file: found.file.path },
            evidence: [...whereIs(found, node.start), { label: 'token', value: tokenValue(facts) }],
          },
        ],
      };
    }),
});
