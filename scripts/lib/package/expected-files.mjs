// What a package for Linux holds. A new file is a decision, made here.

/** In resources/app.asar. */
export const expectedAppFiles = [
  /^package\.json$/,
  /^out\/main\/index\.js$/,
  /^out\/main\/licences\.json$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/index-[\w-]+\.css$/,
  /^out\/renderer\/assets\/index-[\w-]+\.js$/,
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
