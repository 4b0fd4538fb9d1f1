import { describe, expect, it } from 'vitest';
import { questionOf } from './tool-question';

describe('the question about a tool', () => {
  it('names the tool and its arguments as typed', () => {
    expect(
      questionOf({ symptom: 'unexpected-result', tool: ' models_get ', toolArguments: ' {"a": 1}\n' }),
    ).toEqual({ symptom: 'unexpected-result', tool: 'models_get', toolArguments: '{"a": 1}' });
  });

  it.each([
    ['empty fields', { symptom: 'tool-forbidden', tool: '  ', toolArguments: '' }],
    ['arguments of no tool', { symptom: 'tool-forbidden', tool: '', toolArguments: '{}' }],
    ['another symptom', { symptom: 'entry-grey', tool: 'models_get', toolArguments: '{}' }],
  ] as const)('leaves out %s', (_, typed) => {
    expect(questionOf(typed)).toEqual({ symptom: typed.symptom, tool: null, toolArguments: null });
  });
});
