import { expectAccessible } from './support/accessible';
import { documentedEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { walkInstruments, writeLogs } from './support/walk-instruments';
import { walkPractice } from './support/walk-practice';
import { english } from './support/words';

// Many screens in one start of the app, three looks of each.
test.setTimeout(300_000);

test('no instrument keeps anybody out, with something in it', async ({ privateHome, launch, grid }) => {
  writeLogs(privateHome);
  writeConfig(privateHome, {
    mcpServers: {
      scaigrid: documentedEntry(grid.url, grid.tokens.admin),
      'scaigrid-of-a-user': documentedEntry(grid.url, grid.tokens.userJwt),
    },
  });
  const { window } = await launch();
  await expect(window.getByRole('button', { name: 'Check this connection' })).toBeEnabled();
  await walkInstruments(window, english, expectAccessible);
});

test('practice keeps nobody out', async ({ launch }) => {
  const { window } = await launch();
  await walkPractice(window, english, expectAccessible);
});
