import { join } from 'node:path';
import { app } from 'electron';

/**
 * Full path of the program that a package carries beside the app (src/cli/installed.ts): what entries start, and what talks
 * to the keychain for the window as well, so that macOS sees one program and asks once. Null: this runs from a checkout.
 */
export function installedHelper(platform: NodeJS.Platform): string | null {
  if (!app.isPackaged) return null;
  return join(process.resourcesPath, 'bin', platform === 'win32' ? 'ungrey-bridge.exe' : 'ungrey-bridge');
}
