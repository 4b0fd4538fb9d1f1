import { documentedEntry, writeConfig } from './support/claude-config';
import { expect, picture, test } from './support/picture';
import { walkInstruments, writeLogs } from './support/walk-instruments';
import { walkPractice } from './support/walk-practice';

test.setTimeout(240_000);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the instruments', async ({ privateHome, launch, grid }) => {
      const { url } = grid;
      writeLogs(privateHome);
      writeConfig(privateHome, {
        mcpServers: {
          scaigrid: documentedEntry(url, grid.tokens.admin),
          'scaigrid-of-a-user': documentedEntry(url, grid.tokens.userJwt),
        },
      });
      const { window } = await launch();
      await expect(window.getByRole('button', { name: 'Check this connection' })).toBeEnabled();
      await walkInstruments(window, (page, name) => picture(page, `${name}-${colorScheme}`));
    });

    test('practice', async ({ launch }) => {
      const { window } = await launch();
      await walkPractice(window, (page, name) => picture(page, `${name}-${colorScheme}`));
    });
  });
}
