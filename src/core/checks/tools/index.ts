import { toolAvailable } from './tool-available';
import { toolsHidden } from './tools-hidden';
import { toolsModules } from './tools-modules';
import { toolsPermissions } from './tools-permissions';

/** What the token may see and call, in the order in which ScaiGrid filters its tools. */
export const toolsChecks = [toolsModules, toolsPermissions, toolAvailable, toolsHidden];
