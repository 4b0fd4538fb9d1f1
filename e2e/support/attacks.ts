import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ElectronApplication, Page } from 'playwright/test';

/** A server on this computer that nothing of the window may reach. */
export interface Bait {
  readonly url: string;
  /** What was asked of it, as `GET /path`. */
  readonly asked: readonly string[];
  close(): void;
}

/** Answers everything to everybody, so that only the app can be what keeps the window away. */
export async function startBait(): Promise<Bait> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.setHeader('access-control-allow-origin', '*').setHeader('content-type', 'text/javascript');
    response.end('globalThis.ran = true');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Runs code in the page's own world, bound by the page's policy; what Playwright evaluates itself is not. */
export function runInPage(app: ElectronApplication, code: string): Promise<unknown> {
  return app.evaluate(
    ({ BrowserWindow }, text) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(text) as Promise<unknown>,
    code,
  );
}

/** What the window's page was made with. */
export function preferencesOf(app: ElectronApplication): Promise<Record<string, unknown>> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
}

/**
 * What the page's policy refused while these elements were put into the page, as `directive what`, sorted. Waits for as many
 * refusals as there are elements. They are taken out again.
 */
export function refusedElements(
  window: Page,
  elements: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[],
): Promise<string[]> {
  return window.evaluate(
    (all) =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        const made: Element[] = [];
        const listen = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
          seen.push(`${effectiveDirective} ${blockedURI}`);
          if (seen.length < all.length) return;
          document.removeEventListener('securitypolicyviolation', listen);
          for (const element of made) element.remove();
          resolve(seen.sort());
        };
        document.addEventListener('securitypolicyviolation', listen);
        for (const [tag, { text, ...attributes }] of all) {
          const element = document.createElement(tag);
          if (text !== undefined) element.textContent = text;
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          document.body.append(element);
          made.push(element);
          if (element instanceof HTMLButtonElement) element.click();
          if (element instanceof HTMLFormElement) element.requestSubmit();
        }
      }),
    elements,
  );
}
