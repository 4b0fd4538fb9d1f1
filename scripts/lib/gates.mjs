import { inRepository } from './repository.mjs';

/**
 * One thing that must hold, checked by one command.
 * @typedef {object} Gate
 * @property {string} name
 * @property {string[]} command arguments for node
 */

/** @param {string[]} path */
const program = (...path) => inRepository('node_modules', ...path);

const tsc = program('typescript', 'bin', 'tsc');

/** The checks that run nothing of Ungrey. @type {Gate[]} */
export const staticGates = [
  { name: 'types: programs for Node', command: [tsc, '-p', 'tsconfig.node.json'] },
  { name: 'types: window', command: [tsc, '-p', 'tsconfig.web.json'] },
  { name: 'types: end-to-end tests', command: [tsc, '-p', 'tsconfig.e2e.json'] },
  { name: 'lint', command: [program('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'format', command: [program('prettier', 'bin', 'prettier.cjs'), '--check', '.'] },
  {
    name: 'layers',
    command: [
      program('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.mjs', 'src', 'practice-grid', 'e2e', 'bench'],
    ],
  },
  { name: 'unused code', command: [program('knip', 'bin', 'knip.js')] },
];

/** @type {Gate} */
export const buildGate = { name: 'build', command: [inRepository('scripts', 'build.mjs')] };
