import { defineCheck, type Verdict } from '../../diagnosis/check';
import type { FindingDraft } from '../../findings/finding';
import type { UngreyBridgeCall } from '../../claude-config/ungrey-bridge';
import type { KeychainSeen } from '../../observations/keychain';
import { type FoundEntry, judgeEntry, notApplicable, whereIs } from '../entry/judge-entry';

/** Where the bridge takes its token from, and whether it is there for this gateway. */
export const bridgeToken = defineCheck({
  id: 'bridge-token',
  station: 'entry',
  symptoms: ['entry-grey', 'unauthorized', 'something-else'],
  needs: ['request', 'config-files', 'keychain'],
  after: ['config-not-wiped'],
  judge: (seen) =>
    judgeEntry(seen, (found) => {
      const call = found.entry.bridge;
      if (call === null) return notApplicable;
      return call.variable === null
        ? judgeConnection(found, call, seen.keychain)
        : judgeVariable(found, call.variable);
    }),
});

function judgeVariable(found: FoundEntry, variable: string): Verdict {
  if ((found.entry.env.get(variable)?.value ?? '').trim() !== '') return { status: 'passed' };
  return failed({
    code: 'bridge.variable-missing',
    params: { entry: found.entry.name, variable },
    evidence: [...whereIs(found), { label: 'saw', value: `--token-env ${variable}` }],
  });
}

function judgeConnection(found: FoundEntry, call: UngreyBridgeCall, keychain: KeychainSeen): Verdict {
  const { connection } = call;
  if (connection === null)
    return { status: 'skipped', because: 'entry.bridge-arguments', reason: 'caused-by' };
  if (!keychain.available) {
    return { status: 'skipped', because: 'ungrey.keychain-unavailable', reason: 'caused-by' };
  }
  const kept = keychain.connections.find(({ name }) => name === connection);
  const params = { entry: found.entry.name, connection };
  if (kept === undefined) {
    const others = keychain.connections.map(({ name, url }) => `${name} (${hostOf(url)})`);
    return failed({
      code: 'bridge.connection-unknown',
      params,
      evidence: [
        ...whereIs(found),
        { label: 'saw', value: `--connection ${connection}` },
        ...(others.length === 0 ? [] : [{ label: 'kept' as const, value: others.slice(0, 10).join(', ') }]),
      ],
    });
  }
  if (call.url !== null && hostOf(call.url) !== hostOf(kept.url)) {
    return failed({
      code: 'auth.wrong-deployment',
      variant: 'kept-elsewhere',
      params: { ...params, kept: hostOf(kept.url), host: hostOf(call.url) },
      evidence: [
        ...whereIs(found),
        { label: 'saw', value: `--url ${call.url}` },
        { label: 'kept', value: `${connection} (${hostOf(kept.url)})` },
      ],
    });
  }
  return { status: 'passed' };
}

function failed(finding: FindingDraft): Verdict {
  return { status: 'failed', findings: [finding] };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
