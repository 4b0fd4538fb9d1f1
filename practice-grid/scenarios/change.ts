import type { ModuleStatus, User } from '../state/records';
import { acme } from '../state/people';
import type { GridState } from '../state/state';

/** Changes modules of Acme; without names, all of them. */
export function setModules(state: GridState, status: ModuleStatus, names?: readonly string[]): void {
  const statuses = state.moduleStatus[acme.id] ?? {};
  for (const name of names ?? Object.keys(statuses)) statuses[name] = status;
}

export function changeUser(state: GridState, id: string, change: (user: User) => void): void {
  const user = state.users.find((row) => row.id === id);
  if (user) change(user);
}
