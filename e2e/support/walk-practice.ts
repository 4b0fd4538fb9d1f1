import { type Page, expect } from 'playwright/test';
import type { Visit } from './walk-instruments';
import { firstFinding } from './wizard';

const slowMs = 30_000;

/** Practice, as far as the screens that only it has: its start, the token to copy. Ends outside of practice. */
export async function walkPractice(window: Page, visit: Visit): Promise<void> {
  await window.getByRole('button', { name: 'Start practice' }).click();
  await expect(window.getByRole('heading', { name: 'Three broken connections' })).toBeVisible({
    timeout: slowMs,
  });
  await visit(window, 'practice');
  await window.getByRole('button', { name: 'Find out why: It worked until yesterday' }).click();
  await expect(firstFinding(window)).toBeVisible({ timeout: slowMs });
  await visit(window, 'practice-result');
  await firstFinding(window).getByRole('button', { name: 'Enter a token' }).click();
  await expect(window.getByRole('button', { name: 'Copy a practice token' })).toBeVisible();
  await visit(window, 'practice-token');
  await window.getByRole('button', { name: 'Leave practice' }).click();
  await expect(window.getByRole('complementary', { name: 'Practice' })).toHaveCount(0, { timeout: slowMs });
}
