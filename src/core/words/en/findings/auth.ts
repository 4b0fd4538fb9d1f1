import type { WordsOf } from '../../finding-words';

export const authFindings = {
  'auth.token-missing': {
    title: 'No token is sent to the gateway',
    explanation: 'The gateway asks who is calling, and this connection has no token to show.',
    variants: {
      keychain: {
        title: 'There is no token in the keychain for “{{connection}}”',
        explanation:
          'The entry takes its token from your system’s keychain, and none is stored there for this connection.',
      },
    },
  },
  'auth.token-malformed': {
    title: 'The token is damaged',
    explanation:
      'It looks like a sign-in token (JWT), but a part of it cannot be read: most often it was not copied whole.',
  },
  'auth.clock-skew': {
    title: 'This computer’s clock is {{amount}} {{direction}}',
    explanation:
      'Compared with the gateway’s clock. Tokens are valid for a certain time only, so a wrong clock makes it hard to tell whether this one still is.',
    variants: {
      explains: {
        explanation:
          'Compared with the gateway’s clock. By this computer’s clock the token is not valid, by the gateway’s it is: the clock is what is wrong.',
      },
      hides: {
        explanation:
          'Compared with the gateway’s clock. By this computer’s clock the token is still valid; by the gateway’s it is not, and the gateway refuses it. Set the clock, then see whether you need a new token.',
      },
    },
  },
  'auth.token-expired': {
    title: 'The token has expired',
    explanation:
      'It was valid until {{until}}. Sign-in tokens live about an hour; an API key does not expire unless you asked for it.',
    variants: {
      server: {
        title: 'The gateway says that the token has expired',
        explanation: 'Sign-in tokens live about an hour; an API key does not expire unless you asked for it.',
      },
    },
  },
  'auth.token-not-yet-valid': {
    title: 'The token is not valid yet',
    explanation:
      'It is valid from {{from}} on. Either it was made for later, or this computer’s clock is behind.',
  },
  'auth.wrong-deployment': {
    title: 'The token belongs to another ScaiGrid',
    explanation:
      'It was issued by {{issuer}}, and the URL leads to {{host}}. Each deployment knows its own tokens only. (The token was read, not verified.)',
    variants: {
      'kept-elsewhere': {
        title: 'The token of “{{connection}}” is kept for another gateway',
        explanation:
          'It was stored for {{kept}}, and the entry asks for {{host}}. A token is sent only to the gateway that it was stored for: store one for this gateway, or take the URL out of the entry.',
      },
      audience: {
        explanation:
          'It was made for {{audience}}, and the URL leads to {{host}}. Each deployment knows its own tokens only. (The token was read, not verified.)',
      },
    },
  },
  'auth.key-rejected': {
    title: 'The gateway does not know this API key',
    explanation:
      'The key ending in {{last4}} was refused. It was revoked, has expired, was not copied whole, or belongs to another ScaiGrid deployment.',
  },
  'auth.rejected': {
    title: 'The gateway refuses the token',
    explanation:
      'It does not say why. The token may have been withdrawn, may belong to another deployment, or is no ScaiGrid token at all.',
    variants: {
      'not-seen': {
        title: 'The token does not reach the gateway',
        explanation:
          'We send it, and the gateway says that there is none. A proxy or web server in front of the gateway seems to take the Authorization header away.',
      },
      forbidden: {
        title: 'The token is known, but may not use MCP',
        explanation:
          'The gateway recognises the token and forbids the connection. A permission is missing, or MCP is not enabled for your tenant.',
      },
      'me-refused': {
        title: 'The gateway lists no tools and refuses the token',
        explanation:
          'It lets the connection through, but will not say who the token belongs to. So it is not permissions that are missing: the token itself is no longer accepted.',
      },
    },
  },
} satisfies WordsOf<'auth'>;
