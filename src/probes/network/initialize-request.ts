import { LATEST_PROTOCOL_VERSION } from '@modelcontextprotocol/sdk/types.js';

/** Headers of an MCP request; `User-Agent` says who asks. */
export function initializeHeaders(ungreyVersion: string): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
    'user-agent': userAgent(ungreyVersion),
  };
}

/** Headers of a request for a page or a document. */
export function pageHeaders(ungreyVersion: string, accept: string): Readonly<Record<string, string>> {
  return { accept, 'user-agent': userAgent(ungreyVersion) };
}

export function initializeBody(ungreyVersion: string): string {
  return JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: {
      protocolVersion: LATEST_PROTOCOL_VERSION,
      capabilities: {},
      clientInfo: { name: 'ungrey', version: ungreyVersion },
    },
  });
}

export function userAgent(ungreyVersion: string): string {
  return `ungrey/${ungreyVersion}`;
}
