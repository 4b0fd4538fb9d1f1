/** The page's Content-Security-Policy. One reason a line; anything not named here is refused. */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // The bundle that we built, nothing inline and nothing evaluated.
  'script-src': "'self'",
  // One built style sheet.
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  // The window never talks to the network: main does.
  'connect-src': "'none'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

export const contentSecurityPolicy = toHeader(directives);

/** While developing, Vite's server injects style tags and keeps a socket for reloading. */
export function developmentContentSecurityPolicy(serverOrigin: string): string {
  const socket = serverOrigin.replace(/^http/, 'ws');
  return toHeader({
    ...directives,
    'style-src': "'self' 'unsafe-inline'",
    'connect-src': `'self' ${socket}`,
  });
}

function toHeader(from: Readonly<Record<string, string>>): string {
  return Object.entries(from)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
