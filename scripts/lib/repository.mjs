import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout these scripts belong to, whatever the current folder is. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string[]} parts */
export const inRepository = (...parts) => join(repository, ...parts);

/**
 * Tells the person at the terminal what is going on. Never on stdout: that belongs to the command being run.
 * @param {string} text
 */
export const say = (text) => console.error(text);

/** A failure whose message is all a person needs: shown without a stack trace. */
export class PlainFailure extends Error {}

/**
 * Runs a script's main function; a PlainFailure ends it with its sentence and exit code 1.
 * @param {() => number | void | Promise<number | void>} main its number becomes the exit code
 */
export async function runScript(main) {
  try {
    const code = await main();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
