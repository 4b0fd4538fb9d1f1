import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bridgeProgram, scriptRuntime } from './bridge-program';

const electron = { path: '/opt/electron', isElectron: true };
const node = { path: process.execPath, isElectron: false };

describe('the program of a bridge entry from a checkout', () => {
  it.each([
    ['the window, started by npm', { npm_node_execpath: process.execPath }, electron, node],
    ['the window, started without npm', { PATH: '/usr/bin' }, electron, electron],
    ['the window, npm’s Node gone meanwhile', { npm_node_execpath: '/gone/node' }, electron, electron],
    ['the command line', { npm_node_execpath: '/other/node' }, node, node],
  ])('%s', (_, env, own, expected) => expect(scriptRuntime(env, own)).toEqual(expected));

  it('tells Electron to be a Node.js', () => {
    const args = [join('/u/out/main', 'ungrey-bridge.js')];
    expect(bridgeProgram('/u/out/main', electron)).toEqual({
      kind: 'ungrey',
      command: '/opt/electron',
      args,
      env: { ELECTRON_RUN_AS_NODE: '1' },
    });
    expect(bridgeProgram('/u/out/main', node)).toEqual({ kind: 'ungrey', command: process.execPath, args });
  });
});
