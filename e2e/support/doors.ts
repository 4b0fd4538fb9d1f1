import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { processesNaming } from './leftover-processes';

/** Text, attributes, what is typed into fields, and the title. */
export const everythingIn = (window: Page): Promise<string> =>
  window.evaluate(() => {
    const typed = Array.from(
      document.querySelectorAll('input, textarea'),
      (field) => (field as HTMLInputElement).value,
    );
    return [document.documentElement.outerHTML, document.body.innerText, document.title, ...typed].join('\n');
  });

/** All that Chromium tells assistive technology: roles, names, values, descriptions, properties. */
export async function accessibilityTree(window: Page): Promise<string> {
  const client = await window.context().newCDPSession(window);
  try {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    return nodes
      .map((node) =>
        [
          node.role,
          node.name,
          node.value,
          node.description,
          ...(node.properties ?? []).map(({ value }) => value),
        ]
          .map((each) => String(each?.value ?? ''))
          .join(' '),
      )
      .join('\n');
  } finally {
    await client.detach();
  }
}

/** What a page can keep: each kind of storage as text. */
export const storedIn = (window: Page): Promise<Readonly<Record<string, string>>> =>
  window.evaluate(async () => ({
    localStorage: JSON.stringify(Object.entries(localStorage)),
    sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
    cookie: document.cookie,
    indexedDB: JSON.stringify(await indexedDB.databases()),
    caches: JSON.stringify(await caches.keys().catch(() => [])),
    history: JSON.stringify(history.state ?? null) + location.href,
  }));

/** Arguments and environment of every process that names this folder, as `PID arguments` and `PID environment`. */
export function processesIn(folder: string): readonly (readonly [what: string, text: string])[] {
  return processesNaming(folder).flatMap(({ pid }) =>
    ['cmdline', 'environ'].map((what) => [`${what} of ${pid}`, readOr(`/proc/${pid}/${what}`)] as const),
  );
}

/** Every file below a folder, byte by byte, but those whose paths begin so. */
export function filesIn(
  folder: string,
  except: readonly string[] = [],
): readonly (readonly [path: string, text: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .filter((path) => !except.some((beginning) => path.startsWith(beginning)))
    .map((path) => [path, readOr(path)] as const);
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    // Gone since it was listed.
    return '';
  }
}
