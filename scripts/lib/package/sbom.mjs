import { createHash } from 'node:crypto';

/** @typedef {import('./licences.mjs').Licence} Licence */
/** @typedef {Record<string, { version?: string, name?: string, integrity?: string }>} LockedPackages */

/**
 * The software bill of materials, CycloneDX 1.6: what of others is in the package, each part with its licence and the hash
 * that the lock file pins. The same input gives the same bytes.
 * @param {object} input
 * @param {{ name: string, version: string, license: string }} input.product
 * @param {readonly Licence[]} input.parts npm packages by their own names
 * @param {readonly { name: string, version: string, licence: string }[]} input.runtimes programs that are not npm packages
 * @param {LockedPackages} input.locked `packages` of package-lock.json
 * @param {Date} input.time of the sources
 */
export function sbomOf({ product, parts, runtimes, locked, time }) {
  const components = [
    ...runtimes.map(({ name, version, licence }) => ({
      type: 'framework',
      'bom-ref': `${name}@${version}`,
      name,
      version,
      licenses: [{ expression: licence }],
    })),
    ...parts.map(({ name, version, licence }) => npmComponent(name, version, licence, locked)),
  ];
  const root = `${product.name}@${product.version}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(components))}`,
    version: 1,
    metadata: {
      timestamp: time.toISOString(),
      component: {
        type: 'application',
        'bom-ref': root,
        name: product.name,
        version: product.version,
        licenses: [{ expression: product.license }],
      },
    },
    components,
    dependencies: [{ ref: root, dependsOn: components.map((each) => each['bom-ref']) }],
  };
}

/**
 * @param {string} name
 * @param {string} version
 * @param {string} licence
 * @param {LockedPackages} locked
 */
function npmComponent(name, version, licence, locked) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const entry = Object.entries(locked).find(
    ([path, each]) => each.version === version && (each.name ?? path.split('node_modules/').pop()) === name,
  );
  if (entry === undefined) throw new Error(`${name} ${version} is shipped and not in package-lock.json.`);
  const sha512 = /^sha512-(.+)$/.exec(entry[1].integrity ?? '')?.[1];
  if (sha512 === undefined) throw new Error(`${name} ${version} has no SHA-512 in package-lock.json.`);
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [{ expression: licence }],
    hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }],
  };
}

/** A name for these bytes, in the shape of a version 8 UUID. @param {string} text */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
