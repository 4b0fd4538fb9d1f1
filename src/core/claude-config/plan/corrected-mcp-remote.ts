import type { Platform } from '../../observations/machine';
import { bridgeTraps } from '../bridge-traps';
import { isRecord, type JsonRecord } from '../edit/json-value';
import type { WantedRecord } from '../edit/wanted';
import type { ConfigEntry } from '../entries';
import { type McpRemoteCall, type McpRemoteHeader, mcpRemoteTransports } from '../mcp-remote';
import { headerArgument, headerVariable } from './bridge-entry';
import { authorizationVariable, needsAllowHttp, pinnedMcpRemote } from './bridge-program';
import { type ConnectionFacts, isAuthorization, isRightAuthorization } from './connection-facts';
import { PlanRefused } from './plan-refused';

/** The entry with what is wrong in its arguments put right, and all that is right where it was. */
export function correctedMcpRemote(
  is: JsonRecord,
  entry: ConfigEntry,
  call: McpRemoteCall,
  facts: ConnectionFacts,
  platform: Platform,
): WantedRecord {
  if (facts.token === null && call.headerFile === null)
    throw new PlanRefused('no-token', { entry: entry.name });
  const traps = new Set(bridgeTraps(entry, platform).map(({ kind }) => kind));
  const corrected = new CorrectedCall(is, entry, call, traps.has('space-in-argument'));
  if (facts.token !== null) corrected.authorize(facts.token);
  corrected.otherHeaders();
  corrected.pin();
  corrected.transport();
  corrected.allowHttp(facts.url);
  const { env } = corrected;
  return { ...is, args: corrected.args(facts.url), ...(Object.keys(env).length > 0 && { env }) };
}

class CorrectedCall {
  env: Readonly<Record<string, JsonRecord[string]>>;
  private readonly written: readonly string[];
  /** What stands instead of the argument of that index. */
  private readonly instead = new Map<number, readonly string[]>();
  private readonly appended: string[] = [];

  constructor(
    is: JsonRecord,
    entry: ConfigEntry,
    private readonly call: McpRemoteCall,
    private readonly noSpaces: boolean,
  ) {
    this.env = isRecord(is['env']) ? is['env'] : {};
    this.written = entry.args.map(({ value }) => value);
  }

  authorize(token: string): void {
    const headers = this.call.headers.filter(({ name }) => isAuthorization(name));
    const last = headers.at(-1);
    for (const header of headers.slice(0, -1)) this.dropHeader(header);
    for (const index of this.call.ignoredHeaders) this.dropIgnored(index, token);
    if (last === undefined) {
      this.setVariable(authorizationVariable, `Bearer ${token}`);
      this.appended.push('--header', headerArgument('Authorization', authorizationVariable));
    } else if (!this.isRight(last, token)) {
      this.fromVariable(last, `Bearer ${token}`, authorizationVariable);
    }
  }

  otherHeaders(): void {
    for (const header of this.call.headers) {
      if (isAuthorization(header.name) || header.unknownVariables.length > 0) continue;
      if (header.tornInto.length > 0 || this.hasBadSpace(header)) {
        this.fromVariable(header, header.meant, headerVariable(header.name));
      }
    }
  }

  pin(): void {
    const { packageIndex, fetched, version } = this.call;
    if (!fetched || version !== null || packageIndex === null) return;
    if (/^mcp-remote(?:@|$)/.test(this.written[packageIndex] ?? ''))
      this.instead.set(packageIndex, [pinnedMcpRemote]);
  }

  transport(): void {
    const { transport } = this.call;
    if (transport === null) return;
    const works = mcpRemoteTransports.includes(transport.value) && transport.value !== 'sse-only';
    if (!works) this.instead.set(transport.index, ['http-only']);
  }

  allowHttp(url: string): void {
    if (needsAllowHttp(url) && !this.call.allowHttp) this.appended.push('--allow-http');
  }

  /** All arguments, with the URL where mcp-remote looks for it. */
  args(url: string): readonly string[] {
    const { urlIndex, flagsBeforeUrl, packageIndex } = this.call;
    const stays = urlIndex !== null && !flagsBeforeUrl;
    if (urlIndex !== null) this.instead.set(urlIndex, stays ? [url] : []);
    const parts = this.written.map((arg, index) => this.instead.get(index) ?? [arg]);
    const options = (packageIndex ?? -1) + 1;
    return [
      ...parts.slice(0, options).flat(),
      ...(stays ? [] : [url]),
      ...parts.slice(options).flat(),
      ...this.appended,
    ];
  }

  private isRight(header: McpRemoteHeader, token: string): boolean {
    const isTorn =
      header.tornInto.length > 0 || header.unknownVariables.length > 0 || this.hasBadSpace(header);
    const isExposed = (this.written[header.index] ?? '').includes(token);
    return !isTorn && !isExposed && isRightAuthorization(header.value, token);
  }

  private hasBadSpace({ index }: McpRemoteHeader): boolean {
    return this.noSpaces && /\s/.test(this.written[index] ?? '');
  }

  /** The variable that it names already, if it is its alone, or else a new one. */
  private fromVariable(header: McpRemoteHeader, value: string, otherwise: string): void {
    const [own, second] = header.variables;
    const isShared = this.call.headers.some(
      (other) => other !== header && other.variables.includes(own ?? ''),
    );
    const variable = own !== undefined && second === undefined && !isShared ? own : otherwise;
    this.setVariable(variable, value);
    this.instead.set(header.index, [headerArgument(header.name, variable)]);
    for (const index of header.tornInto) this.instead.set(index, []);
  }

  private dropHeader({ index, tornInto }: McpRemoteHeader): void {
    for (const each of [index - 1, index, ...tornInto]) this.instead.set(each, []);
  }

  /** What mcp-remote ignores goes if it was meant to sign in, which the right header now does. */
  private dropIgnored(index: number, token: string): void {
    const arg = this.written[index] ?? '';
    if (!/authorization|bearer/i.test(arg) && !arg.includes(token)) return;
    if (!arg.startsWith('--header=')) this.instead.set(index - 1, []);
    this.instead.set(index, []);
  }

  private setVariable(name: string, value: string): void {
    this.env = { ...this.env, [name]: value };
  }
}
