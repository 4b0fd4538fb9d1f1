/**
 * The layers point one way:
 * core <- probes, repair, keychain <- workflows <- bridge, cli, main; renderer and preload import shared and the types of core.
 * Tests, and the helpers for them in folders called testing, may reach across.
 */
const tests = '\\.test\\.tsx?$|/testing/';

/**
 * @param {string} name
 * @param {string} from
 * @param {string[]} allowed the layers it may import besides itself
 */
const layer = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}/`, pathNot: tests },
  to: { path: '^(src|practice-grid|e2e|bench)/', pathNot: `^src/(${[from, ...allowed].join('|')})/` },
});

export default {
  forbidden: [
    layer('core-imports-nothing', 'core', []),
    layer('probes-import-core', 'probes', ['core']),
    layer('repair-imports-core', 'repair', ['core']),
    layer('keychain-imports-core', 'keychain', ['core']),
    layer('shared-imports-core', 'shared', ['core']),
    layer('workflows-import-below', 'workflows', ['core', 'probes', 'repair', 'keychain']),
    layer('bridge-imports-below', 'bridge', ['core', 'probes', 'keychain', 'workflows']),
    layer('cli-imports-below', 'cli', ['core', 'probes', 'repair', 'keychain', 'workflows', 'bridge']),
    layer('main-imports-below', 'main', ['core', 'probes', 'repair', 'keychain', 'workflows', 'shared']),
    layer('preload-imports-shared', 'preload', ['shared', 'core']),
    layer('renderer-imports-shared', 'renderer', ['shared', 'core']),
    {
      name: 'renderer-takes-only-types-of-core',
      severity: 'error',
      from: { path: '^src/(renderer|preload)/', pathNot: tests },
      to: { path: '^src/core/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'No I/O in core: neither Node nor Electron.',
      from: { path: '^src/core/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-in-main-and-preload',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|preload)/' },
      to: { path: '(^|/)node_modules/electron(/|$)|^electron$' },
    },
    {
      name: 'test-helpers-only-in-tests',
      severity: 'error',
      from: { path: '^(src|practice-grid)/', pathNot: tests },
      to: { path: '^(src|practice-grid)/.*/testing/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
