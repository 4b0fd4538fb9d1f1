import type { Client } from '../core/clients/client';
import { clientRunning } from './client-running';
import type { Surroundings } from './surroundings';

/**
 * Whether the client runs now and would write over a change; null: it could not be told. Only of one that writes its file from
 * memory; the others change the file as it is.
 */
export async function clientInTheWay(
  { writesFromMemory }: Client,
  surroundings: Surroundings,
): Promise<boolean | null> {
  return writesFromMemory ? clientRunning(surroundings) : false;
}
