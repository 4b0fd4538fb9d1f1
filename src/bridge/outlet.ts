import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Spool } from './spool';

/** What a client gets, line by line: while a large message goes out, as fast as the client reads it, others wait behind it. */
export class Outlet {
  readonly #waiting: (string | Spool)[] = [];
  #isBusy = false;

  constructor(
    private readonly stdout: Pick<Writable, 'once'>,
    private readonly write: (bytes: string | Buffer) => boolean,
  ) {}

  /** Without its line end. */
  send(line: string | Spool): void {
    if (!this.#isBusy && typeof line === 'string') this.write(`${line}\n`);
    else {
      this.#waiting.push(line);
      if (!this.#isBusy) void this.#work();
    }
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    for (let line = this.#waiting.shift(); line !== undefined; line = this.#waiting.shift()) {
      if (typeof line === 'string') this.write(`${line}\n`);
      else await this.#pass(line);
    }
    this.#isBusy = false;
  }

  /** Whatever becomes of a message, the line ends: what follows it must not become a part of it. */
  async #pass(spool: Spool): Promise<void> {
    try {
      for await (const piece of spool.read()) {
        if (!this.write(piece)) await once(this.stdout as Writable, 'drain');
      }
    } catch (error) {
      // To the process's own handler, which notes it.
      queueMicrotask(() => {
        throw error;
      });
    }
    this.write('\n');
  }
}
