import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import type { Session } from 'electron';
import { contentSecurityPolicy } from './security/csp';

const scheme = 'app';
/** The only page there is. An own protocol instead of file://, so that the page reaches no other file. */
export const appOrigin = `${scheme}://ungrey`;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must be called before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }]);
}

/** Serves the files of `folder`, and nothing outside it, from when `ready` resolves. */
export function serveApp(session: Session, folder: string, ready: Promise<void>): void {
  session.protocol.handle(scheme, async (request) => {
    await ready;
    const path = fileOf(new URL(request.url), folder);
    const contentType = path === null ? undefined : contentTypes[extname(path)];
    if (path === null || contentType === undefined) return new Response(null, { status: 404 });
    try {
      return new Response(await readFile(path), {
        headers: {
          'content-type': contentType,
          'content-security-policy': contentSecurityPolicy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
        },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

/** Null: there is no such file. */
function fileOf(url: URL, folder: string): string | null {
  if (url.host !== new URL(appOrigin).host) return null;
  try {
    const path = normalize(
      join(folder, decodeURIComponent(url.pathname === '/' ? '/index.html' : url.pathname)),
    );
    return path.startsWith(folder + sep) ? path : null;
  } catch {
    // A percent sign that stands for nothing.
    return null;
  }
}
