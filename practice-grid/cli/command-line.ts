import { writeFile } from 'node:fs/promises';
import { PracticeGrid } from '../practice-grid';
import { readArguments, usage, type CliArguments } from './arguments';
import { asJsonLine, asText } from './print';

function fail(error: unknown, exitCode: number): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`practice-grid: ${message}\n`);
  process.exitCode = exitCode;
}

/** Stops at the first signal, or when stdin closes if asked to. A second signal does not wait. */
function stopWhenAsked(grid: PracticeGrid, withStdin: boolean): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    void grid.close().finally(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (withStdin) process.stdin.on('end', stop).on('error', stop).resume();
}

/** Runs until stopped. Exit codes: 0 stopped, 1 could not start, 2 wrong usage. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  let given: CliArguments;
  try {
    given = readArguments(args);
  } catch (error) {
    fail(error, 2);
    return;
  }
  if (given.help) {
    console.log(usage);
    return;
  }
  try {
    const grid = await PracticeGrid.start(given.grid);
    stopWhenAsked(grid, given.withStdin);
    if (given.caFile !== null) await writeFile(given.caFile, grid.caPem);
    console.log(given.json ? asJsonLine(grid) : asText(grid));
  } catch (error) {
    fail(error, 1);
  }
}
