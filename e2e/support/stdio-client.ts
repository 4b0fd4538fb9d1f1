import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly home: string;
}

/**
 * The names of the tools of a server that is started as Claude Desktop does, by a client that we did not write. It passes
 * next to nothing of the environment on: above all not where the session's message bus is.
 */
export async function listToolsOf({ command, args, home }: Launch): Promise<readonly string[]> {
  const client = new Client({ name: 'e2e', version: '1' });
  const env = { HOME: home, USER: 'somebody', LOGNAME: 'somebody' };
  try {
    await client.connect(new StdioClientTransport({ command, args: [...args], env, cwd: '/' }));
    return (await client.listTools()).tools.map(({ name }) => name);
  } finally {
    await client.close();
  }
}
