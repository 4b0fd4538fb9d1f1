import type { Terminal } from '../terminal';

/** How a text is laid out. */
export interface Look {
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
}

/** Colour and width as the terminal has them; neither in a pipe, and no colour under NO_COLOR. */
export function lookOf({ stdout, env }: Terminal): Look {
  const { isTTY, columns } = stdout;
  const noColor = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
  return { width: Math.min(isTTY ? columns : 100, 100), color: isTTY && !noColor };
}
