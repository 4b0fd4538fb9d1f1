import type { ConfigEntry } from './entries';
import { type JsonNode, type JsonString, valueOf, type Written } from './json-tree';
import { isScaiGridHost } from './scaigrid-host';

type Connection = Pick<ConfigEntry, 'url' | 'authorization'>;

/**
 * Where an entry leads that starts a program Ungrey does not know, and the token that it sends: another bridge (supergateway,
 * mcp-proxy), or a whole command line in one text. They all name a URL somewhere, and spell the token in one of a few ways.
 */
export function readForeignBridge(
  node: JsonNode | null,
  command: Written,
  args: readonly Written[],
  env: ReadonlyMap<string, Written>,
): Connection {
  const wholeArgs = valueOf(node, 'args');
  const words = [
    ...wordsOf(command),
    ...(wholeArgs?.kind === 'string' ? wordsOf({ value: wholeArgs.value, node: wholeArgs }) : args),
  ];
  return { url: urlIn([...words, ...env.values()]), authorization: authorizationIn(words, env) };
}

/** The words of a command line; quotes keep spaces together. */
function wordsOf({ value, node }: Written): readonly Written[] {
  return [...value.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map(([word, double, single]) => ({
    value: double ?? single ?? word,
    node,
  }));
}

function urlIn(words: readonly Written[]): Written | null {
  for (const { value, node } of words) {
    const text = /https?:\/\/[^\s"'<>]+/i.exec(value)?.[0];
    if (text === undefined || !URL.canParse(text)) continue;
    const { hostname, pathname } = new URL(text);
    if (isScaiGridHost(hostname) || /\/(?:mcp|sse)\/?$/.test(pathname)) return { value: text, node };
  }
  return null;
}

function authorizationIn(
  words: readonly Written[],
  env: ReadonlyMap<string, Written>,
): Connection['authorization'] {
  for (const [index, { value, node }] of words.entries()) {
    const next = words[index + 1];
    const header = /(?:^|=)\s*authorization\s*[:=]\s*([^]*)$/i.exec(value)?.[1];
    if (header !== undefined) {
      // `Authorization: Bearer TOKEN`, whole or torn at its spaces.
      const startsApart = header.trim() === '' && /^bearer$/i.test(next?.value ?? '');
      const isTorn = startsApart || /^(?:bearer)?\s*$/i.test(header);
      const rest = isTorn ? words.slice(index + 1, index + (startsApart ? 3 : 2)) : [];
      return sent([header.trim(), ...rest.map((word) => word.value)].join(' ').trim(), node, env);
    }
    if (/^authorization$/i.test(value) && next !== undefined) return sent(next.value, next.node, env);
    const bearer = /^--oauth2?[-_]?bearer(?:=(.*))?$/i.exec(value);
    if (bearer !== null) {
      const token = bearer[1] ?? next?.value ?? '';
      return sent(`Bearer ${token}`, bearer[1] === undefined ? (next?.node ?? node) : node, env);
    }
  }
  // What sparfenyuy's mcp-proxy reads.
  const variable = env.get('API_ACCESS_TOKEN');
  return variable === undefined
    ? null
    : { value: `Bearer ${variable.value}`, node: variable.node, source: 'env' };
}

/** With the variables of the entry filled in, as shells and most bridges do. */
function sent(
  written: string,
  node: JsonString,
  env: ReadonlyMap<string, Written>,
): ConfigEntry['authorization'] {
  let holder: Written | undefined;
  const value = written.replaceAll(
    /\$\{(\w+)\}|\$(\w+)|%(\w+)%/g,
    (whole, ...names: (string | undefined)[]) => {
      const variable = env.get(names.find((name) => typeof name === 'string') ?? '');
      holder ??= variable;
      return variable?.value ?? whole;
    },
  );
  if (value.replace(/^bearer\s*/i, '').trim() === '') return null;
  return holder === undefined
    ? { value, node, source: 'argument' }
    : { value, node: holder.node, source: 'env' };
}
