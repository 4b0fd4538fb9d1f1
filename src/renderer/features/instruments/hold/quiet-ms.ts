import type { HoldPicture } from '../../../../shared/ipc/hold';

/** How long it was quiet so far: the longest of the connections that are held. */
export function quietMs({ lanes }: HoldPicture): number {
  return Math.max(0, ...lanes.filter(({ id }) => id !== 'call').map(({ ms }) => ms));
}
