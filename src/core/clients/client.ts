import type { MachineFacts } from '../claude-config/locations';
import type { RemedyId } from '../findings/remedies';

export const clientIds = [
  'claude-desktop',
  'claude-code',
  'cursor',
  'vs-code',
  'windsurf',
  'gemini-cli',
  'lm-studio',
  'cline',
  'zed',
] as const;

export type ClientId = (typeof clientIds)[number];

/** What a client's reader accepts beyond strict JSON. */
export interface Dialect {
  /** `//` and `/* *\/`. */
  readonly comments: boolean;
  readonly trailingCommas: boolean;
}

export const strictJson: Dialect = { comments: false, trailingCommas: false };

/** One way to write an entry that the client takes for Streamable HTTP. */
export interface RemoteSpelling {
  readonly urlKey: 'url' | 'serverUrl' | 'httpUrl';
  /** The key that names the transport and the values that mean Streamable HTTP, the one to write first; null: none is needed. */
  readonly transport: {
    readonly key: 'transport' | 'type';
    readonly values: readonly [string, ...string[]];
  } | null;
}

export interface RemoteEntries {
  /** `unproven`: no measured version loads entries with a URL. */
  readonly load: 'yes' | 'unproven';
  /** The first is the one to write; the others are as good. */
  readonly spellings: readonly [RemoteSpelling, ...RemoteSpelling[]];
  /**
   * What the client takes an entry for that names no transport where its spelling wants one: a program to start (`stdio`), the
   * old `sse` transport, which ScaiGrid does not speak, or Streamable HTTP all the same (`http`), though its documentation
   * demands the key.
   */
  readonly withoutTransport: 'stdio' | 'sse' | 'http';
}

/** What makes a client that runs work with a changed file. */
export interface TakingUp {
  /** It notices the change by itself, and the remedy is for when it does not. */
  readonly byItself: boolean;
  readonly remedy: Extract<
    RemedyId,
    | 'restart-client'
    | 'restart-other-client'
    | 'start-new-session'
    | 'refresh-server-list'
    | 'start-server-in-editor'
    | 'let-client-notice'
  >;
  /** Where that was read; null: nowhere, it is general knowledge. */
  readonly source: string | null;
}

/** How the programs of a client are told from others. No system was at hand to see them run: they are known by their packages. */
export interface Programs {
  /** Tested against the program's path; of a script that an interpreter runs, against the script's. Null: cannot be told. */
  readonly linux: RegExp | null;
  /** Tested against the program's path; `ps` names no scripts. Null: cannot be told. */
  readonly darwin: RegExp | null;
  /** The names of its program files; empty: cannot be told. */
  readonly win32: readonly string[];
}

/** One MCP client, as far as its config file goes. What a row says is as sure as its comment: seen in a source, or general knowledge. */
export interface Client {
  readonly id: ClientId;
  /** A product's name: the same in every language. */
  readonly name: string;
  /** The config files of a user on this machine, in the order in which the client prefers them. */
  files(machine: MachineFacts): readonly string[];
  /** Its files wherever they are, projects' too; tested against a path with `/` only. */
  readonly filePattern: RegExp;
  /** The member of the file that holds the entries. */
  readonly rootKey: 'mcpServers' | 'servers' | 'context_servers';
  /** Entries also stand in `projects › FOLDER › mcpServers`. */
  readonly hasProjectSections: boolean;
  readonly dialect: Dialect;
  readonly remote: RemoteEntries;
  /** What the client fills in before it connects; null: nothing. */
  readonly placeholder: RegExp | null;
  /** It can ask for a secret and keep it: `inputs` with `${input:ID}`. */
  readonly asksForSecrets: boolean;
  /** An entry with a command says `"type": "stdio"`. */
  readonly namesStdio: boolean;
  /** It keeps the file in memory and writes it anew, so that it must be quit before a change. */
  readonly writesFromMemory: boolean;
  readonly takesUp: TakingUp;
  /** A file of its own that it writes all the time, so that the file's time says nothing of a change; null: it has none. */
  readonly stateFile: RegExp | null;
  /** Null: it is no program of its own, or, of Claude Desktop, one with rules of its own. */
  readonly programs: Programs | null;
}
