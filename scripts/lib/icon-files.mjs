/**
 * Windows' icon file: a directory of PNGs (allowed since Windows Vista).
 * @param {[size: number, png: Buffer][]} pictures sizes in pixels, at most 256
 * @returns {Buffer}
 */
export function ico(pictures) {
  const entryBytes = 16;
  const head = Buffer.alloc(6 + pictures.length * entryBytes);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(([size, png], index) => {
    const at = 6 + index * entryBytes;
    // 256 is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(([, png]) => png)]);
}

/** The types of macOS' icon file that hold a PNG; the same picture serves as the plain and as the doubled size. */
const icnsTypes = [
  ['icp4', 16],
  ['ic11', 32],
  ['icp5', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/**
 * macOS' icon file.
 * @param {[size: number, png: Buffer][]} pictures sizes in pixels
 * @returns {Buffer}
 */
export function icns(pictures) {
  const bySize = new Map(pictures);
  const chunks = icnsTypes.flatMap(([type, size]) => {
    const png = bySize.get(Number(size));
    return png === undefined ? [] : [chunk(String(type), png)];
  });
  return chunk('icns', Buffer.concat(chunks));
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function chunk(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
}
