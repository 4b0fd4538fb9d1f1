import type { Scenario } from './scenario';

const hour = 3_600_000;

export const signInScenarios: readonly Scenario[] = [
  {
    id: 'token-missing',
    title: 'No token is sent',
    symptom: 'unauthorized',
    expectedCode: 'auth.token-missing',
    token: null,
  },
  {
    id: 'token-expired',
    title: 'The token has expired',
    symptom: 'unauthorized',
    expectedCode: 'auth.token-expired',
    token: 'expiredJwt',
    // So that a client with one of the API keys meets it too.
    apply: ({ state }) => {
      for (const key of state.apiKeys) key.expiresAt = Date.now() - hour;
    },
  },
  {
    id: 'token-not-yet-valid',
    title: 'The token is valid from tomorrow',
    symptom: 'unauthorized',
    expectedCode: 'auth.token-not-yet-valid',
    token: 'notYetValidJwt',
  },
  {
    id: 'key-revoked',
    title: 'The API key was revoked',
    symptom: 'unauthorized',
    expectedCode: 'auth.key-rejected',
    apply: ({ state }) => {
      for (const key of state.apiKeys) key.revoked = true;
    },
  },
  {
    id: 'key-unknown',
    title: 'The API key belongs to another deployment',
    symptom: 'unauthorized',
    expectedCode: 'auth.key-rejected',
    token: 'unknownKey',
  },
  {
    id: 'wrong-deployment',
    title: 'The token belongs to the managed deployment',
    symptom: 'unauthorized',
    expectedCode: 'auth.wrong-deployment',
    token: 'foreignJwt',
  },
  {
    id: 'wrong-audience',
    title: 'The token was made for another application',
    symptom: 'unauthorized',
    expectedCode: 'auth.wrong-deployment',
    token: 'wrongAudienceJwt',
  },
  {
    id: 'user-suspended',
    title: 'The account is suspended',
    symptom: 'unauthorized',
    expectedCode: 'auth.rejected',
    token: 'userJwt',
    apply: ({ state }) => {
      for (const user of state.users) user.status = 'suspended';
    },
  },
  {
    id: 'clock-skew',
    title: "This computer's clock is two hours behind",
    symptom: 'unauthorized',
    expectedCode: 'auth.clock-skew',
    token: 'userJwt',
    apply: ({ switches }) => {
      switches.clockOffsetMs = 2 * hour;
    },
  },
];
