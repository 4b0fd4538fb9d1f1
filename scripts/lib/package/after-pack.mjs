import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Called by electron-builder when an app is put together and neither sealed nor signed.
 * @param {{ appOutDir: string, electronPlatformName: string, packager: { getResourcesDir(folder: string): string } }} context
 */
export default function afterPack({ appOutDir, packager }) {
  // What Electron shows when it is started without an app; never reached in a package.
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
}
