import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface StdioProgram {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** An MCP server that speaks over its pipes, as Claude Desktop starts it. */
export class StdioServer {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, () => void>();
  readonly #startedAt = performance.now();
  #lastId = 0;

  constructor({ command, args, env }: StdioProgram) {
    this.#child = spawn(command, args, { cwd: '/', env, stdio: ['pipe', 'pipe', 'ignore'] });
    if (this.#child.stdout === null) throw new Error('The program was started without a pipe.');
    createInterface({ input: this.#child.stdout }).on('line', (line) => {
      const { id } = JSON.parse(line) as { readonly id?: number };
      if (id !== undefined) this.#waiting.get(id)?.();
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  ask(method: string, params: object): Promise<void> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answered = new Promise<void>((resolve) => this.#waiting.set(id, resolve));
    this.#tell({ id, method, params });
    return answered;
  }

  /** Milliseconds from the start of the program to its list of tools. */
  async listTools(): Promise<number> {
    const clientInfo = { name: 'bench', version: '1' };
    await this.ask('initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo });
    this.#tell({ method: 'notifications/initialized' });
    await this.ask('tools/list', {});
    return performance.now() - this.#startedAt;
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }

  #tell(message: object): void {
    this.#child.stdin?.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  }
}
