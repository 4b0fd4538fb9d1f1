import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { documentedEntry, readConfig, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { focusOf, tabTo, type Focused } from './support/keyboard';
import { outcome } from './support/wizard';

// Where the transcript is to be written; scripts/screenshots.mjs names the file.
const transcript = process.env['UNGREY_TRANSCRIPT'];

test('repairs an entry with the keyboard alone, and can be read out', async ({
  privateHome,
  launch,
  grid,
}) => {
  const broken = { url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } };
  const file = writeConfig(privateHome, withEntry(broken));
  const { window } = await launch();
  const walk: string[] = [];
  const screen = async (title: string, heading: RegExp) => {
    await expect(window.getByRole('heading', { level: 1 })).toHaveText(heading, { timeout: 20_000 });
    // The heading has the focus, so a screen reader begins with it.
    await expect.poll(async () => (await focusOf(window)).name).toMatch(heading);
    walk.push('', `## ${title}`, '', said(await focusOf(window)));
  };
  const go = async (role: string, name: RegExp) => {
    for (const stop of await tabTo(window, role, name)) walk.push(said(stop));
    await window.keyboard.press('Enter');
    const aloud = await readOut(window);
    walk.push('', 'Enter.', ...(aloud.length === 0 ? [] : ['', ...aloud]));
  };

  await expect(window.getByText('Problem found')).toBeVisible();
  await screen('Start', /Find out why/);
  await go('button', /^Check this connection$/);
  await screen('Result', /transport/);
  await go('button', /^Show the change$/);
  await expect(window.getByRole('button', { name: 'Change it now' })).toBeEnabled();
  await screen('Repair', /Change the config/);
  await go('button', /^Change it now$/);
  await expect(outcome(window)).toHaveText(/^Fixed: /, { timeout: 20_000 });
  await screen('Repaired', /.+/);
  expect(readConfig(privateHome)).toContain('"--connection"');

  await go('button', /^Undo the change$/);
  await expect(window.getByText('Undone: the file is as it was')).toBeVisible({ timeout: 20_000 });
  expect(JSON.parse(readConfig(privateHome))).toEqual(withEntry(broken));
  await screen('Undone', /transport/);

  if (transcript !== undefined)
    writeFileSync(
      transcript,
      page(walk, [
        [file, '<config file>'],
        [grid.url, 'https://scaigrid.example.com/mcp'],
      ]),
    );
});

test('opens an explanation, searches all of them and comes back, with the keyboard alone', async ({
  privateHome,
  launch,
  grid,
}) => {
  writeConfig(privateHome, withEntry(documentedEntry(`${grid.origin}/wrong`, grid.tokens.user)));
  const { window } = await launch();
  await expect(window.getByText('Problem found')).toBeVisible();
  await tabTo(window, 'button', /^Check this connection$/);
  await window.keyboard.press('Enter');
  await expect(window.getByText('Fix this first')).toBeVisible({ timeout: 20_000 });
  await tabTo(window, 'button', /^Explain this$/);
  await window.keyboard.press('Enter');
  const help = window.getByRole('dialog', { name: 'Help' });
  await expect(help.getByText('How to look yourself')).toBeVisible();
  await expect(help.getByRole('heading', { level: 3 })).toBeFocused();
  await tabTo(window, 'button', /^All explanations$/);
  await window.keyboard.press('Enter');
  await tabTo(window, 'searchbox', /^Search the explanations$/);
  await window.keyboard.type('proxy password');
  await expect(help.getByRole('listitem')).not.toHaveCount(0);
  await tabTo(window, 'button', /net\.proxy-auth/);
  await window.keyboard.press('Enter');
  await expect(help.getByRole('code').filter({ hasText: 'net.proxy-auth' })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  expect((await focusOf(window)).name).toBe('Explain this');
});

const said = ({ role, name }: Focused): string => `- ${name === '' ? '(no name)' : name}, ${role}`;

/** What stands in live regions now: it is said without being asked for. */
async function readOut(window: Page): Promise<string[]> {
  const texts = await window.locator('[role=status], [role=log], [role=alert]').allInnerTexts();
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((text) => `- (read out) ${text}`);
}

function page(walk: readonly string[], replaced: readonly (readonly [string, string])[]): string {
  const text = replaced.reduce((before, [own, shown]) => before.replaceAll(own, shown), walk.join('\n'));
  return `# The repair, as a screen reader hears it

Written by \`node scripts/screenshots.mjs\` from the walk of \`e2e/by-keyboard.spec.ts\`: a broken entry is found, repaired and
undone with Tab and Enter alone. Each line is what Chromium tells assistive technology about the thing that has the focus.

${text}
`;
}
