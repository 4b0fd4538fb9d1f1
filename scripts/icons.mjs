// Makes every format of the app's icon from build/icon.svg. Run it after changing that file, look at the result, commit it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { electronRuntime } from './electron-runtime.mjs';
import { icns, ico } from './lib/icon-files.mjs';
import { inRepository, runScript } from './lib/repository.mjs';

const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const icoSizes = [16, 24, 32, 48, 64, 128, 256];
const icnsSizes = [16, 32, 64, 128, 256, 512, 1024];

await runScript(() => {
  const svg = readFileSync(inRepository('build', 'icon.svg'), 'utf8');
  const pictures = draw(svg, [...new Set([...linuxSizes, ...icoSizes, ...icnsSizes])]);
  mkdirSync(inRepository('build', 'icons'), { recursive: true });
  for (const size of linuxSizes) {
    writeFileSync(inRepository('build', 'icons', `${size}x${size}.png`), pictures(size));
  }
  writeFileSync(inRepository('build', 'icon.png'), pictures(1024));
  writeFileSync(inRepository('build', 'icon.ico'), ico(icoSizes.map((size) => [size, pictures(size)])));
  writeFileSync(inRepository('build', 'icon.icns'), icns(icnsSizes.map((size) => [size, pictures(size)])));
  return Promise.resolve(0);
});

/**
 * Chromium draws them: no other program that can is needed.
 * @param {string} svg
 * @param {number[]} sizes in pixels
 * @returns {(size: number) => Buffer} the PNG of that size
 */
function draw(svg, sizes) {
  const display = process.platform === 'linux' ? ['xvfb-run', '-a'] : [];
  const [program = '', ...args] = [
    ...display,
    electronRuntime().executable,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    inRepository('scripts', 'lib', 'draw-icon'),
    sizes.join(','),
  ];
  const drawn = spawnSync(program, args, { input: svg, maxBuffer: 64 << 20 });
  if (drawn.status !== 0) throw new Error(`The icon could not be drawn: ${drawn.stderr.toString()}`);
  /** @type {Record<string, string>} */
  const pictures = JSON.parse(drawn.stdout.toString());
  return (size) => Buffer.from(pictures[size] ?? '', 'base64');
}
