// What a package for Linux holds. A new file is a decision, made here.

/** In resources/app.asar. */
export const expectedAppFiles = [
  /^package\.json$/,
  /^out\/main\/(index|practice-grid)\.js$/,
  // Parts that several of the window's programs share, or that one loads when it needs them.
  /^out\/main\/chunks\/[\w.-]+\.(js|png)$/,
  /^out\/main\/licences\.json$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.css$/,
  /^out\/renderer\/assets\/[\w.-]+\.js$/,
];

/** In the folder that the package is installed in. */
export const expectedFiles = [
  /^ungrey-window$/,
  /^resources\/app\.asar$/,
  /^resources\/licences\.txt$/,
  /^resources\/sbom\.cdx\.json$/,
  /^resources\/bin\/ungrey-bridge$/,
  /^resources\/bin\/keytar\/(package\.json|LICENSE\.md|lib\/keytar\.js)$/,
  /^resources\/bin\/keytar\/prebuilds\/linux-(x64|arm64)\/keytar\.node$/,
  // Electron's own.
  /^LICENSE\.electron\.txt$/,
  /^LICENSES\.chromium\.html$/,
  /^(chrome-sandbox|chrome_crashpad_handler|version)$/,
  /^(chrome_100_percent|chrome_200_percent|resources)\.pak$/,
  /^locales\/(en-US|en-GB|nl|de)\.pak$/,
  /^(icudtl\.dat|snapshot_blob\.bin|v8_context_snapshot\.bin|vk_swiftshader_icd\.json)$/,
  /^(libEGL|libGLESv2|libffmpeg|libvk_swiftshader)\.so$/,
  /^libvulkan\.so\.1$/,
];
