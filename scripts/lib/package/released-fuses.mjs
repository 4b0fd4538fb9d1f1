/**
 * What the executable of a package must say of itself, whatever electron-builder.yml sets: read back by `npm run test:package`.
 * @type {Readonly<Record<import('../carried-runtime/fuses.mjs').FuseName, boolean>>}
 */
export const releasedFuses = {
  // The app's executable is no Node for others to run their code as Ungrey.
  runAsNode: false,
  // Nothing worth it is kept there, and it costs nothing.
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  // macOS and Windows compare app.asar with its hash; on Linux nothing does yet.
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  // The window's files come over app:// alone.
  grantFileProtocolExtraPrivileges: false,
};
