import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A part of Ungrey that others made, and the terms they give it under.
 * @typedef {object} Licence
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX expression
 * @property {string} text the terms in full
 */

/** Those that ask for nothing but their text. A package under any other is not shipped before somebody has read it. */
export const allowedLicences = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const licenceFile = /^(licen[cs]e|copying)(\.(md|txt|markdown))?$|^licen[cs]e[-.]mit/i;

/**
 * @param {import('./shipped-packages.mjs').ShippedPackage} shipped
 * @returns {Licence}
 */
export function licenceOf({ name, version, folder }) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const notice = join(folder, 'NOTICE');
  if (existsSync(notice)) texts.push(readFileSync(notice, 'utf8').trim());
  const licence = typeof about.license === 'string' ? about.license : '';
  return { name, version, licence, text: texts.join('\n\n') || withoutText(about, licence) };
}

/**
 * What a package without a file of its terms says of itself.
 * @param {{ author?: string | { name?: string }, homepage?: string, repository?: string | { url?: string } }} about
 * @param {string} licence
 */
function withoutText({ author, homepage, repository }, licence) {
  const by = typeof author === 'string' ? author : author?.name;
  const from = homepage ?? (typeof repository === 'string' ? repository : repository?.url);
  return [`${licence} licence.`, by && `By ${by}.`, from && `From ${from}.`].filter(Boolean).join(' ');
}

/**
 * One text file of all, for whoever has the package and not the window.
 * @param {readonly Licence[]} licences
 */
export function licencesAsText(licences) {
  const parts = licences.map(
    ({ name, version, licence, text }) =>
      `${'='.repeat(80)}\n${name} ${version} (${licence})\n${'='.repeat(80)}\n\n${text}\n`,
  );
  return `Ungrey contains the following software of others.\n\n${parts.join('\n')}`;
}
