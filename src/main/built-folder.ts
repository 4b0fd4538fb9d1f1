import { join } from 'node:path';
import { app } from 'electron';

/** Where the built programs lie, whichever of their chunks asks. */
export const builtFolder = (): string => join(app.getAppPath(), 'out', 'main');
