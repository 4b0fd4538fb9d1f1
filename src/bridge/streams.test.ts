import { Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largeBytes, type Received } from './collector';
import { readEvents } from './event-stream';
import { readMessages } from './json-rpc';
import { createLineReader } from './lines';
import { Spool } from './spool';
import { cuts, inPieces } from './testing/pieces';
import { TokenMask } from './token-mask';

interface Seen {
  readonly id: string | null;
  readonly retry: number | null;
  /** Null: no message. */
  readonly text: string | null;
}

/** Large messages are read back from where they went. */
async function events(pieces: readonly Buffer[]): Promise<readonly Seen[]> {
  const found: Seen[] = [];
  const open = (): Promise<Spool> => Spool.open(new TokenMask());
  for await (const { id, retry, messages } of readEvents(Readable.from(pieces), open)) {
    const [message] = messages ?? [];
    found.push({ id, retry, text: message === undefined ? null : await textOf(message) });
  }
  return found;
}

async function textOf(received: Received): Promise<string> {
  return 'spool' in received ? readAll(received.spool.read()) : received.text;
}

describe('readEvents', () => {
  it('finds the same events however the bytes are cut, with any line end', async () => {
    const data = fc
      .string({ maxLength: 40, unit: 'binary' })
      .map((x) => JSON.stringify({ id: 1, result: x }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(data, { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        cuts,
        async (all, end, at) => {
          const text = all.map((each, index) => `id: ${index}${end}data: ${each}${end}${end}`).join('');
          const found = await events(inPieces(text, at));
          expect(found).toEqual(all.map((each, index) => ({ id: String(index), text: each, retry: null })));
        },
      ),
    );
  });

  it('does so with events that are too large to be held', async () => {
    const result = 'ä€🔑\\"\n'.repeat(largeBytes / 8);
    const large = JSON.stringify({ id: 1, result });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), fc.nat(20), async (at, place) => {
        const broken = large.replace('{"id":1,', `{"id":${' '.repeat(place)}\r\ndata:1,\r\ndata: `);
        const text = `id: a\r\ndata: ${broken}\r\n\r\nid: b\ndata: {}\n\n`;
        const [first, second] = await events(inPieces(text, at));
        expect(JSON.parse(first?.text ?? '')).toEqual({ id: 1, result });
        expect(first?.text).not.toMatch(/[\r\n]/);
        expect(second).toEqual({ id: 'b', retry: null, text: '{}' });
      }),
      { numRuns: 15 },
    );
  });

  it('joins several data lines, knows retry, and skips comments and names', async () => {
    const text = ': hello\nevent: message\nretry: 250\ndata: {"a":\ndata:1}\n\n: ping\n\n';
    expect(await events([Buffer.from(text)])).toEqual([{ id: null, text: '{"a": 1}', retry: 250 }]);
  });

  it('drops an event that breaks off', async () => {
    expect(await events([Buffer.from('data: {}\n\ndata: {"half":\n')])).toEqual([
      { id: null, text: '{}', retry: null },
    ]);
  });
});

describe('createLineReader', () => {
  it('finds the same lines however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zä€🔑]{1,20}$/u), { maxLength: 6 }), cuts, (lines, at) => {
        const found: string[] = [];
        const read = createLineReader((line) => found.push(line));
        inPieces(lines.map((line) => `${line}\r\n`).join('\n'), at).forEach(read);
        expect(found).toEqual(lines);
      }),
    );
  });
});

describe('readMessages', () => {
  it('makes each message one line and keeps it as it was written', () => {
    const text = '{\n "id": 1,\r\n "result": {"n": 1.0e5, "text": "a\\nb"}}';
    expect(readMessages(text).map((raw) => raw.text)).toEqual([
      '{  "id": 1,  "result": {"n": 1.0e5, "text": "a\\nb"}}',
    ]);
  });

  it('takes a batch apart', () => {
    expect(readMessages('[{"id":1},{"id":2},3]').map((raw) => raw.text)).toEqual(['{"id":1}', '{"id":2}']);
  });
});
