import { Collector, type OpenSpool, type Received } from './collector';

export interface StreamEvent {
  readonly id: string | null;
  /** Null: there is no data, or it is no JSON-RPC. */
  readonly messages: readonly Received[] | null;
  /** Milliseconds to wait before asking for what follows; null: not said. */
  readonly retry: number | null;
}

const lineEnd = 0x0a;

/** Reads server-sent events as they come. An event that is cut off is dropped, as the standard wants. */
export async function* readEvents(
  body: AsyncIterable<Buffer>,
  openSpool: OpenSpool = null,
): AsyncGenerator<StreamEvent> {
  let event = new EventSoFar(openSpool);
  const line = new LineSoFar();
  try {
    for await (const chunk of body) {
      for (let from = 0; from < chunk.length;) {
        const end = chunk.indexOf(lineEnd, from);
        const data = line.add(chunk.subarray(from, end === -1 ? chunk.length : end), event);
        if (data !== null) await event.data.add(data);
        if (end === -1) break;
        from = end + 1;
        const whole = line.end();
        if (whole !== '') {
          if (whole !== null) await event.addField(whole);
          continue;
        }
        if (!event.isEmpty) yield await event.complete();
        event = new EventSoFar(openSpool);
      }
    }
  } finally {
    await event.data.drop();
  }
}

class EventSoFar {
  readonly data: Collector;
  id: string | null = null;
  retry: number | null = null;
  hasData = false;

  constructor(openSpool: OpenSpool) {
    this.data = new Collector(openSpool);
  }

  get isEmpty(): boolean {
    return !this.hasData && this.id === null && this.retry === null;
  }

  async addField(line: string): Promise<void> {
    const colon = line.indexOf(':');
    const name = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(line.startsWith(' ', colon + 1) ? colon + 2 : colon + 1);
    if (name === 'data') await this.data.add(Buffer.concat([this.beginData(), Buffer.from(value)]));
    else if (name === 'id' && !value.includes('\0')) this.id = value;
    else if (name === 'retry' && /^\d{1,9}$/.test(value)) this.retry = Number(value);
  }

  /** What stands between the lines of data. */
  beginData(): Buffer {
    const between = this.hasData ? '\n' : '';
    this.hasData = true;
    return Buffer.from(between);
  }

  async complete(): Promise<StreamEvent> {
    return { id: this.id, retry: this.retry, messages: this.hasData ? await this.data.end() : null };
  }
}

const dataField = Buffer.from('data:');
const space = 0x20;
const carriageReturn = 0x0d;

/** A line in pieces: data is passed on as it comes, everything else is short and held. */
class LineSoFar {
  #held: Buffer[] = [];
  #bytes = 0;
  #kind: 'unknown' | 'data' | 'other' = 'unknown';
  /** A line may end with one, so the last is held back. */
  #hasReturn = false;

  /** The data in this piece; null: none that is known to be. */
  add(piece: Buffer, event: EventSoFar): Buffer | null {
    if (this.#kind === 'data') return this.#withoutReturn(piece);
    this.#held.push(piece);
    this.#bytes += piece.length;
    if (this.#kind === 'other' || this.#bytes <= dataField.length) return null;
    const begun = Buffer.concat(this.#held);
    this.#kind = begun.indexOf(dataField) === 0 ? 'data' : 'other';
    if (this.#kind === 'other') return null;
    const from = begun[dataField.length] === space ? dataField.length + 1 : dataField.length;
    return Buffer.concat([event.beginData(), this.#withoutReturn(begun.subarray(from))]);
  }

  /** The whole line; null: it was data, which has been passed on. */
  end(): string | null {
    const line = this.#kind === 'data' ? null : Buffer.concat(this.#held).toString('utf8');
    this.#held = [];
    this.#bytes = 0;
    this.#kind = 'unknown';
    this.#hasReturn = false;
    return line?.endsWith('\r') === true ? line.slice(0, -1) : line;
  }

  #withoutReturn(piece: Buffer): Buffer {
    if (piece.length === 0) return piece;
    const before = this.#hasReturn ? '\r' : '';
    this.#hasReturn = piece.at(-1) === carriageReturn;
    const rest = this.#hasReturn ? piece.subarray(0, -1) : piece;
    return before === '' ? rest : Buffer.concat([Buffer.from(before), rest]);
  }
}
