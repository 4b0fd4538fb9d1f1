import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments';

describe('arguments', () => {
  it('reads all of them', () => {
    const args =
      '--port 8123 --scenario hang --latency 20 --listener https --variant signIn=in-band --seed a --json --with-stdin';
    expect(readArguments(args.split(' '))).toEqual({
      grid: {
        port: 8123,
        controlPort: 0,
        scenario: 'hang',
        latencyMs: 20,
        listeners: ['https'],
        variants: { signIn: 'in-band' },
        seed: 'a',
      },
      json: true,
      withStdin: true,
      help: false,
      caFile: null,
    });
  });

  it.each([
    [['--port', 'abc'], '--port must be a number from 0 to 65535.'],
    [['--port', '70000'], '--port must be a number from 0 to 65535.'],
    [['--scenario', 'nonsense'], 'There is no scenario "nonsense".'],
    [['--latency', 'slow'], '--latency must be a number of milliseconds.'],
    [['--listener', 'ftp'], 'There is no listener "ftp".'],
    [['--variant', 'signIn=sideways'], '--variant must be a NAME=VALUE'],
    [['--variant', 'signIn'], '--variant must be a NAME=VALUE'],
    [['--nonsense'], '--nonsense'],
  ])('refuses %j with a sentence', (args, words) => {
    expect(() => readArguments(args)).toThrow(words);
  });
});
