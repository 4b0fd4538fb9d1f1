import { defineCheck } from '../../diagnosis/check';
import { judgeEntry, notApplicable, short, whereIs } from './judge-entry';

export const entryCommand = defineCheck({
  id: 'entry-command',
  station: 'entry',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['request', 'config-files', 'launch-command'],
  after: ['config-not-wiped', 'entry-shape'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const { entry } = found;
      const launch = seen['launch-command'];
      if (entry.command === null) return notApplicable;
      if (launch.found !== null) return { status: 'passed' };
      return {
        status: 'failed',
        findings: [
          {
            code: 'entry.command-not-found',
            params: { entry: entry.name, command: launch.command, elsewhere: launch.foundElsewhere ?? '' },
            ...(launch.foundElsewhere !== null && { variant: 'elsewhere' }),
            evidence: [
              ...whereIs(found, entry.command.node.start),
              { label: 'command', value: short(launch.command) },
              ...(launch.foundElsewhere === null
                ? []
                : [{ label: 'command' as const, value: launch.foundElsewhere }]),
              { label: 'path', value: short(launch.searchPath.join(', ')) },
            ],
          },
        ],
      };
    }),
});
