import { isOlder } from '../../claude-config/node-version';
import { defineCheck } from '../../diagnosis/check';
import { judgeEntry, notApplicable, whereIs } from './judge-entry';
import { term } from '../../findings/said';

/** mcp-remote's own dependency needs it, though its page says 18 (measured with 0.15.1); Ungrey's bridge runs on it too. */
const oldestNode = '20.18.1';

export const entryRuntime = defineCheck({
  id: 'entry-runtime',
  station: 'entry',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['request', 'config-files', 'launch-command'],
  after: ['config-not-wiped', 'entry-shape', 'entry-command'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const { entry } = found;
      const { needsNode, node } = seen['launch-command'];
      if (!needsNode || (entry.form !== 'mcp-remote' && entry.form !== 'ungrey-bridge')) return notApplicable;
      if (node === null) return { status: 'unknown', detail: term('node-version') };
      if (!isOlder(node.version, oldestNode)) return { status: 'passed' };
      return {
        status: 'failed',
        findings: [
          {
            code: 'entry.runtime-too-old',
            params: { entry: entry.name, version: node.version, needed: oldestNode },
            evidence: [
              ...whereIs(found),
              { label: 'command', value: node.path },
              { label: 'version', value: node.version },
              { label: 'expected', value: term('or-newer', { version: oldestNode }) },
            ],
          },
        ],
      };
    }),
});
