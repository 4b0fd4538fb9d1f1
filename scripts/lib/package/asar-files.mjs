import { readFileSync } from 'node:fs';

/** @typedef {{ offset?: string, size?: number, files?: Record<string, AsarNode> }} AsarNode */

/**
 * The files of an asar archive, by their path in it.
 * @param {string} path
 * @returns {Record<string, Buffer>}
 */
export function readAsar(path) {
  const bytes = readFileSync(path);
  // Two "pickles": the size of the header's, then the header, whose text stands behind two lengths.
  const headerSize = bytes.readUInt32LE(4);
  const textSize = bytes.readUInt32LE(12);
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + textSize));
  const start = 8 + headerSize;
  /** @type {Record<string, Buffer>} */
  const found = {};
  /** @param {AsarNode} node @param {string} name */
  const walk = (node, name) => {
    if (node.files === undefined) {
      const from = start + Number(node.offset);
      found[name] = bytes.subarray(from, from + (node.size ?? 0));
      return;
    }
    for (const [each, below] of Object.entries(node.files))
      walk(below, name === '' ? each : `${name}/${each}`);
  };
  walk(header, '');
  return found;
}
