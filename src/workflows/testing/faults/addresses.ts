import type { LookupFunction } from 'node:net';

/** `grid.test` leads to this computer, as an outside host would to another; no other name exists. */
export const lookup: LookupFunction = (host, _options, done) => {
  if (host === 'grid.test') done(null, [{ address: '127.0.0.1', family: 4 }]);
  else noName('ENOTFOUND')(host, _options, done);
};

/** A resolver that fails with this code for every name. */
export const noName =
  (code: string): LookupFunction =>
  (host, _options, done) =>
    done(Object.assign(new Error(`getaddrinfo ${code} ${host}`), { code }), []);
