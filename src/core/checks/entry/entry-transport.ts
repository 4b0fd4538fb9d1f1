import { memberOf } from '../../claude-config/json-tree';
import { hasRightTransport, spellingFor, spellingInWords } from '../../claude-config/remote-spelling';
import { defineCheck } from '../../diagnosis/check';
import { judgeEntry, notApplicable, whereIs } from './judge-entry';

export const entryTransport = defineCheck({
  id: 'entry-transport',
  station: 'entry',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['request', 'config-files'],
  after: ['config-not-wiped'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const { entry, document } = found;
      if (entry.form !== 'url') return notApplicable;
      const { client } = document;
      const spelling = spellingFor(entry, client);
      if (hasRightTransport(entry, spelling)) return { status: 'passed' };
      const { transport } = entry;
      const key = spelling.transport?.key ?? 'transport';
      const expected = spellingInWords(client.remote.spellings[0]);
      // It works all the same: only the client's documentation demands the key.
      const works = client.remote.withoutTransport === 'http' && transport?.key !== key;
      const draft = {
        params: {
          entry: entry.name,
          expected,
          wanted: key,
          ...(transport !== null && { key: transport.key, value: transport.value }),
        },
        ...(works && { severity: 'warning' as const }),
      };
      const status = works ? 'warning' : 'failed';
      if (transport === null) {
        // A value that is no text is a matter of the entry's shape.
        if (memberOf(entry.member.value, key) !== undefined) return notApplicable;
        return {
          status,
          findings: [
            {
              ...draft,
              code: 'entry.transport-missing',
              ...(client.remote.load === 'yes' && { variant: client.remote.withoutTransport }),
              evidence: [...whereIs(found), { label: 'expected', value: expected }],
            },
          ],
        };
      }
      return {
        status,
        findings: [
          {
            ...draft,
            code: 'entry.transport-wrong',
            variant: transport.key !== key ? 'other-key' : /sse/i.test(transport.value) ? 'sse' : 'spelling',
            evidence: [
              ...whereIs(found, transport.node.start),
              { label: 'saw', value: `"${transport.key}": "${transport.value}"` },
              { label: 'expected', value: expected },
            ],
          },
        ],
      };
    }),
});
