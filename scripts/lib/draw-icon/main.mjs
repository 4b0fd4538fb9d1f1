// An Electron program: reads an SVG from stdin and prints its PNGs, one for each size that is asked for, as JSON of Base64.
import { readFileSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';

/** Below this size the parts of the icon run into each other, so it shows its simpler group. */
const smallBelow = 40;

/** What the page does. */
const draw = `async (svg, size) => {
  const image = new Image();
  image.src = 'data:image/svg+xml,' + encodeURIComponent(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  return canvas.toDataURL('image/png').split(',')[1];
}`;

void app.whenReady().then(async () => {
  const svg = readFileSync(0, 'utf8');
  const simple = svg.replace('<g id="large">', '<g display="none">').replace('id="small" display="none"', '');
  const window = new BrowserWindow({ show: false });
  await window.loadURL('about:blank');
  /** @type {Record<string, string>} */
  const pictures = {};
  for (const size of (process.argv.at(-1) ?? '').split(',').map(Number)) {
    const source = JSON.stringify(size < smallBelow ? simple : svg);
    pictures[size] = await window.webContents.executeJavaScript(`(${draw})(${source}, ${size})`);
  }
  process.stdout.write(JSON.stringify(pictures), () => app.exit(0));
});
