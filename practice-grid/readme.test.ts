import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { controlRoutes } from './control/routes';
import { listenerRows } from './listeners/kinds';
import { scenarios } from './scenarios/index';
import { variantValues } from './state/variants';

it('the README names every scenario with its cause, every variant, door and control request', async () => {
  const text = await readFile(join(import.meta.dirname, 'README.md'), 'utf8');
  const lines = text.split('\n');
  for (const { id, expectedCode } of scenarios) {
    const row = lines.find((line) => line.startsWith(`| \`${id}\``)) ?? '';
    expect(row, id).toContain(expectedCode ?? id);
  }
  for (const [name, values] of Object.entries(variantValues)) {
    const row = lines.find((line) => line.startsWith(`| \`${name}\``)) ?? '';
    for (const value of values) expect(row, name).toContain(`\`${value}\``);
  }
  for (const kind of Object.keys(listenerRows)) expect(text).toContain(`\`${kind}\``);
  for (const { method, path } of controlRoutes) expect(text).toContain(`\`${method} ${path}`);
});
