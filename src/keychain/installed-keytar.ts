/**
 * Stands for `keytar` in the installed program, which is a single executable and finds no modules by name: the package lies
 * in a folder beside it.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type keytar from 'keytar';

export default createRequire(process.execPath)(join(dirname(process.execPath), 'keytar')) as typeof keytar;
