import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvents, type StreamEvent } from './event-stream';
import { readMessages } from './json-rpc';
import { createLineReader } from './lines';

/** The bytes, cut anywhere. */
const inPieces = (text: string, cuts: readonly number[]): readonly Buffer[] => {
  const bytes = Buffer.from(text);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
};
const cuts = fc.array(fc.nat(10_000), { maxLength: 12 });

async function events(pieces: readonly Buffer[]): Promise<readonly StreamEvent[]> {
  const found: StreamEvent[] = [];
  for await (const event of readEvents(Readable.from(pieces))) found.push(event);
  return found;
}

describe('readEvents', () => {
  it('finds the same events however the bytes are cut, with any line end', async () => {
    const data = fc.stringMatching(/^[^\r\n\0]{1,40}$/u);
    await fc.assert(
      fc.asyncProperty(
        fc.array(data, { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        cuts,
        async (all, end, at) => {
          const text = all.map((each, index) => `id: ${index}${end}data: ${each}${end}${end}`).join('');
          const found = await events(inPieces(text, at));
          expect(found).toEqual(all.map((each, index) => ({ id: String(index), data: each, retry: null })));
        },
      ),
    );
  });

  it('joins several data lines, knows retry, and skips comments and names', async () => {
    const text = ': hello\nevent: message\nretry: 250\ndata: {"a":\ndata:1}\n\n: ping\n\n';
    expect(await events([Buffer.from(text)])).toEqual([{ id: null, data: '{"a":\n1}', retry: 250 }]);
  });

  it('drops an event that breaks off', async () => {
    expect(await events([Buffer.from('data: whole\n\ndata: half\n')])).toEqual([
      { id: null, data: 'whole', retry: null },
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
