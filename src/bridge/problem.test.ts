import { describe, expect, it } from 'vitest';
import { failure } from '../keychain/failure';
import { failureOf, GatewayError } from './failure';
import { codeOfProblem, describeProblem, type Problem } from './problem';

const status = (code: number): Problem => ({
  ...{
    kind: 'status',
    status: code,
    retryAfterSeconds: null,
    requestId: null,
    message: 'sgk_not_for_the_log',
  },
});
const transport = (code: string): Problem => ({ kind: 'transport', code, reached: false });

describe('a problem', () => {
  it.each<[Problem, string, string]>([
    [{ kind: 'keychain', failure: failure('locked') }, 'ungrey.keychain-unavailable', 'locked'],
    [{ kind: 'no-token', variable: null }, 'auth.token-missing', 'keychain'],
    [{ kind: 'no-token', variable: 'TOKEN' }, 'auth.token-missing', 'TOKEN'],
    [{ kind: 'url', url: 'x', isPlain: false }, 'entry.url-invalid', 'url'],
    [{ kind: 'url', url: 'http://x', isPlain: true }, 'entry.url-scheme', 'url'],
    [{ kind: 'other-host', kept: 'a', asked: 'b' }, 'auth.wrong-deployment', 'other-host'],
    [{ kind: 'not-mcp', status: 200 }, 'net.not-mcp', '200-not-mcp'],
    [{ kind: 'refused', message: 'sgk_not_for_the_log' }, 'auth.rejected', 'json-rpc-error'],
    [status(401), 'auth.rejected', '401'],
    [status(403), 'auth.rejected', '403'],
    [status(429), 'net.rate-limited', '429'],
    [status(300), 'net.redirect', '300'],
    [status(399), 'net.redirect', '399'],
    [status(400), 'net.not-mcp', '400'],
    [status(499), 'net.not-mcp', '499'],
    [status(500), 'net.server-error', '500'],
    [transport('ENOTFOUND'), 'net.dns', 'ENOTFOUND'],
    [transport('ECONNREFUSED'), 'net.refused', 'ECONNREFUSED'],
    [transport('timeout'), 'net.timeout', 'timeout'],
    [transport('ERR_SSL_WRONG_VERSION_NUMBER'), 'net.not-tls', 'ERR_SSL_WRONG_VERSION_NUMBER'],
    [transport('CERT_HAS_EXPIRED'), 'net.tls-expired', 'CERT_HAS_EXPIRED'],
    [transport('CERT_NOT_YET_VALID'), 'net.tls-expired', 'CERT_NOT_YET_VALID'],
    [transport('ERR_TLS_CERT_ALTNAME_INVALID'), 'net.tls-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    [transport('CERT_REVOKED'), 'net.tls-untrusted', 'CERT_REVOKED'],
    [transport('proxy-refused'), 'net.proxy-needed', 'proxy-refused'],
    [transport('proxy-auth'), 'net.proxy-auth', 'proxy-auth'],
    [transport('not-http'), 'net.not-mcp', 'not-http'],
    [transport('unsendable'), 'auth.token-malformed', 'unsendable'],
    [transport('EHOSTUNREACH'), 'net.unreachable', 'EHOSTUNREACH'],
    [transport('cut'), 'net.unreachable', 'cut'],
    [transport('ERR_SSL_X'), 'net.unreachable', 'ERR_SSL_X'],
    [transport('aborted'), 'net.unreachable', 'aborted'],
    [transport('WHATEVER'), 'net.unreachable', 'WHATEVER'],
  ])('%j is %s, in the log %s', (problem, code, words) => {
    expect(codeOfProblem(problem)).toBe(code);
    expect(describeProblem(problem)).toBe(words);
  });

  it('of an unknown error is one whose request may have got there', () => {
    const error = Object.assign(new Error('x'), { code: 'ECONNRESET' });
    expect(failureOf(error)).toEqual({ kind: 'transport', code: 'ECONNRESET', reached: true });
    expect(failureOf(new GatewayError({ kind: 'not-mcp', status: 204 }))).toEqual({
      kind: 'not-mcp',
      status: 204,
    });
  });
});
