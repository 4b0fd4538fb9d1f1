import { GatewayError } from './failure';
import { type Message, type RawMessage, readMessages } from './json-rpc';
import type { Spool } from './spool';

/** A message that is too large to be held: what it is, and where it is. */
export interface LargeMessage {
  readonly message: Message;
  /** Whoever gets the message reads or discards it. */
  readonly spool: Spool;
}

export type Received = RawMessage | LargeMessage;

/** Null: everything must be held, because it is looked into. */
export type OpenSpool = (() => Promise<Spool>) | null;

/** Larger messages are passed on without being held. Lists of tools of the usual size stay below it, by far. */
export const largeBytes = 256 * 1024;

/** Puts the text of one answer or event together: in memory while it is small, in a file beyond. */
export class Collector {
  #held: Buffer[] = [];
  #bytes = 0;
  #spool: Spool | null = null;

  constructor(private openSpool: OpenSpool) {}

  /** May change the bytes. Rejects with GatewayError where they cannot be kept. */
  async add(bytes: Buffer): Promise<void> {
    this.#bytes += bytes.length;
    if (this.#spool === null) {
      this.#held.push(bytes);
      if (this.#bytes <= largeBytes || this.openSpool === null) return;
      await this.#spill(this.openSpool);
    } else await kept(this.#spool.add(bytes));
  }

  /** The messages that came; null: it is no JSON-RPC. */
  async end(): Promise<readonly Received[] | null> {
    const spool = this.#spool;
    this.#spool = null;
    if (spool === null) return readWhole(Buffer.concat(this.#held.splice(0)));
    const outline = await kept(spool.end());
    if (outline.kind === 'message') return [{ message: outline.message, spool }];
    if (outline.kind === 'batch') {
      // Its messages go to different places.
      const pieces: Buffer[] = [];
      for await (const piece of spool.read()) pieces.push(piece);
      return readWhole(Buffer.concat(pieces));
    }
    await spool.discard();
    return null;
  }

  /** It broke off. */
  async drop(): Promise<void> {
    this.#held = [];
    await this.#spool?.discard();
    this.#spool = null;
  }

  async #spill(openSpool: () => Promise<Spool>): Promise<void> {
    try {
      this.#spool = await openSpool();
    } catch {
      // Nowhere to put it: better held than lost.
      this.openSpool = null;
      return;
    }
    for (const held of this.#held.splice(0)) await kept(this.#spool.add(held));
  }
}

export async function discard(received: Received): Promise<void> {
  if ('spool' in received) await received.spool.discard();
}

const decoder = new TextDecoder();

function readWhole(bytes: Buffer): readonly RawMessage[] | null {
  try {
    return readMessages(decoder.decode(bytes));
  } catch {
    return null;
  }
}

/** The disk is full, or its quota used up. */
async function kept<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw new GatewayError({ kind: 'transport', code: noRoom, reached: true });
  }
}

/** The answer came, and there was no room for it. */
export const noRoom = 'no-room';
