// Loaded into the app's main process before the app itself: writes down every connection, look-up and datagram that its Node
// begins, one JSON text a line, into the file that UNGREY_WATCH names. What Chromium does is in its own net log.
'use strict';
const { appendFileSync } = require('node:fs');
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');
const process = require('node:process');

const file = process.env.UNGREY_WATCH ?? '';
const note = (kind, to) => appendFileSync(file, `${JSON.stringify({ kind, to: String(to) })}\n`);

/** @param {any} owner @param {string} name @param {(...args: any[]) => void} look */
function before(owner, name, look) {
  const original = owner[name];
  owner[name] = function (...args) {
    look(...args);
    return original.apply(this, args);
  };
}

before(net.Socket.prototype, 'connect', (...args) => {
  // Node hands on what it made of them: one array that holds options and callback.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null)
    note('connect', first.path ?? `${first.host ?? 'localhost'}:${first.port}`);
  else
    note(
      'connect',
      typeof first === 'number' ? `${typeof second === 'string' ? second : 'localhost'}:${first}` : first,
    );
});
for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.keys(Object.getOwnPropertyDescriptors(owner)))
    if (/^(lookup|resolve\w*|reverse)$/.test(name) && typeof owner[name] === 'function')
      before(owner, name, (host) => note('look-up', host));
before(dgram.Socket.prototype, 'send', () => note('datagram', 'sent'));
