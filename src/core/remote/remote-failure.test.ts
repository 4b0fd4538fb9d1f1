import { describe, expect, it } from 'vitest';
import { remoteFailureOf } from './remote-failure';

describe('why a remote call failed', () => {
  it.each([
    ['TOOL_NOT_FOUND', "Tool 'remote.a.b.c' is not registered", { from: 'gateway' }],
    ['PERMISSION_DENIED', "User lacks required permission 'scailink:remote.use'", { from: 'gateway' }],
    ['SCAILINK_REGISTRY_DISABLED', 'The remote registry is disabled', { from: 'gateway' }],
    ['ConnectError', 'All connection attempts failed', { from: 'transport', kind: 'connect' }],
    ['TimeoutError', 'Request timed out', { from: 'transport', kind: 'timeout' }],
    ['ReadTimeout', '', { from: 'transport', kind: 'timeout' }],
    ['gaierror', '[Errno -2] Name or service not known', { from: 'transport', kind: 'name' }],
    ['SSLCertVerificationError', 'certificate verify failed', { from: 'transport', kind: 'tls' }],
    ['RemoteProtocolError', 'Server disconnected', { from: 'transport', kind: 'broken' }],
    ['RemoteClientError', 'The remote server could not be used', { from: 'transport', kind: 'other' }],
    ['StationOfflineError', 'Station 4711 is offline', { from: 'upstream', kind: 'other' }],
    ['ValidationError', 'city: field required', { from: 'upstream', kind: 'arguments' }],
    ['AuthenticationError', 'bad key', { from: 'upstream', kind: 'sign-in' }],
    ['RateLimitExceeded', 'slow down', { from: 'upstream', kind: 'limit' }],
    ['UnknownToolError', 'Unknown tool: x', { from: 'upstream', kind: 'not-found' }],
    ['MY_OWN_CODE', 'whatever', { from: 'upstream', kind: 'other' }],
  ])('%s: %s', (code, message, expected) => {
    expect(remoteFailureOf(code, message)).toEqual({ ...expected, code, message });
  });

  it.each([
    ["Tool 'remote.a.b.c' is not registered", { from: 'gateway' }],
    ["Module 'scailink' is not enabled for this tenant", { from: 'gateway' }],
    ['Input validation error: city is required', { from: 'gateway' }],
    ['All connection attempts failed', { from: 'transport', kind: 'connect' }],
    ['Request timed out', { from: 'transport', kind: 'timeout' }],
    ['Station 4711 is offline', { from: 'upstream', kind: 'other' }],
    ['The database timed out', { from: 'upstream', kind: 'other' }],
  ])('in words alone: %s', (message, expected) => {
    expect(remoteFailureOf(null, message)).toEqual({ ...expected, code: null, message });
  });
});
