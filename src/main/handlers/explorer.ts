import { randomUUID } from 'node:crypto';
import { callTool, effectOfTool, openExplorer } from '../../workflows/instruments/explorer';
import type { ExplorerSession } from '../../workflows/instruments/explorer';
import { shareSafe } from '../../probes/network/share-safe';
import { refusal } from '../../workflows/instruments/connect';
import { sendEvent } from '../ipc/register';
import type { Handlers } from '../ipc/register';
import type { Services } from '../services';

/** Sessions hold tokens and up to thousands of schemas, so only the newest few are kept. */
const mostKept = 3;
const openMs = 60_000;
const callMs = 10 * 60_000;
const maxSummary = 160;
const maxText = 256;
/** A server may send progress as fast as it can; the window needs no more than this. */
const progressEveryMs = 100;

/** The tool explorer: what the window may see of a session, and the calls it asks for. */
export function explorerHandlers({
  surroundings,
  jobs,
}: Pick<Services, 'surroundings' | 'jobs'>): Pick<
  Handlers,
  'explorer.open' | 'explorer.tool' | 'explorer.call'
> {
  const sessions = new Map<string, ExplorerSession>();
  const keep = (session: ExplorerSession): string => {
    const id = randomUUID();
    sessions.set(id, session);
    for (const oldest of sessions.keys()) {
      if (sessions.size <= mostKept) break;
      sessions.delete(oldest);
    }
    return id;
  };
  return {
    'explorer.open': ({ jobId, target }) =>
      jobs.run(jobId, openMs, async (signal) => {
        const opened = await openExplorer(target, surroundings, signal);
        if (!opened.ok) return opened;
        const { connected, tools, isCut } = opened;
        const { initialize } = connected.mcp;
        return {
          ok: true,
          sessionId: keep(opened),
          host: new URL(connected.target.endpoint).host,
          server: initialize.kind === 'ok' ? initialize.value.serverName.slice(0, maxText) : '',
          isCut,
          tools: [...tools.values()].map(({ shown, title, description }) => ({
            name: shown,
            summary: (title ?? description ?? '').slice(0, maxSummary),
            effect: effectOfTool(opened, shown),
          })),
        };
      }),
    'explorer.tool': ({ sessionId, tool: name }) => {
      const session = sessions.get(sessionId);
      if (session === undefined) return refusal('gone', surroundings.words);
      const { vault } = session.connected.looked;
      const tool = session.tools.get(name);
      return {
        ok: true,
        name,
        title: tool?.title ?? null,
        description: tool?.description ?? null,
        inputSchema: tool?.inputSchema == null ? null : vault.maskText(tool.inputSchema),
        isListed: tool !== undefined,
        effect: effectOfTool(session, name),
      };
    },
    'explorer.call': ({ jobId, sessionId, ...call }, sender) => {
      const session = sessions.get(sessionId);
      if (session === undefined) return { kind: 'gone' };
      const { vault } = session.connected.looked;
      let last = -progressEveryMs;
      return jobs.run(jobId, callMs, async (signal) => {
        const outcome = await callTool(session, call, surroundings, signal, (progress) => {
          const now = performance.now();
          if (now - last < progressEveryMs) return;
          last = now;
          sendEvent(sender, 'explorer.progress', {
            jobId,
            progress: progress.progress,
            total: progress.total ?? null,
            message: progress.message === undefined ? null : shareSafe(vault, progress.message, maxText),
          });
        });
        switch (outcome.kind) {
          case 'invalid':
            return { kind: 'invalid', faults: [...outcome.faults] };
          case 'result':
            return { ...outcome, blocks: [...outcome.blocks] };
          case 'not-json':
          case 'ask-first':
          case 'error':
          case 'stopped':
            return outcome;
        }
      });
    },
  };
}
