import { type Locator, type Page, expect } from 'playwright/test';

/** A diagnosis of everything, on a machine that has other things to do. */
const runMs = 20_000;

/** The stage that the header marks: where the person is. */
const stage = (window: Page): Locator => window.locator('[aria-current="step"]');

/** Checks the chosen connection, from the start screen to the result. */
export async function check(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Check this connection' }).click();
  await expectResult(window);
}

/** Looks again and waits for what the run says about the problem: *Fixed* or *Still there*. */
export async function checkAgain(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Check again' }).last().click();
  await expect(outcome(window)).toBeVisible({ timeout: runMs });
}

async function expectResult(window: Page): Promise<void> {
  await expect(stage(window)).toHaveText('Result', { timeout: runMs });
}

/** "Fixed: …" or "Still there: …". */
export const outcome = (window: Page): Locator =>
  window.getByRole('main').getByText(/^(Fixed|Still there|It could not be looked at again): /);

/** What the result puts first. */
export const firstFinding = (window: Page): Locator =>
  window.getByRole('region', { name: /^(Fix this first|Worth mending)$/ });

export const firstCode = (window: Page): Locator => firstFinding(window).getByRole('code').first();

/** From the result to a planned change. */
export async function showTheChange(window: Page): Promise<void> {
  await firstFinding(window).getByRole('button', { name: 'Show the change' }).click();
  await expect(changeIt(window)).toBeVisible();
}

export const changeIt = (window: Page): Locator => window.getByRole('button', { name: 'Change it now' });

/** Writes the planned change; ends on the result of the check that follows it. */
export async function change(window: Page): Promise<void> {
  await changeIt(window).click();
  await expect(undoIt(window)).toBeVisible({ timeout: runMs });
}

export const undoIt = (window: Page): Locator => window.getByRole('button', { name: 'Undo the change' });

/** On the start screen: what is seen, and with which tool. */
export async function askAbout(window: Page, symptom: RegExp, tool: string): Promise<void> {
  await window.getByRole('option', { name: symptom }).click();
  await window.getByLabel('Name of the tool').fill(tool);
}
