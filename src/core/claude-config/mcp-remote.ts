/** An invocation of mcp-remote, read as mcp-remote itself reads its arguments (0.15.1). Indexes count the entry's `args`. */
export interface McpRemoteCall {
  /** Where the package is named; null: it is the program itself. */
  readonly packageIndex: number | null;
  /** The version as pinned; null: none, or a tag such as `latest`. */
  readonly version: string | null;
  /** Fetches the package by name at each start (npx and its like), so that a pin matters. */
  readonly fetched: boolean;
  /** The first argument that looks like a URL; null: none. */
  readonly urlIndex: number | null;
  /** Something stands where mcp-remote expects its URL: it takes that for the URL. */
  readonly flagsBeforeUrl: boolean;
  readonly headers: readonly McpRemoteHeader[];
  /** Values of `--header` that are not `Name:Value`, so mcp-remote ignores them. */
  readonly ignoredHeaders: readonly number[];
  /** A file of more headers, the last that is named; null: none. */
  readonly headerFile: string | null;
  readonly transport: { readonly index: number; readonly value: string } | null;
  readonly allowHttp: boolean;
}

export interface McpRemoteHeader {
  readonly name: string;
  /** Variables filled in from the entry's `env`; unknown ones stay as written, as mcp-remote leaves them. */
  readonly value: string;
  readonly index: number;
  /** Arguments after it that were meant to belong to it: the value was torn at its spaces. */
  readonly tornInto: readonly number[];
  /** The value as it was meant, torn parts joined. */
  readonly meant: string;
  readonly variables: readonly string[];
  readonly unknownVariables: readonly string[];
}

/** The transports that mcp-remote knows; any other value is ignored with a warning. */
export const mcpRemoteTransports = ['http-only', 'http-first', 'sse-first', 'sse-only'];

const packageName = /^(?:@[\w.-]+\/)?mcp-remote(?:@(.+))?$/;
const packageFile = /[\\/]mcp-remote[\\/].*\.[cm]?js$/;
const fetchers = new Set(['npx', 'bunx', 'pnpx', 'npm', 'pnpm', 'yarn', 'bun', 'deno']);
const wrappers = new Set(['cmd', 'env']);

/** Null: the command does not run mcp-remote. */
export function parseMcpRemote(
  command: string,
  args: readonly string[],
  env: ReadonlyMap<string, string>,
): McpRemoteCall | null {
  const words = [command, ...args];
  let program = 0;
  if (wrappers.has(programName(command))) {
    program = words.findIndex((word, index) => index > 0 && !/^\/[a-z]$/i.test(word) && !word.includes('='));
    if (program === -1) return null;
  }
  const at = words.findIndex((word, index) => index >= program && isMcpRemote(word, index === program));
  if (at === -1) return null;
  // `npx -p mcp-remote@1.2.3 mcp-remote URL` names the package before the program.
  const namedApart = /^(?:-p|--package)$/.test(words[at - 1] ?? '');
  const start = namedApart ? words.findIndex((word, index) => index > at && isMcpRemote(word, false)) : at;
  if (start === -1) return null;
  const version = packageName.exec(words[at] ?? '')?.[1] ?? null;
  return {
    packageIndex: at === 0 ? null : at - 1,
    version: version !== null && /^\d+\.\d+\.\d+/.test(version) ? version : null,
    fetched: at > program && fetchers.has(programName(words[program] ?? '')),
    ...parseArguments(args, start, env),
  };
}

function isMcpRemote(word: string, isProgram: boolean): boolean {
  return (
    packageName.test(word) || packageFile.test(word) || (isProgram && programName(word) === 'mcp-remote')
  );
}

/** The program's name without folder and Windows extension, in lower case. */
export function programName(command: string): string {
  const file = command.split(/[\\/]/).at(-1) ?? command;
  return file.toLowerCase().replace(/\.(?:cmd|exe|bat|ps1)$/, '');
}

function parseArguments(
  args: readonly string[],
  from: number,
  env: ReadonlyMap<string, string>,
): Omit<McpRemoteCall, 'packageIndex' | 'version' | 'fetched'> {
  const headers: McpRemoteHeader[] = [];
  const ignoredHeaders: number[] = [];
  const rest: number[] = [];
  let headerFile: string | null = null;
  for (let i = from; i < args.length; i++) {
    const arg = args[i] ?? '';
    const next = args[i + 1];
    if (arg === '--header' && next !== undefined) {
      i++;
      const header = readHeader(args, i, env);
      if (header === null) ignoredHeaders.push(i);
      else {
        headers.push(header);
        i += header.tornInto.length;
      }
    } else if (arg === '--header-file' && next !== undefined) {
      headerFile = next;
      i++;
    } else {
      if (arg.startsWith('--header=')) ignoredHeaders.push(i);
      rest.push(i);
    }
  }
  const urlIndex = rest.find((index) => looksLikeUrl(args[index] ?? '')) ?? null;
  const transportAt = rest.find((index) => args[index] === '--transport');
  const transport = transportAt === undefined ? undefined : args[transportAt + 1];
  return {
    urlIndex,
    flagsBeforeUrl: urlIndex !== null && rest[0] !== urlIndex,
    headers,
    ignoredHeaders,
    headerFile,
    transport:
      transportAt === undefined || transport === undefined
        ? null
        : { index: transportAt + 1, value: transport },
    allowHttp: rest.some((index) => args[index] === '--allow-http'),
  };
}

function looksLikeUrl(arg: string): boolean {
  if (arg.startsWith('-')) return false;
  return (
    /:\/\//.test(arg) ||
    /^[\s"']*(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i.test(arg) ||
    /^localhost\b/.test(arg)
  );
}

function readHeader(
  args: readonly string[],
  index: number,
  env: ReadonlyMap<string, string>,
): McpRemoteHeader | null {
  const header = parseHeader(args[index] ?? '');
  if (header === null) return null;
  const { name, value: written } = header;
  const tornInto: number[] = [];
  if (/^(?:Bearer)?\s*$/i.test(written)) {
    for (
      let i = index + 1;
      i < args.length && !/^--/.test(args[i] ?? '') && !looksLikeUrl(args[i] ?? '');
      i++
    ) {
      tornInto.push(i);
    }
  }
  const meantWritten = [written.trim(), ...tornInto.map((i) => args[i] ?? '')]
    .filter((part) => part !== '')
    .join(' ');
  const variables = [...meantWritten.matchAll(/\$\{([^}]+)\}/g)].map(([, variable = '']) => variable);
  return {
    name,
    value: expandVariables(written, env),
    index,
    tornInto,
    meant: expandVariables(meantWritten, env),
    variables,
    unknownVariables: variables.filter((variable) => !env.has(variable)),
  };
}

/** `Name:Value`, with or without a space between; null: it is none. */
export function parseHeader(text: string): { readonly name: string; readonly value: string } | null {
  const match = /^([A-Za-z0-9_-]+):\s*([^]*)$/.exec(text);
  return match === null ? null : { name: match[1] ?? '', value: match[2] ?? '' };
}

/** Variables that are not known stay as they are. */
export function expandVariables(text: string, env: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{([^}]+)\}/g, (whole, name: string) => env.get(name) ?? whole);
}
