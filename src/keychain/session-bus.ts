import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The variables with which a program finds the message bus of the person's session, and on it the keyring. Claude Desktop does
 * not pass them on; the bus is where systemd puts it for everybody. Empty: they are set, or there is no such bus.
 * @param folders one for each user id, `/run/user`
 */
export function sessionBus(
  env: Readonly<Record<string, string | undefined>>,
  userId: number,
  folders = '/run/user',
): Readonly<Record<string, string>> {
  if (env['DBUS_SESSION_BUS_ADDRESS'] !== undefined || env['XDG_RUNTIME_DIR'] !== undefined) return {};
  const folder = join(folders, String(userId));
  const socket = join(folder, 'bus');
  return isSocket(socket) ? { XDG_RUNTIME_DIR: folder, DBUS_SESSION_BUS_ADDRESS: `unix:path=${socket}` } : {};
}

function isSocket(path: string): boolean {
  try {
    return statSync(path).isSocket();
  } catch {
    return false;
  }
}
