import { type Page, expect } from 'playwright/test';
import type { Visit } from './walk-instruments';
import { firstFinding } from './wizard';
import type { Words } from './words';

const slowMs = 30_000;

/** Practice, as far as the screens that only it has: its start, the token to copy. Ends outside of practice. */
export async function walkPractice(window: Page, words: Words, visit: Visit): Promise<void> {
  const { text } = words;
  await window.getByRole('button', { name: text('practice.offer.start') }).click();
  await expect(window.getByRole('heading', { name: text('practice.lessons') })).toBeVisible({
    timeout: slowMs,
  });
  await visit(window, 'practice');
  await window
    .getByRole('button', {
      name: text('practice.begin.named').replace('{{lesson}}', text('practice.lesson.token.title')),
    })
    .click();
  await expect(firstFinding(window, words)).toBeVisible({ timeout: slowMs });
  await visit(window, 'practice-result');
  await firstFinding(window, words)
    .getByRole('button', { name: text('remedy.token') })
    .click();
  await expect(window.getByRole('button', { name: text('practice.token.copy') })).toBeVisible();
  await visit(window, 'practice-token');
  await window.getByRole('button', { name: text('practice.leave') }).click();
  await expect(window.getByRole('complementary', { name: text('practice.banner.label') })).toHaveCount(0, {
    timeout: slowMs,
  });
}
