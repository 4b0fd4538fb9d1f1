import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import type { ProtocolResponse, Session } from 'electron';
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

const notFound: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

/** Must be called before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }]);
}

/**
 * Serves the files of `folder`, and nothing outside it. Everything but the page itself is given out when `answers`
 * resolves: until its process can use anything else, there is time.
 */
export function serveApp(session: Session, folder: string, answers: () => Promise<void>): void {
  const answerTo = async (url: string): Promise<ProtocolResponse> => {
    const path = fileOf(new URL(url), folder);
    const contentType = path === null ? undefined : contentTypes[extname(path)];
    if (path === null || contentType === undefined) return notFound;
    const data = await readFile(path);
    if (extname(path) !== '.html') await answers();
    return {
      data,
      headers: {
        'content-type': contentType,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      },
    };
  };
  // Not `handle`: it speaks in `Request` and `Response`, for which Node loads its whole HTTP client before the first screen.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the types of the next Electron say when it goes
  session.protocol.registerBufferProtocol(scheme, ({ url }, callback) => {
    void answerTo(url).then(callback, () => callback(notFound));
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
