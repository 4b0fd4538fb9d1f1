import { expect, it } from 'vitest';
import { errorKind } from './error-kind';

it.each([
  [new TypeError('sgk_secret'), 'TypeError'],
  ['sgk_secret', 'string'],
  [undefined, 'undefined'],
])('of %s it says %s and nothing of its text', (error, kind) => expect(errorKind(error)).toBe(kind));
