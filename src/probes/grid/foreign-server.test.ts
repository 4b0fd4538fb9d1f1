import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditChecks } from '../../core/checks/audit';
import { connectionChecks } from '../../core/checks/connection';
import { latencyChecks } from '../../core/checks/latency';
import { remoteChecks } from '../../core/checks/remote';
import { toolCallChecks } from '../../core/checks/tool-call';
import { toolsChecks } from '../../core/checks/tools';
import type { Diagnosis } from '../../core/diagnosis/diagnosis';
import { requestFor } from '../../core/diagnosis/request';
import { buildReport } from '../../core/report/build-report';
import { english } from '../../core/words/en';
import { codesOf } from '../network/testing/run';
import { freePort } from '../network/testing/servers';
import { diagnoseOnGrid } from './testing/diagnose-on-grid';
import type { GridRun } from './testing/diagnose-on-grid';

/** The reference server of the protocol's makers: it keeps sessions and knows nothing of ScaiGrid. */
const program = createRequire(import.meta.url).resolve(
  '@modelcontextprotocol/server-everything/dist/index.js',
);

let server: ChildProcess;
let port: number;
beforeAll(async () => {
  port = await freePort();
  server = spawn(process.execPath, [program, 'streamableHttp'], {
    env: { PATH: process.env.PATH, PORT: String(port) },
    stdio: 'ignore',
  });
  while (!(await answers(port))) await wait(50);
});
afterAll(async () => {
  server.kill();
  if (server.exitCode === null) await once(server, 'exit');
});

async function answers(at: number): Promise<boolean> {
  const socket = connect(at, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** What no other server has: modules, roles, a registry of remote servers, an audit log, a REST side. */
const scaiGridOnly = [...toolsChecks, ...remoteChecks, ...latencyChecks, ...auditChecks];

function look(run: Partial<GridRun>): Promise<Diagnosis> {
  return diagnoseOnGrid({
    endpoint: `http://127.0.0.1:${String(port)}/mcp`,
    token: null,
    symptom: 'everything',
    checks: [...toolCallChecks, ...connectionChecks, ...latencyChecks],
    timeoutMs: 3_000,
    ...run,
  });
}

const statesOf = ({ results }: Diagnosis): Readonly<Record<string, string>> =>
  Object.fromEntries(results.map(({ id, status, reason }) => [id, reason ?? status]));

describe('a server that is not ScaiGrid', () => {
  it('is not measured against a REST side that it does not have', async () => {
    const diagnosis = await look({});
    expect(statesOf(diagnosis)['latency']).toBe('not-scaigrid');
    expect(statesOf(diagnosis)['tool-result']).toBe('not-applicable');
  });

  it('has its tools called, with arguments that fit', async () => {
    const tool = 'echo';
    const wrong = await look({ symptom: 'unexpected-result', tool, toolArguments: '{"message": 5}' });
    expect(codesOf(wrong).filter((code) => code.startsWith('tool'))).toEqual(['tool.invalid-arguments']);
    const right = await look({ symptom: 'unexpected-result', tool, toolArguments: '{"message": "hi"}' });
    expect(codesOf(right).filter((code) => code.startsWith('tool'))).toEqual([]);
    const call = right.observations['tool-call'];
    expect(call?.state === 'seen' && call.value.call).toMatchObject({
      kind: 'result',
      shape: { kind: 'string' },
    });
  });

  it('is told apart by every check that only ScaiGrid can pass or fail, and in plain words', async () => {
    const tool = 'echo';
    for (const symptom of ['everything', 'audit-missing', 'remote-tools-missing'] as const) {
      const diagnosis = await look({
        symptom,
        tool,
        toolArguments: '{"message": "hi"}',
        checks: scaiGridOnly,
      });
      const { checks } = buildReport(diagnosis, requestFor(symptom, { tool }), '0', english);
      const own = checks.filter(({ id }) => scaiGridOnly.some((check) => check.id === id));
      expect(own.length).toBeGreaterThan(0);
      for (const { id, status, detail } of own) {
        // The tool that was named is no remote one, whoever serves it.
        const why = id === 'remote-call' ? 'not-applicable' : 'not-scaigrid';
        expect([id, status, detail]).toEqual([id, 'skipped', english.skip[why]]);
      }
    }
  });

  it('is named in the headline, which does not promise a connection to ScaiGrid', async () => {
    const diagnosis = await look({ symptom: 'tools-empty', checks: scaiGridOnly });
    const { status, headline } = buildReport(diagnosis, requestFor('tools-empty'), '0', english).summary;
    expect([status, headline]).toEqual([
      'healthy',
      expect.stringContaining('not call itself ScaiGrid: mcp-servers/everything'),
    ]);
  });

  it('has its connections held in a session of theirs', async () => {
    const diagnosis = await look({ symptom: 'connection-drops' });
    const hold = diagnosis.observations.hold;
    expect(hold?.state === 'seen' && hold.value.quiet.kind).toBe('held');
  });
});
