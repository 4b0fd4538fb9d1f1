import { access } from 'node:fs/promises';
import { policyKeys, policySources } from '../../core/claude-config/policy-sources';
import type { PolicySource } from '../../core/claude-config/policy-sources';
import { NothingToSee } from '../../core/diagnosis/probe';
import type { Probe } from '../../core/diagnosis/probe';
import type { ClientPolicySeen } from '../../core/observations/client-policy';
import { runProgram } from './run-program';
import type { LocalSurroundings } from './surroundings';
import { term } from '../../core/findings/said';

type PolicyKey = ClientPolicySeen['keys'][number];
type ReadSource = (
  path: string,
  signal: AbortSignal,
  surroundings: LocalSurroundings,
) => Promise<readonly PolicyKey[]>;

const readers: Readonly<Record<PolicySource['kind'], ReadSource>> = {
  plist: readPlist,
  registry: readRegistryKey,
};

/** Reads what the organisation that manages this computer has set for Claude Desktop, strongest source first. */
export function clientPolicyProbe(surroundings: LocalSurroundings): Probe<'client-policy'> {
  return {
    id: 'client-policy',
    needs: [],
    deadlineMs: 5_000,
    remote: false,
    look: async ({ signal }): Promise<ClientPolicySeen> => {
      const sources = surroundings.sandboxed === true ? [] : policySources[surroundings.platform];
      if (sources.length === 0) {
        throw new NothingToSee('not-applicable', term('no-policy'));
      }
      const read = sources.map(({ kind, path }) => {
        const user = surroundings.env['USER'] ?? '';
        return readers[kind](path.replace('{user}', user), signal, surroundings);
      });
      return { keys: (await Promise.all(read)).flat() };
    },
  };
}

/** PlistBuddy reads binary and XML files alike and prints one value; it fails for a key that is not there. */
async function readPlist(path: string, signal: AbortSignal): Promise<readonly PolicyKey[]> {
  const present = await access(path).then(
    () => true,
    () => false,
  );
  if (!present) return [];
  const keys = await Promise.all(
    policyKeys.map(async (name): Promise<readonly PolicyKey[]> => {
      const printed = await runProgram('/usr/libexec/PlistBuddy', ['-c', `Print :${name}`, path], {
        signal,
        timeoutMs: 3_000,
        env: {},
      });
      return printed.ok ? [{ name, value: printed.stdout.trim(), source: path }] : [];
    }),
  );
  return keys.flat();
}

async function readRegistryKey(
  path: string,
  signal: AbortSignal,
  { env }: LocalSurroundings,
): Promise<readonly PolicyKey[]> {
  const program = `${env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\reg.exe`;
  const printed = await runProgram(program, ['query', path], { signal, timeoutMs: 3_000, env });
  if (printed.ok) return readRegistry(printed.stdout, path);
  // Its answer for a key that does not exist; the sentence that comes with it is translated.
  if (printed.code === 1) return [];
  throw new Error(`The registry could not be read (${String(printed.code)}).`);
}

/** Lines such as `    isLocalDevMcpEnabled    REG_SZ    false`; only the keys that matter here. */
export function readRegistry(output: string, source: string): readonly PolicyKey[] {
  return output.split(/\r?\n/).flatMap((line) => {
    const [, written, value] = /^\s+(\S+)\s+REG_\w+\s*(.*?)\s*$/.exec(line) ?? [];
    const name = policyKeys.find((key) => key.toLowerCase() === written?.toLowerCase());
    return name === undefined || value === undefined ? [] : [{ name, value, source }];
  });
}
