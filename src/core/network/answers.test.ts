import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGridEnvelope, readErrorEnvelope } from './envelope';
import { readMcpAnswer } from './mcp-answer';
import { requestIdOfHeaders, safeRequestId } from './request-id';
import { createVault } from '../redact/create-vault';
import { fuzzRuns } from '../testing/fuzz-runs';
import { retryAfterSeconds } from './retry-after';
import { inspectingProduct } from './tls-inspection';

describe('readErrorEnvelope', () => {
  it.each([
    [
      '{"status":"error","error":{"code":"RATE_LIMITED","message":"Slow down","retry_after":30},"meta":{"request_id":"req_1"}}',
      { code: 'RATE_LIMITED', message: 'Slow down', retryAfterSeconds: 30, requestId: 'req_1' },
    ],
    [
      '{"error":{"code":"AUTH_TOKEN_INVALID","message":"Invalid"}}',
      { code: 'AUTH_TOKEN_INVALID', message: 'Invalid' },
    ],
    ['{"detail":"Not Found"}', { code: null, message: 'Not Found' }],
    ['{"detail":{"error":{"code":"AUTH_TOKEN_INVALID","message":"x"}}}', { code: 'AUTH_TOKEN_INVALID' }],
    ['{"code":"PERMISSION_DENIED","message":"no"}', { code: 'PERMISSION_DENIED', message: 'no' }],
    [
      '401: AUTH_TOKEN_INVALID Invalid or expired authentication token',
      { code: 'AUTH_TOKEN_INVALID', message: null },
    ],
    ['<html>', { code: null, message: null, retryAfterSeconds: null, requestId: null }],
    ['[1]', { code: null }],
    ['null', { code: null }],
    [
      '{"error":{"code":{"a":1},"message":5,"retry_after":-1},"meta":"x"}',
      { code: null, message: null, retryAfterSeconds: null },
    ],
    ['{"error":{"code":"a; rm -rf /"},"meta":{"request_id":"$(reboot)"}}', { code: null, requestId: null }],
  ])('reads %s', (text, expected) => {
    expect(readErrorEnvelope(text)).toMatchObject(expected);
  });

  it('knows ScaiGrid’s REST side by its error', () => {
    expect(isGridEnvelope('{"error":{"code":"NOT_FOUND","message":"x"}}')).toBe(true);
    expect(isGridEnvelope('{"detail":"Not Found"}')).toBe(false);
  });
});

describe('request ids', () => {
  it('takes only what is harmless in a shell', () => {
    expect(safeRequestId('req_abc-123.4')).toBe('req_abc-123.4');
    for (const text of [
      '',
      '$(id)',
      'a b',
      'a;b',
      '-rf',
      'a'.repeat(200),
      5,
      null,
      'req_sgk_0123456789abcdef',
    ])
      expect(safeRequestId(text)).toBeNull();
  });

  it('is found under its usual names', () => {
    const asItIs = (text: string): string => text;
    expect(requestIdOfHeaders({ 'x-request-id': '`id`', 'x-correlation-id': 'abc' }, asItIs)).toBe('abc');
    expect(requestIdOfHeaders({}, asItIs)).toBeNull();
  });

  it('is none when it is a secret that is known, in any form, though it has no shape of one', () => {
    const letters = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{11,60}$/);
    fc.assert(
      fc.property(letters, fc.constantFrom('', 'req_', 'a.'), (secret, before) => {
        const vault = createVault();
        vault.register(secret);
        const mask = (text: string): string => vault.maskText(text);
        const hex = Buffer.from(secret).toString('hex');
        for (const form of [secret, hex, Buffer.from(secret).toString('base64url')]) {
          const id = `${before}${form}`;
          expect(requestIdOfHeaders({ 'x-request-id': id, 'request-id': 'req_1' }, mask)).toBe('req_1');
          const body = JSON.stringify({
            error: { code: 'INTERNAL_ERROR', message: id },
            meta: { request_id: id },
          });
          const { requestId, message } = readErrorEnvelope(mask(body));
          expect(requestId).toBeNull();
          expect(message).not.toContain(form);
        }
      }),
      fuzzRuns(300),
    );
  });
});

describe('retryAfterSeconds', () => {
  it.each([
    [{ 'retry-after': '15' }, '', 15],
    [{ 'retry-after': 'Mon, 23 Nov 2026 08:00:30 GMT', date: 'Mon, 23 Nov 2026 08:00:00 GMT' }, '', 30],
    [{ 'retry-after': 'Mon, 23 Nov 2026 07:00:00 GMT', date: 'Mon, 23 Nov 2026 08:00:00 GMT' }, '', 0],
    [{}, '{"error":{"code":"RATE_LIMITED","retry_after":7.2}}', 8],
    [{ 'retry-after': 'soon' }, '', null],
    [{}, 'x', null],
  ])('of %o %s is %s', (headers, body, seconds) => {
    expect(retryAfterSeconds(headers, body)).toBe(seconds);
  });
});

describe('readMcpAnswer', () => {
  const result = '{"jsonrpc":"2.0","id":1,"result":{"protocolVersion":"2025-06-18"}}';
  const error = '{"jsonrpc":"2.0","id":"server-error","error":{"code":-32600,"message":"Not Acceptable"}}';
  it.each([
    ['application/json', result, { kind: 'result' }],
    ['text/event-stream', `event: message\ndata: ${result}\n\n`, { kind: 'result' }],
    ['text/event-stream; charset=utf-8', `id: 1\r\ndata:\r\n\r\ndata: ${result}\r\n\r\n`, { kind: 'result' }],
    ['text/event-stream', `data: ${result.slice(0, 20)}\ndata: ${result.slice(20)}\n\n`, null],
    ['text/event-stream', `data: ${result}\n`, null],
    ['application/json', error, { kind: 'error', message: 'Not Acceptable' }],
    [null, error, { kind: 'error', message: 'Not Acceptable' }],
    ['application/json', '{"jsonrpc":"2.0","id":1,"result":{}}', null],
    ['application/json', '{"status":"ok"}', null],
    ['application/json', 'null', null],
    ['application/json', '{"jsonrpc":"2.0","id":1,"error":"no"}', null],
    [
      'application/json',
      '{"jsonrpc":"2.0","id":1,"error":null,"result":{"protocolVersion":"1"}}',
      { kind: 'result' },
    ],
    ['application/json', '{"jsonrpc":"2.0","error":{}}', { kind: 'error', message: '' }],
    ['text/html', '<html></html>', null],
  ])('of %s %s', (contentType, body, answer) => {
    expect(readMcpAnswer(contentType, body)).toEqual(answer);
  });
});

describe('inspectingProduct', () => {
  const chain = (issuer: string) => [
    {
      subject: 'CN=grid',
      issuer,
      altNames: [],
      validFrom: '',
      validTo: '',
      fingerprint: '',
      selfSigned: false,
    },
  ];
  it.each([
    ['CN=Zscaler Intermediate Root CA, O=Zscaler Inc.', 'Zscaler'],
    ['CN=caadmin.netskope.com, O=netSkope Inc', 'Netskope'],
    ['CN=FortiGate CA, O=Fortinet', 'Fortinet'],
    ['CN=Avast Web/Mail Shield Root', 'Avast'],
    ['CN=Example Web Filter CA, O=Corporate', 'Example Web Filter CA'],
    ['CN=R11, O=Let’s Encrypt, C=US', null],
    ['CN=Corp Root CA, O=Corp', null],
  ])('%s: %s', (issuer, product) => {
    expect(inspectingProduct(chain(issuer))).toBe(product);
  });
});
