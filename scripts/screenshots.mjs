// Makes docs/images anew: every screen of the built app in three languages, light and dark; and docs/screen-reader-walk.md, what a
// screen reader says on the way through a repair. Look at them before you commit them.
// --every: instead, every state that the tests of accessibility visit, each in three languages, light and dark, narrow, as high as what
// is on it, in test-results/every-look. What main said before the language changed stays in English there.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronRuntime, runtimeEnvironment } from './electron-runtime.mjs';
import { isShrunk, shrinkPng } from './lib/shrink-png.mjs';
import { keyringSession } from './lib/keyring-session.mjs';
import { inRepository, repository, runScript } from './lib/repository.mjs';

const images = inRepository('docs', 'images');
const every = process.argv.includes('--every');

await runScript(async () => {
  const session = keyringSession();
  try {
    const display = process.platform === 'linux' ? ['xvfb-run', '-a', '-s', '-screen 0 1280x1024x24'] : [];
    const playwright = [process.execPath, inRepository('node_modules', 'playwright', 'cli.js')];
    const [program = '', ...args] = [
      ...session.prefix,
      ...display,
      ...playwright,
      'test',
      ...(every ? ['accessible'] : ['screenshots', 'by-keyboard']),
    ];
    const done = spawnSync(program, args, {
      cwd: repository,
      env: {
        ...process.env,
        ...runtimeEnvironment(electronRuntime()),
        ...session.env,
        ...(every
          ? { UNGREY_EVERY_LOOK: inRepository('test-results', 'every-look') }
          : { UNGREY_SCREENSHOTS: images, UNGREY_TRANSCRIPT: 'docs/screen-reader-walk.md' }),
      },
      stdio: 'inherit',
    });
    for (const name of readdirSync(images, { recursive: true, encoding: 'utf8' }).filter((each) =>
      each.endsWith('.png'),
    )) {
      const picture = readFileSync(join(images, name));
      if (!isShrunk(picture)) writeFileSync(join(images, name), shrinkPng(picture));
    }
    return done.status ?? 1;
  } finally {
    session.end();
  }
});
