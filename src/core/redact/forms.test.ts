import { describe, expect, it } from 'vitest';
import { createVault } from './create-vault';
import { base64Forms, embeddedBase64, escapedForms, starsFor } from './encoded-forms';
import { holdsSecretShape } from './shapes';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('the forms of a secret', () => {
  it.each([
    // Without what also depends on the neighbours: of `u` two bits, of `me` four.
    ['abcdef', ['YWJjZGVm', 'FiY2RlZ', 'hYmNkZW']],
    ['abcde', ['YWJjZG', 'FiY2Rl', 'hYmNkZ']],
    ['é', ['w6', 'Op', 'Dq']],
    ['', ['', '', '']],
  ])('%j inside of base64', (text, forms) => {
    expect(embeddedBase64(text)).toEqual(forms);
    for (const [before, form] of forms.entries()) {
      expect(base64(`${'x'.repeat(before)}${text}y`)).toContain(form);
    }
  });

  it.each([
    ['abcdef', ['YWJjZGVm', 'FiY2RlZ', 'hYmNkZW']],
    ['abcde', ['YWJjZG', 'FiY2Rl', 'hYmNkZ', 'YWJjZGU=', 'YWJjZGU']],
    // Too short to be told from a word.
    ['abc', []],
    ['abcd', ['YWJjZA==', 'YWJjZA']],
    ['>>>???', ['Pj4+Pz8/', 'Pj4-Pz8_', '4+Pj8/P', '4-Pj8_P', '+Pj4/Pz', '-Pj4_Pz']],
  ])('%j in base64', (secret, forms) => {
    expect([...base64Forms(secret)].sort()).toEqual([...forms].sort());
  });

  it('in base64 are not made of what is too long to be a secret', () => {
    expect(base64Forms('a'.repeat(8192))).not.toEqual([]);
    expect(base64Forms('a'.repeat(8193))).toEqual([]);
    expect(base64Forms('é'.repeat(4097))).toEqual([]);
    expect(embeddedBase64('a'.repeat(8192))).toHaveLength(3);
    expect(embeddedBase64('a'.repeat(8193))).toEqual([]);
  });

  it.each([
    ['abc_DEF-12.3~', []],
    ['abc def', ['abc%20def']],
    ['abc"def', ['abc%22def', 'abc\\"def']],
    ['a+b/c=', ['a%2Bb%2Fc%3D', 'a-b_c=']],
    ['a/b+c\n', ['a%2Fb%2Bc%0A', 'a/b+c\\n', 'a_b-c\\n']],
    ['a\nb', []],
    ['abc\uD83D', ['abc%EF%BF%BD', 'abc\\ud83d']],
  ])('%j escaped', (secret, forms) => {
    expect([...escapedForms(secret)].sort()).toEqual([...forms].sort());
  });

  it.each([
    ['Pj4+Pz8/', '********'],
    ['a-b_c=.~%20', '***********'],
    ['a b"c:', '* *"*:'],
    ['\\u0073', '******'],
  ])('%j is replaced by %j', (form, stars) => expect(starsFor(form)).toBe(stars));
});

describe('a vault', () => {
  it.each([
    ['of five characters', 'abcde', 'abcde'],
    ['of six', 'abcdef', '******'],
    ['that is masked', 'abc***defghi', 'abc***defghi'],
    ['with two stars', 'abc**defghijkl', '**********ijkl'],
    ['that is nothing but damage', '""""""', '""""""'],
  ])('takes a text %s', (_what, text, twin) => {
    const vault = createVault();
    expect(vault.register(text)).toBe(twin);
    expect(vault.maskText(`<${text}>`)).toBe(`<${twin}>`);
  });

  it('knows the longest of secrets that begin alike, in whatever order they came', () => {
    for (const secrets of [
      ['abcdefghijkl', 'abcdefghijklmnopqr', 'abcdefghijklmno'],
      ['abcdefghijklmnopqr', 'abcdefghijkl', 'abcdefghijklmno'],
    ]) {
      const vault = createVault();
      const twins = secrets.map((secret) => vault.register(secret));
      expect(vault.maskText(`${secrets.join(',')}.`)).toBe(`${twins.join(',')}.`);
    }
  });

  it('finds a secret at the beginning, at the end, alone, twice and torn', () => {
    const vault = createVault();
    const twin = vault.register('abcdefgh');
    const [a, b] = [twin.slice(0, 3), twin.slice(3)];
    for (const [said, masked] of [
      ['abcdefgh', twin],
      ['abcdefgh x', `${twin} x`],
      ['x abcdefgh', `x ${twin}`],
      ['abcdefghabcdefgh', `${twin}${twin}`],
      ['x abc defgh abc\n\ndefgh y', `x ${a} ${b} ${a}\n\n${b} y`],
      ['abc\\ndefgh', `${a}\\n${b}`],
      ['abcdefg', 'abcdefg'],
      ['a b c d e f g', 'a b c d e f g'],
      ['abcde', 'abcde'],
    ] as const) {
      expect(vault.maskText(said)).toBe(masked);
    }
    expect(createVault().maskText('abcdefgh')).toBe('abcdefgh');
  });

  it('knows a damaged secret without its damage, and gives back what was sent', () => {
    const vault = createVault();
    const twin = vault.register('Bearer "abcdefghijklmnop"');
    expect(twin).not.toContain('abcdef');
    expect(vault.maskText('Bearer abcdefghijklmnop, refused')).toBe('Bearer ************mnop, refused');
    expect(vault.reveal('************mnop')).toBe('abcdefghijklmnop');
    expect(vault.reveal(twin)).toBe('Bearer "abcdefghijklmnop"');
  });

  it('leaves a short rest of a damaged text alone', () => {
    const vault = createVault();
    vault.register('"abcde"');
    expect(vault.maskText('abcde')).toBe('abcde');
  });

  it('keeps apart what is the same without its damage', () => {
    const vault = createVault();
    const plain = vault.register('abcdefghijklmnop');
    const quoted = vault.register('"abcdefghijklmnop"');
    expect(vault.reveal(plain)).toBe('abcdefghijklmnop');
    expect(vault.reveal(quoted)).toBe('"abcdefghijklmnop"');
    expect(vault.register('abcdefghijklmnop')).toBe(plain);
  });
});

describe('what follows a shape', () => {
  it.each([
    ['at the beginning', 'sgk_0123456789abcdef', true],
    ['in the middle', 'key sgk_0123456789abcdef.', true],
    ['nowhere', 'key sgk_', false],
  ])('is there %s', (_where, text, holds) => expect(holdsSecretShape(text)).toBe(holds));

  it('is masked once: the twin of a JWT that was cut off is one already', () => {
    const vault = createVault();
    const jwt = `eyJhbGciOiJub25lIn0.${'a1'.repeat(20)}.${'b2'.repeat(20)}`;
    const twin = vault.register(jwt);
    for (const after of ['', ' x', '"', "'", '\\n', ',', ';']) {
      expect(vault.maskText(`said ${twin}${after}`)).toBe(`said ${twin}${after}`);
    }
  });
});
