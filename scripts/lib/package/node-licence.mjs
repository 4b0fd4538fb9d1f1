import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The terms of the Node.js that becomes the helper, which lie where Node's own archives and Debian's packages put them. */
export function nodeLicence() {
  const folder = dirname(process.execPath);
  const places = [
    join(folder, '..', 'LICENSE'),
    join(folder, 'LICENSE'),
    '/usr/share/doc/nodejs/LICENSE',
    '/usr/share/doc/nodejs/copyright',
  ];
  const found = places.find((place) => existsSync(place));
  return found === undefined
    ? 'The terms of Node.js: https://github.com/nodejs/node/blob/main/LICENSE'
    : readFileSync(found, 'utf8').trim();
}
