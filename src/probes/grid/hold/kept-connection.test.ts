import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { connectionChecks } from '../../../core/checks/connection';
import type { Diagnosis } from '../../../core/diagnosis/diagnosis';
import type { HoldSeen } from '../../../core/observations/hold';
import { mcpGateway } from '../../network/testing/mcp-gateway';
import { codesOf } from '../../network/testing/run';
import { serveHttp, serveTcp } from '../../network/testing/servers';
import { diagnoseOnGrid } from '../testing/diagnose-on-grid';

describe.concurrent('an unused connection', () => {
  it('that the gateway closes is told beside the stream that it holds', async () => {
    await using front = await serveHttp(gateway({ stream: true, closeMs: 1_000 }));
    const diagnosis = await lookAt(front.port);
    const kept = { kind: 'closed', announcedMs: 5_000 };
    expect(seenBy(diagnosis)).toMatchObject({ quiet: { kind: 'held' }, kept, stopped: false });
    expect(codesOf(diagnosis)).toEqual(['connection.held']);
  });

  it('is all there is to hold where no stream is offered', async () => {
    await using front = await serveHttp(gateway({ closeMs: 1_000 }));
    const diagnosis = await lookAt(front.port);
    expect(seenBy(diagnosis)).toMatchObject({
      quiet: { kind: 'not-offered', status: 405 },
      kept: { kind: 'closed' },
    });
    expect(codesOf(diagnosis)).toEqual(['connection.unused-closed']);
  });

  it('that stays open is asked again after the wait', async () => {
    await using front = await serveHttp(gateway({}));
    const diagnosis = await lookAt(front.port);
    expect(seenBy(diagnosis).kept).toMatchObject({ kind: 'open', answered: true });
    // It says nothing of a connection that is in use.
    expect(codesOf(diagnosis)).toEqual(['connection.unused-open']);
  });

  it('that something on the way has forgotten is found by asking', async () => {
    await using back = await serveHttp(gateway({}));
    await using front = await serveForgetful(back.port, 3_000);
    const diagnosis = await lookAt(front.port);
    expect(seenBy(diagnosis).kept).toMatchObject({ kind: 'open', answered: false });
    expect(codesOf(diagnosis)).toEqual(['connection.idle-cut/silent', 'connection.reconnects']);
  });

  const lookAt = (port: number): Promise<Diagnosis> =>
    diagnoseOnGrid({
      endpoint: `http://127.0.0.1:${port}/mcp`,
      token: null,
      symptom: 'connection-drops',
      checks: connectionChecks,
      timeoutMs: 8_000,
    });
});

function seenBy({ observations }: Diagnosis): HoldSeen {
  const { hold } = observations;
  if (hold?.state !== 'seen') throw new Error(`hold was not seen: ${JSON.stringify(hold)}`);
  return hold.value;
}

/** An MCP server. `closeMs`: it closes connections that were unused for so long; absent: never. */
function gateway({
  stream = false,
  closeMs,
}: {
  readonly stream?: boolean;
  readonly closeMs?: number;
}): RequestListener {
  const answer = mcpGateway();
  return (request, response) => {
    if (request.method === 'GET' && !stream) {
      response.writeHead(405).end();
      return;
    }
    const { socket } = request;
    response.setHeader('keep-alive', 'timeout=5');
    response.on('finish', () =>
      socket.setTimeout(closeMs ?? 0, () => closeMs !== undefined && socket.destroy()),
    );
    answer(request, response);
  };
}

/** A firewall that forgets connections on which nothing was said for so long: later bytes go nowhere, and nobody is told. */
function serveForgetful(to: number, afterMs: number): ReturnType<typeof serveTcp> {
  return serveTcp((socket) => {
    const onward = connect({ port: to, host: '127.0.0.1' });
    let last = performance.now();
    const pass = (from: Socket, into: Socket): void => {
      from.on('data', (bytes) => {
        const forgotten = performance.now() - last > afterMs;
        if (forgotten) return;
        last = performance.now();
        into.write(bytes);
      });
      from.on('error', () => undefined);
      from.on('close', () => into.destroy());
    };
    pass(socket, onward);
    pass(onward, socket);
  });
}
