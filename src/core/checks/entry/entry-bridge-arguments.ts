import { bridgeTraps, type BridgeTrap } from '../../claude-config/bridge-traps';
import { defineCheck } from '../../diagnosis/check';
import type { FindingDraft } from '../../findings/finding';
import { type FoundEntry, judgeEntry, notApplicable, short, verdictOf, whereIs } from './judge-entry';

export const entryBridgeArguments = defineCheck({
  id: 'entry-bridge-arguments',
  station: 'entry',
  symptoms: ['entry-grey', 'unauthorized', 'something-else'],
  needs: ['request', 'config-files', 'machine'],
  after: ['config-not-wiped'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const { form } = found.entry;
      if (form !== 'mcp-remote' && form !== 'ungrey-bridge') return notApplicable;
      return verdictOf(bridgeTraps(found.entry, seen.machine.platform).map((trap) => draftOf(found, trap)));
    }),
});

function draftOf(found: FoundEntry, trap: BridgeTrap): FindingDraft {
  return {
    code: 'entry.bridge-arguments',
    severity: trap.severity,
    params: {
      entry: found.entry.name,
      detail: short(trap.written?.value ?? ''),
      variable: trap.variable ?? '',
    },
    variant: trap.kind,
    evidence: [
      ...whereIs(found, trap.written?.node.start),
      ...(trap.written === null ? [] : [{ label: 'saw' as const, value: short(trap.written.value) }]),
    ],
  };
}
