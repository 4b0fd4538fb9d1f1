import { expect, test } from './support/app';

test('the built app opens in the home it is given', async ({ app, window, privateHome }) => {
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  const seen = await app.evaluate(({ app: self }) => [self.getName(), self.getPath('userData')]);
  expect(seen).toEqual(['Ungrey', privateHome.userData]);
});
