import { writeConfig } from './support/claude-config';
import { expect, test } from './support/app';

const many = 1_000;

test('a thousand entries stay quick to look through', async ({ privateHome, launch }) => {
  const entry = { transport: 'streamable-http', url: 'https://scaigrid.invalid/mcp' };
  writeConfig(privateHome, {
    mcpServers: Object.fromEntries(
      Array.from({ length: many }, (_, number) => [`scaigrid-${String(number).padStart(4, '0')}`, entry]),
    ),
  });
  const { window } = await launch();
  const connections = window.getByRole('radiogroup', { name: 'Connections on this computer' });
  await expect(connections.getByRole('radio').first()).toBeAttached({ timeout: 20_000 });
  // Drawn are the first few; the others when they are asked for.
  expect(await connections.getByRole('radio').count()).toBeLessThan(20);
  expect(await window.locator('body *').count()).toBeLessThan(1_500);
  await window.getByRole('searchbox', { name: 'Find a connection' }).fill('0777');
  await expect(connections.getByRole('radio')).toHaveCount(1);
  await expect(connections).toContainText('scaigrid-0777');
});
