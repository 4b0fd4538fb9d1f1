import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAuthorization, tokenFacts } from '../token/authorization';
import { encodePart } from '../token/jwt';
import { createVault } from './create-vault';
import { fuzzRuns } from '../testing/fuzz-runs';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'.split('');
const tokenText = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength, maxLength }).map((letters) => letters.join(''));

const apiKey = tokenText(32, 48).map((text) => `sgk_${text}`);
const jwt = fc
  .record({
    claims: fc.record(
      {
        iss: fc.webUrl(),
        aud: fc.oneof(fc.string({ maxLength: 10 }), fc.array(fc.string({ maxLength: 10 }), { maxLength: 3 })),
        exp: fc.integer({ min: 0, max: 4_000_000_000 }),
        tenant_id: fc.string({ maxLength: 12 }),
        email: fc.emailAddress(),
        groups: fc.array(fc.string(), { maxLength: 4 }),
      },
      { requiredKeys: [] },
    ),
    signature: tokenText(43, 86),
  })
  .map(({ claims, signature }) => `${encodePart({ alg: 'RS256' })}.${encodePart(claims)}.${signature}`);
/** What is left of a JWT that was not copied to its end. */
const halfJwt = jwt.map((text) => text.slice(0, text.lastIndexOf('.')));
const secret = fc.oneof(apiKey, jwt, halfJwt);
const damaged = fc
  .tuple(
    secret,
    fc.constantFrom('', '"', ' ', '\n', '“', '\u200B', ' \r\n'),
    fc.constantFrom('', '"', ' ', '\n', '”', '\u200B'),
  )
  .map(([text, before, after]) => before + text + after);

describe('twins', () => {
  it('have the length and the facts of the secret', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const twin = createVault().register(text);
        expect(twin).toHaveLength(text.length);
        expect(tokenFacts(twin)).toEqual(tokenFacts(text));
      }),
      fuzzRuns(500),
    );
  });

  it('mask letters alone, whatever they begin with, and what stands in brackets', () => {
    const letters = fc
      .tuple(fc.constantFrom('', 'my', 'add', 'enter', 'your', 'put'), fc.stringMatching(/^[A-Za-z]{20,40}$/))
      .map((parts) => parts.join(''));
    const inBrackets = tokenText(20, 40).map((text) => `<${text}7>`);
    fc.assert(
      fc.property(fc.oneof(letters, inBrackets), (text) => {
        const twin = createVault().register(text);
        expect(twin).toHaveLength(text.length);
        expect(twin).toContain('***');
        expect(twin).not.toContain(text.slice(6, 14));
        expect(tokenFacts(twin).damage).toEqual(tokenFacts(text).damage);
      }),
      fuzzRuns(500),
    );
  });

  it('are told apart although they look alike', () => {
    const vault = createVault();
    const keys = Array.from({ length: 40 }, (_, index) => `sgk_${String(index).padStart(28, 'a')}wxyz`);
    const twins = keys.map((key) => vault.register(key));
    expect(new Set(twins).size).toBe(keys.length);
    expect(twins.map((twin) => vault.reveal(`Bearer ${twin}`))).toEqual(keys.map((key) => `Bearer ${key}`));
  });

  it('are told apart however many look alike', () => {
    const vault = createVault();
    const keys = Array.from({ length: 5_000 }, (_, index) => `sgk_${String(index).padStart(28, 'a')}wxyz`);
    const twins = keys.map((key) => vault.register(key));
    expect(twins.every((twin, index) => vault.reveal(twin) === keys[index])).toBe(true);
    expect(twins.every((twin) => vault.register(twin) === twin)).toBe(true);
  });

  it('of texts too short to be told apart are masks all the same', () => {
    const vault = createVault();
    const words = Array.from({ length: 5_000 }, (_, index) => `q${String(index).padStart(5, '0')}`);
    expect(words.every((word) => /\*{3,}\d*$/.test(vault.register(word)))).toBe(true);
  });

  it('give the cleaned token back, which is what a probe sends', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const vault = createVault();
        const twin = vault.register(text);
        const cleaned = readAuthorization(twin).cleaned ?? '';
        expect(vault.reveal(`Bearer ${cleaned}`)).toBe(`Bearer ${readAuthorization(text).cleaned ?? ''}`);
      }),
    );
  });

  it('are not made for placeholders, which rules must see', () => {
    const vault = createVault();
    for (const text of ['sgk_...', 'YOUR_TOKEN_HERE', '${SCAIGRID_AUTH}', '<your token>']) {
      expect(vault.register(text)).toBe(text);
    }
  });
});

const holds = (text: string, whole: string): boolean => {
  const base64 = Buffer.from(whole).toString('base64').replace(/=+$/, '');
  return [whole, encodeURIComponent(whole), base64, Buffer.from(whole).toString('base64url')].some((form) =>
    text.includes(form),
  );
};

describe('maskText', () => {
  it('lets no registered secret through, in whatever form', () => {
    const forms: ((text: string) => string)[] = [
      (text) => text,
      (text) => `https://host/mcp?token=${encodeURIComponent(text)}`,
      (text) => JSON.stringify({ error: `bad ${text}` }),
      (text) => Buffer.from(text).toString('base64'),
      (text) => Buffer.from(text).toString('base64url'),
      (text) => `${text.slice(0, 20)}\n${text.slice(20)}`,
    ];
    fc.assert(
      fc.property(
        fc.oneof(secret, tokenText(16, 40)),
        fc.nat(forms.length - 1),
        fc.string(),
        (text, form, around) => {
          fc.pre(tokenFacts(text).damage.length === 0);
          const vault = createVault();
          vault.register(text);
          const said = `${around} ${forms[form]?.(text) ?? ''} ${around}`;
          const masked = vault.maskText(said);
          expect(masked).toHaveLength(said.length);
          expect(holds(masked.replace(/\n/g, ''), text)).toBe(false);
          expect(vault.maskText(masked)).toBe(masked);
        },
      ),
      fuzzRuns(600),
    );
  });

  it.each([
    ['an API key', 'token sgk_0123456789abcdef0123456789abcdef refused', '0123456789abcdef'],
    ['a header', 'Authorization: Bearer abcdefghijklmnop', 'abcdefghijkl'],
    ['a bare key header', 'x-api-key: abcdefghijklmnop', 'abcdefghijkl'],
    ['a cookie', 'set-cookie: sid=abcdefghijklmnop; Path=/', 'abcdefghijklmnop'],
    ['a password in a URL', 'proxy http://user:hunter2hunter2@proxy:8080', 'hunter2hunter2'],
    ['a parameter', 'GET /mcp?access_token=abcdefghijklmnop', 'abcdefghijkl'],
    ['GitHub', `ghp_${'a1'.repeat(18)}`, 'a1a1a1a1'],
    ['JSON', '{"password":"correcthorsebattery"}', 'correcthorse'],
    [
      'the log of a bridge',
      'Headers.append: "Bearer abc\ndefghijklm" is an invalid header value',
      'defghijklm',
    ],
  ])('knows a secret by its shape: %s', (_name, text, part) => {
    if (part === 'defghijklm') {
      const vault = createVault();
      vault.register('abc\ndefghijklm');
      expect(vault.maskText(text)).not.toContain(part);
      return;
    }
    expect(createVault().maskText(text)).not.toContain(part);
  });

  it('knows each of many keys in base64, also those that came after the first was met', () => {
    const vault = createVault();
    const keys = Array.from({ length: 40 }, (_, index) => `sgk_${String(index).padStart(28, 'a')}wxyz`);
    for (const key of keys) {
      vault.register(key);
      for (const before of ['', 'u', 'me']) {
        const said = `refused: ${Buffer.from(`${before}${key}`).toString('base64')}`;
        expect(Buffer.from(vault.maskText(said).slice(9), 'base64').toString()).not.toContain(
          key.slice(10, 30),
        );
      }
    }
  });

  it('takes no prose for a secret', () => {
    const text = '401 invalid token: Audience does not match';
    expect(createVault().maskText(text)).toBe(text);
  });

  it('leaves ordinary text alone', () => {
    const text =
      'Using MCP server command: /usr/local/bin/npx with args and path: mcp-remote@0.15.1 https://scaigrid.scailabs.ai/mcp';
    expect(createVault().maskText(text)).toBe(text);
  });
});

describe('maskConfigText', () => {
  const key = 'sgk_0123456789abcdef0123456789abcdef';
  const config = (entry: unknown): string => JSON.stringify({ mcpServers: { scaigrid: entry } }, null, 2);

  it.each([
    ['header', config({ url: 'https://h/mcp', headers: { Authorization: `Bearer ${key}` } })],
    ['env', config({ command: 'npx', env: { SCAIGRID_AUTH: `Bearer ${key}` } })],
    [
      'argument',
      config({ command: 'npx', args: ['mcp-remote', '--header', `Authorization: Bearer ${key}`] }),
    ],
    ['joined argument', config({ command: 'npx', args: [`--header=Authorization:Bearer ${key}`] })],
    ['URL', config({ url: `https://h/mcp?token=${key}` })],
    ['broken file', config({ headers: { Authorization: `Bearer ${key}` } }).replace(/\}\s*\}\s*\}\s*$/, ',')],
    [
      'hidden behind escapes',
      config({ headers: { Authorization: 'KEY' } }).replace(
        'KEY',
        `Bearer sgk_\\u0030123456789abcdef0123456789abcdef`,
      ),
    ],
  ])('masks a token in its place: %s', (_name, text) => {
    const masked = createVault().maskConfigText(text);
    expect(masked).toHaveLength(text.length);
    expect(masked).not.toContain('123456789abcdef012');
    expect(masked).not.toContain('\\u0030');
  });

  it('masks a token with half a character in it', () => {
    const text = config({ headers: { Authorization: `Bearer ${key}\uD83D` } });
    expect(text).toContain('\\ud83d');
    expect(createVault().maskConfigText(text)).not.toContain('123456789abcdef012');
  });

  it('masks what only its place gives away, of any server', () => {
    const text = JSON.stringify({
      mcpServers: {
        other: {
          command: 'x',
          env: { GITHUB_PERSONAL: 'correct horse battery', PATH: '/usr/bin', DEBUG: 'true' },
          headers: { 'X-Key': 'tiny-secret' },
        },
      },
    });
    const masked = createVault().maskConfigText(text);
    expect(masked).not.toMatch(/horse|tiny-secret/);
    expect(JSON.parse(masked)).toMatchObject({
      mcpServers: { other: { env: { PATH: '/usr/bin', DEBUG: 'true' } } },
    });
  });

  it('leaves the twin of a JWT in a file as it is, so that its facts can be read', () => {
    fc.assert(
      fc.property(jwt, (token) => {
        const vault = createVault();
        const text = JSON.stringify({ mcpServers: { a: { headers: { Authorization: `Bearer ${token}` } } } });
        expect(vault.maskConfigText(text)).toContain(`"Bearer ${vault.register(token)}"`);
      }),
    );
  });

  it('gives the value of a header back', () => {
    const vault = createVault();
    const text = config({ headers: { Authorization: `Bearer ${key}` } });
    const masked = JSON.parse(vault.maskConfigText(text)) as {
      mcpServers: { scaigrid: { headers: { Authorization: string } } };
    };
    expect(vault.reveal(masked.mcpServers.scaigrid.headers.Authorization)).toBe(`Bearer ${key}`);
  });

  it('keeps length, lines and JSON of any config, and lets no token through', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), damaged, fc.boolean(), (rest, token, cut) => {
        const whole = JSON.stringify(
          { rest, mcpServers: { a: { headers: { Authorization: `Bearer ${token}` } } } },
          null,
          2,
        );
        const text = cut ? whole.slice(0, -4) : whole;
        const vault = createVault();
        const masked = vault.maskConfigText(text);
        expect(masked).toHaveLength(text.length);
        expect(masked.split('\n').map((line) => line.length)).toEqual(
          text.split('\n').map((line) => line.length),
        );
        // The last 20 characters are of the key or of the signature, where nothing is public but the last four.
        expect(masked).not.toContain((readAuthorization(token).cleaned ?? '').slice(-20));
        expect(vault.maskConfigText(masked)).toBe(masked);
        if (!cut) expect(() => JSON.parse(masked) as unknown).not.toThrow();
      }),
      fuzzRuns(300),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(createVault().maskConfigText(text)).toHaveLength(text.length);
      }),
    );
  });
});
