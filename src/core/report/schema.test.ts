import { expect, it } from 'vitest';
import { z } from 'zod';
import { reportSchema } from './schema';

it('is published as JSON Schema, and the published one is current', async () => {
  await expect(`${JSON.stringify(z.toJSONSchema(reportSchema), null, 2)}\n`).toMatchFileSnapshot(
    '../../../docs/report.schema.json',
  );
});
