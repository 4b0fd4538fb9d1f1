import type { Page } from 'playwright/test';
import type { UngreyBridge } from '../../src/shared/ipc/contract';

/** What the page has of Ungrey, for functions that are evaluated there. */
declare global {
  const ungrey: UngreyBridge;
}

/** Takes the tokens of this gateway out of the keychain; those of others stay. */
export async function forgetTokens(window: Page, url: string): Promise<void> {
  await window.evaluate(async (gateway) => {
    const all = await ungrey.invoke('token.list', {});
    for (const token of all.filter((each) => each.url === gateway)) {
      await ungrey.invoke('token.delete', { connection: token.connection });
    }
  }, url);
}
