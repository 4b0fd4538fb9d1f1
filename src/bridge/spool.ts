import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outline, OutlineReader } from './json-outline';
import type { MaskStream, TokenMask } from './token-mask';

const pieceBytes = 128 * 1024;

/**
 * A large message on its way, in a file that has no name: it is unlinked as soon as it is open, so that nothing stays behind
 * whatever ends the process. What is in it is one line, without the connection's token.
 *
 * A file and not the client's pipe, because a message must arrive whole or not at all: half a line on stdout could not be
 * taken back when the gateway's answer breaks off.
 */
export class Spool {
  readonly #outline = new OutlineReader();
  #bytes = 0;

  private constructor(
    private readonly file: FileHandle,
    private readonly mask: MaskStream,
    /** Where a file in use cannot be unlinked: its name until it is closed. */
    private readonly name: string | null,
  ) {}

  /** Rejects where no temporary file can be made. */
  static async open(mask: TokenMask): Promise<Spool> {
    const name = join(tmpdir(), `ungrey-${randomUUID()}`);
    const file = await open(name, 'wx+', 0o600);
    const isUnlinked = await unlink(name).then(
      () => true,
      () => false,
    );
    return new Spool(file, mask.stream(), isUnlinked ? null : name);
  }

  async add(bytes: Buffer): Promise<void> {
    await this.#append(this.mask.add(asOneLine(bytes)));
  }

  /** All of it is there. */
  async end(): Promise<Outline> {
    await this.#append(this.mask.end());
    return this.#outline.end();
  }

  /** Once, from its beginning. */
  async *read(): AsyncGenerator<Buffer> {
    try {
      for (let at = 0; at < this.#bytes;) {
        const { bytesRead, buffer } = await this.file.read(Buffer.allocUnsafe(pieceBytes), 0, pieceBytes, at);
        if (bytesRead === 0) throw new Error('The temporary file is shorter than what was written.');
        at += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await this.discard();
    }
  }

  async discard(): Promise<void> {
    await this.file.close().catch(() => undefined);
    if (this.name !== null) await unlink(this.name).catch(() => undefined);
  }

  async #append(bytes: Buffer): Promise<void> {
    this.#outline.add(bytes);
    for (let at = 0; at < bytes.length;) {
      const { bytesWritten } = await this.file.write(bytes, at, bytes.length - at, this.#bytes);
      at += bytesWritten;
      this.#bytes += bytesWritten;
    }
  }
}

const space = 0x20;

/** Inside a JSON string a line end is always escaped; elsewhere it may be a space. Changes the bytes in their place. */
function asOneLine(bytes: Buffer): Buffer {
  for (const lineEnd of [0x0a, 0x0d]) {
    for (let at = bytes.indexOf(lineEnd); at !== -1; at = bytes.indexOf(lineEnd, at + 1)) bytes[at] = space;
  }
  return bytes;
}
