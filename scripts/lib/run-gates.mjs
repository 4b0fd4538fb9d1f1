import { spawn } from 'node:child_process';
import { repository } from './repository.mjs';

/** @typedef {import('./gates.mjs').Gate} Gate */

const atOnce = 2;

/**
 * Runs gates, two at a time; each prints one line when it is done, and what it had to say only if it failed.
 * @param {readonly Gate[]} gates
 * @returns {Promise<import('./test-counts.mjs').Counts>}
 */
export async function runGates(gates) {
  const waiting = [...gates];
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const worker = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
      const well = await runGate(gate);
      counts[well ? 'passed' : 'failed'] += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return counts;
}

/**
 * @param {string} name
 * @param {boolean} well
 * @param {number} startedAt
 */
export function printOutcome(name, well, startedAt) {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${well ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
}

/**
 * @param {Gate} gate
 * @returns {Promise<boolean>}
 */
function runGate({ name, command }) {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on('data', (bytes) => output.push(bytes));
    child.stderr.on('data', (bytes) => output.push(bytes));
    child.once('error', reject);
    child.once('close', (code) => {
      printOutcome(name, code === 0, startedAt);
      if (code !== 0) process.stdout.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });
}
