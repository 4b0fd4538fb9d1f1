import { Agent, request } from 'node:https';
import { expect, it } from 'vitest';
import { tunnelThrough } from './tunnel';

// Nothing listens at the usual ports of this computer's own address, nor does anybody know this name.
it.each(['http://127.7.7.7', 'https://127.7.7.7', 'http://[::1]:1', 'https://proxy.invalid:3128'])(
  'a proxy at %s that is not there is named as what is missing',
  async (proxy) => {
    const agent = new Agent();
    tunnelThrough(agent, new URL(proxy));
    const failed = new Promise((_, reject) => {
      request('https://gateway.practice-grid.test/mcp', { agent }).once('error', reject).end();
    });
    await expect(failed).rejects.toMatchObject({ code: 'proxy-unreachable' });
  },
);
