import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { childCoverage, coverageEnvironment } from '../../core/testing/child-coverage';

/** One JSON-RPC message as it came. */
export type Heard = Readonly<Record<string, unknown>> & {
  readonly id?: string | number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: number; readonly message: string };
};

export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  readonly home: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What starts the program, its own command line behind it. */
  readonly prefix?: readonly string[];
}

/** What Claude Desktop gives the programs that it starts: twelve variables and no more. */
export function desktopEnvironment(home: string): Record<string, string> {
  return {
    HOME: home,
    USERPROFILE: home,
    PATH: process.env['PATH'] ?? '',
    SHELL: '/bin/sh',
    TERM: 'dumb',
    USER: 'somebody',
    LOGNAME: 'somebody',
    USERNAME: 'somebody',
    SYSTEMROOT: process.env['SYSTEMROOT'] ?? 'C:\\Windows',
    SYSTEMDRIVE: 'C:',
    PROCESSOR_ARCHITECTURE: 'AMD64',
    TEMP: process.env['TEMP'] ?? home,
    ...coverageEnvironment,
  };
}

/** A bridge with a client's hands on its pipes, started as Claude Desktop does. */
export class BridgeClient {
  readonly heard: Heard[] = [];
  readonly stdout: string[] = [];
  stderr = '';
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #watchers = new Set<() => void>();
  #lastId = 0;

  constructor({ program, args, home, env = {}, prefix = [] }: Launch) {
    const [command = '', ...rest] = [...prefix, process.execPath, program, 'bridge', ...args];
    this.#child = spawn(command, rest, {
      cwd: '/',
      env: { ...desktopEnvironment(home), ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    // A bridge that has ended takes no more lines.
    this.#child.stdin.on('error', () => undefined);
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    createInterface({ input: this.#child.stdout }).on('line', (line) => {
      this.stdout.push(line);
      this.heard.push(JSON.parse(line) as Heard);
      for (const look of this.#watchers) look();
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  send(message: object): void {
    this.sendText(JSON.stringify({ jsonrpc: '2.0', ...message }));
  }

  sendText(line: string): void {
    this.#child.stdin.write(`${line}\n`);
  }

  async ask(method: string, params: object = {}): Promise<Heard> {
    const id = this.nextId();
    this.send({ id, method, params });
    return this.answerTo(id);
  }

  nextId(): number {
    return (this.#lastId += 1);
  }

  answerTo(id: number): Promise<Heard> {
    return this.until((message) => message.id === id && message.method === undefined);
  }

  /** The first message heard, from number `from` on, that is the one looked for. */
  until(isIt: (message: Heard) => boolean, from = 0): Promise<Heard> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.heard.slice(from).find(isIt);
        if (found === undefined) return;
        this.#watchers.delete(look);
        resolve(found);
      };
      this.#watchers.add(look);
      look();
    });
  }

  async initialize(capabilities: object = {}): Promise<Heard> {
    const answer = await this.ask('initialize', {
      protocolVersion: '2025-11-25',
      capabilities,
      clientInfo: { name: 'claude-ai', version: '0.1.0' },
    });
    this.send({ method: 'notifications/initialized' });
    return answer;
  }

  async toolNames(): Promise<readonly string[]> {
    const { result } = await this.ask('tools/list');
    return ((result?.['tools'] ?? []) as readonly { readonly name: string }[]).map(({ name }) => name);
  }

  call(name: string, args: object = {}): Promise<Heard> {
    return this.ask('tools/call', { name, arguments: args });
  }

  /** The text of `ungrey_explain`, and the milliseconds it took. */
  async explain(): Promise<{ readonly text: string; readonly code: string; readonly milliseconds: number }> {
    const begin = performance.now();
    const text = textOf(await this.call('ungrey_explain'));
    const code = /Finding: ([a-z]+\.[a-z-]+)/.exec(text)?.[1] ?? '';
    return { text, code, milliseconds: performance.now() - begin };
  }

  /** Closes stdin; the milliseconds until it has ended, and its exit code. */
  async end(): Promise<{ readonly code: number | null; readonly milliseconds: number }> {
    const begin = performance.now();
    const exited = this.isRunning ? once(this.#child, 'exit') : Promise.resolve();
    this.#child.stdin.end();
    await exited;
    return { code: this.#child.exitCode, milliseconds: performance.now() - begin };
  }

  /** Resolves when it has ended, and writes nothing more. */
  async kill(): Promise<void> {
    if (!this.isRunning) return;
    const exited = once(this.#child, 'exit');
    // What ran is written at an end of its own only.
    this.#child.kill(childCoverage === null ? 'SIGKILL' : 'SIGTERM');
    await exited;
  }
}

export function textOf({ result }: Heard): string {
  const [block] = (result?.['content'] ?? []) as readonly { readonly text?: string }[];
  return block?.text ?? '';
}
