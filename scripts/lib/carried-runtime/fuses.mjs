import { PlainFailure } from '../repository.mjs';

/** @typedef {import('node:buffer').Buffer} Bytes */

// Electron keeps its build-time switches behind this mark: a byte of wire version, a byte of length, one digit a fuse.
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const wireVersion = 1;

/** By position, under the names that electron-builder gives them. */
const fuseNames = /** @type {const} */ ([
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
]);

/** @typedef {typeof fuseNames[number]} FuseName */

const on = '1'.charCodeAt(0);
const off = '0'.charCodeAt(0);

/**
 * Sets fuses of an Electron executable in place.
 * @param {Bytes} executable
 * @param {Partial<Record<FuseName, boolean>>} wanted
 */
export function setFuses(executable, wanted) {
  const { first, length } = wireIn(executable);
  for (const [name, value] of Object.entries(wanted)) {
    const fuse = fuseNames.findIndex((each) => each === name);
    if (fuse >= length) throw new PlainFailure(`The Electron executable has no fuse ${name}.`);
    executable[first + fuse] = value ? on : off;
  }
}

/**
 * Reads the fuses of an Electron executable. One that was taken out of it counts as off.
 * @param {Bytes} executable
 * @returns {Partial<Record<FuseName, boolean>>} without those it is too old for
 */
export function readFuses(executable) {
  const { first, length } = wireIn(executable);
  const known = fuseNames.slice(0, length);
  return Object.fromEntries(known.map((name, fuse) => [name, executable[first + fuse] === on]));
}

/** @param {Bytes} executable */
function wireIn(executable) {
  const mark = executable.indexOf(sentinel);
  if (mark < 0 || executable.indexOf(sentinel, mark + 1) >= 0)
    throw new PlainFailure('The Electron executable has no single fuse mark.');
  const wire = mark + sentinel.length;
  if (executable[wire] !== wireVersion)
    throw new PlainFailure(`Electron's fuses have the unknown version ${executable[wire]}.`);
  return { first: wire + 2, length: executable[wire + 1] ?? 0 };
}
