import { type Locator, type Page, expect } from 'playwright/test';
import { english } from './words';

/** A diagnosis of everything, on a machine that has other things to do. */
const runMs = 20_000;

/** The stage that the header marks: where the person is. */
const stage = (window: Page): Locator => window.locator('[aria-current="step"]');

/** Checks the chosen connection, from the start screen to the result. */
export async function check(window: Page, { text } = english): Promise<void> {
  await window.getByRole('button', { name: text('start.check') }).click();
  await expect(stage(window)).toHaveText(text('step.result'), { timeout: runMs });
}

/** Looks again and waits for what the run says about the problem: *Fixed* or *Still there*. */
export async function checkAgain(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Check again' }).last().click();
  await expect(outcome(window)).toBeVisible({ timeout: runMs });
}

/** "Fixed: …" or "Still there: …". */
export const outcome = (window: Page): Locator =>
  window.getByRole('main').getByText(/^(Fixed|Still there|It could not be looked at again): /);

/** What the result puts first. */
export const firstFinding = (window: Page, { text } = english): Locator =>
  window.getByRole('region', {
    name: new RegExp(`^(${text('result.first')}|${text('result.first.warning')})$`),
  });

export const firstCode = (window: Page): Locator => firstFinding(window).getByRole('code').first();

/** From the result to a planned change. */
export async function showTheChange(window: Page, words = english): Promise<void> {
  await firstFinding(window, words)
    .getByRole('button', { name: words.text('remedy.repair') })
    .click();
  await expect(changeIt(window, words)).toBeVisible();
}

export const changeIt = (window: Page, { text } = english): Locator =>
  window.getByRole('button', { name: text('repair.apply') });

/** Writes the planned change; ends on the result of the check that follows it. */
export async function change(window: Page, words = english): Promise<void> {
  await changeIt(window, words).click();
  await expect(undoIt(window, words)).toBeVisible({ timeout: runMs });
}

export const undoIt = (window: Page, { text } = english): Locator =>
  window.getByRole('button', { name: text('change.undo') });

/** Opens everything that can be opened. */
export async function unfold(window: Page): Promise<void> {
  const folded = window.locator('button[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** On the start screen: what is seen, and with which tool. */
export async function askAbout(window: Page, symptom: RegExp, tool: string): Promise<void> {
  await window.getByRole('option', { name: symptom }).click();
  await window.getByLabel('Name of the tool').fill(tool);
}
