import type { ConfigEntry } from '../../core/claude-config/entries';
import { entryInQuestion } from '../../core/claude-config/entry-in-question';
import { programName } from '../../core/claude-config/mcp-remote';
import { NothingToSee } from '../../core/diagnosis/probe';
import type { Probe, ProbeContext } from '../../core/diagnosis/probe';
import type { LaunchCommandSeen } from '../../core/observations/launch-command';
import { findProgram } from './launch/find-program';
import { guiPath } from './launch/gui-path';
import { needsNode, nodeRuntime } from './launch/node-runtime';
import { foldersOf, pathOf, programCandidates } from './launch/program-candidates';
import type { LocalSurroundings } from './surroundings';
import { term } from '../../core/findings/said';

/** Looks for the program that the entry starts where Claude Desktop would; never starts it. */
export function launchCommandProbe(surroundings: LocalSurroundings): Probe<'launch-command'> {
  const { env, platform } = surroundings;
  return {
    id: 'launch-command',
    needs: ['request', 'config-files', 'client-logs'],
    deadlineMs: 9_000,
    remote: false,
    look: async (context): Promise<LaunchCommandSeen> => {
      const { seen, signal, vault } = context;
      const entry = theEntry(context);
      const { command, searched } = programOf(entry, (written) => vault.reveal(written));
      const ownPath = foldersOf(pathOf(env, platform), platform);
      const givenPath = pathOf(
        environmentOf(entry, (written) => vault.reveal(written)),
        platform,
      );
      const folders =
        givenPath === ''
          ? await guiPath(surroundings, seen['client-logs'], signal)
          : foldersOf(givenPath, platform);
      const pathExt = env['PATHEXT'];
      const found = await findProgram(programCandidates(searched, folders, platform, pathExt));
      const elsewhere =
        found === null ? await findProgram(programCandidates(searched, ownPath, platform, pathExt)) : null;
      const onNode = await needsNode(searched, found ?? elsewhere);
      const node = onNode
        ? await nodeRuntime({ command: searched, found, folders, platform, pathExt, signal })
        : null;
      return {
        command: vault.maskText(command),
        searchPath: folders.map((folder) => vault.maskText(folder)),
        found: found === null ? null : vault.maskText(found),
        foundElsewhere: elsewhere === null ? null : vault.maskText(elsewhere),
        node,
        needsNode: onNode,
      };
    },
  };
}

function theEntry({ seen }: ProbeContext): ConfigEntry {
  const files = seen['config-files'];
  const question = files === undefined ? null : entryInQuestion(files, seen.request?.entry ?? null);
  if (question?.found !== true) throw new NothingToSee('no-target', term('no-entry'));
  return question.entry;
}

/** `cmd /c npx …` starts cmd, but it is npx that may be missing. */
function programOf(
  { command, args }: ConfigEntry,
  reveal: (written: string) => string,
): { readonly command: string; readonly searched: string } {
  if (command === null) throw new NothingToSee('not-applicable', term('no-program'));
  const written = reveal(command.value);
  const [flag, inner] = args.map(({ value }) => reveal(value));
  const isWrapped = programName(written) === 'cmd' && /^\/c$/i.test(flag ?? '') && inner !== undefined;
  return { command: written, searched: isWrapped ? inner : written };
}

function environmentOf({ env }: ConfigEntry, reveal: (written: string) => string): Record<string, string> {
  return Object.fromEntries([...env].map(([name, { value }]) => [name, reveal(value)]));
}
