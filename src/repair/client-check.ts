import { type Refused, refused } from './change-file';

export interface ClientCheck {
  /** Whether Claude Desktop runs now; null: it could not be told. */
  readonly clientRunning: () => Promise<boolean | null>;
  /** Write although Claude Desktop runs: it may write over the change, or the other way round. */
  readonly force: boolean;
}

export async function refuseWhileClientRuns(
  file: string,
  { clientRunning, force }: ClientCheck,
): Promise<Refused<'client-running' | 'client-unknown'> | null> {
  if (force) return null;
  const running = await clientRunning();
  if (running === false) return null;
  return refused(running === null ? 'client-unknown' : 'client-running', { file });
}
