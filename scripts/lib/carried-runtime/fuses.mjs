import { PlainFailure } from '../repository.mjs';

/** @typedef {import('node:buffer').Buffer} Bytes */

// Electron keeps its build-time switches behind this mark: a byte of wire version, a byte of length, one digit a fuse.
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const wireVersion = 1;

/** Positions in the order of @electron/fuses. */
export const fuses = { nodeCliInspect: 3, browserProcessSpecificV8Snapshot: 6 };

/**
 * Sets fuses of an Electron executable in place.
 * @param {Bytes} executable
 * @param {ReadonlyArray<readonly [fuse: number, on: boolean]>} wanted
 */
export function setFuses(executable, wanted) {
  const mark = executable.indexOf(sentinel);
  if (mark < 0 || executable.indexOf(sentinel, mark + 1) >= 0)
    throw new PlainFailure('The Electron executable has no single fuse mark.');
  const wire = mark + sentinel.length;
  const length = executable[wire + 1] ?? 0;
  if (executable[wire] !== wireVersion)
    throw new PlainFailure(`Electron's fuses have the unknown version ${executable[wire]}.`);
  for (const [fuse, on] of wanted) {
    if (fuse >= length) throw new PlainFailure(`The Electron executable has no fuse ${fuse}.`);
    executable[wire + 2 + fuse] = (on ? '1' : '0').charCodeAt(0);
  }
}
