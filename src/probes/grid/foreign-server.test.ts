import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionChecks } from '../../core/checks/connection';
import { latencyChecks } from '../../core/checks/latency';
import { toolCallChecks } from '../../core/checks/tool-call';
import type { Diagnosis } from '../../core/diagnosis/diagnosis';
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
    expect(statesOf(diagnosis)['latency']).toBe('not-applicable');
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

  it('has its connections held in a session of theirs', async () => {
    const diagnosis = await look({ symptom: 'connection-drops' });
    const hold = diagnosis.observations.hold;
    expect(hold?.state === 'seen' && hold.value.quiet.kind).toBe('held');
  });
});
