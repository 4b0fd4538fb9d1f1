import { quit, startStandIn } from './support/claude-desktop';
import { readConfig, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { change, changeIt, check, outcome, showTheChange } from './support/wizard';

// The stand-in is a Linux program; how other systems list processes is tested beside the probe.
test.skip(process.platform !== 'linux');

test('waits until Claude Desktop is quit, then makes the change', async ({ privateHome, launch, grid }) => {
  const file = withEntry({ url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } });
  writeConfig(privateHome, file);
  const before = readConfig(privateHome);
  const claude = await startStandIn(privateHome.folder);
  try {
    const { window } = await launch();
    await check(window);
    await showTheChange(window);
    await expect(window.getByText('First quit Claude Desktop')).toBeVisible();
    await expect(changeIt(window)).toBeDisabled();
    expect(readConfig(privateHome)).toBe(before);

    await quit(claude);
    await expect(window.getByText('Claude Desktop is closed. The change can be made.')).toBeVisible();
    await change(window);
    await expect(outcome(window)).toHaveText(/^Fixed: /);
    expect(readConfig(privateHome)).not.toBe(before);
  } finally {
    await quit(claude);
  }
});

test('changes the file anyway only after a separate yes', async ({ privateHome, launch, grid }) => {
  writeConfig(
    privateHome,
    withEntry({ url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } }),
  );
  const before = readConfig(privateHome);
  const claude = await startStandIn(privateHome.folder);
  try {
    const { window } = await launch();
    await check(window);
    await showTheChange(window);
    await window.getByText('Change it anyway').click();
    await change(window);
    expect(readConfig(privateHome)).not.toBe(before);
  } finally {
    await quit(claude);
  }
});
