/**
 * The installed program `ungrey-bridge`, a single executable: the command line, the bridge, and the worker that both and the
 * window use for the keychain. On the PATH its name is `ungrey`.
 */
import { main } from './main';
import { keychainCommand } from '../workflows/bridge-program';

const args = process.argv.slice(2);

// Only who started it with a pipe for messages can talk to the worker; in a terminal there is no such command.
if (args[0] === keychainCommand && process.send !== undefined) void import('../keychain/worker');
else void main(args);
