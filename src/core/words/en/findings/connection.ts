import type { WordsOf } from '../../finding-words';

export const connectionFindings = {
  'connection.unstable': {
    title: 'Connections to {{host}} break off again and again',
    explanation:
      '{{failed}} of {{total}} requests in a row ended before their answer was complete, though the others worked. Something on the way, or the gateway itself, drops connections.',
    variants: {
      'mid-answer': {
        title: 'Answers of {{host}} break off in the middle',
        explanation:
          'The gateway accepts the request and begins to answer; then the connection is cut. A proxy on the way, or the program in front of the gateway, closes it too early.',
      },
      'some-requests': {
        title: 'Some requests to {{host}} are cut, others are not',
        explanation:
          'In one and the same run the gateway answered some requests, and others ended without a complete answer. Something on the way, or the gateway itself, drops connections.',
      },
      'call-cut': {
        title: 'The connection was cut after {{seconds}} s, while “{{tool}}” was running',
        explanation:
          'The gateway took the call, and the connection ended before the answer. Something on the way closes connections on which nothing is said for that long.',
      },
    },
  },
  'connection.idle-cut': {
    title: 'Quiet connections to {{host}} are cut after {{seconds}} s',
    explanation:
      'Ungrey held a connection open and sent nothing; after {{seconds}} s it was closed, without our doing. A call that says nothing for longer loses its connection in the same way. Mostly a proxy or firewall with a short idle limit does this.',
    variants: {
      '30': {
        explanation:
          'Ungrey held a connection open and sent nothing; it was closed without our doing. 30 seconds is a limit that some load balancers and clients have. A call that says nothing for longer loses its connection in the same way.',
      },
      '60': {
        explanation:
          'Ungrey held a connection open and sent nothing; it was closed without our doing. 60 seconds is the usual limit of proxies such as nginx, and of MCP clients. A call that says nothing for longer loses its connection in the same way.',
      },
      '240': {
        explanation:
          'Ungrey held a connection open and sent nothing; it was closed without our doing. 240 seconds is the limit of some load balancers, and of Claude Desktop on Windows. A call that says nothing for longer loses its connection in the same way.',
      },
      '300': {
        explanation:
          'Ungrey held a connection open and sent nothing; it was closed without our doing. Five minutes is the limit of many load balancers. A call that says nothing for longer loses its connection in the same way.',
      },
      silent: {
        title: 'Connections to {{host}} that were quiet for {{seconds}} s no longer answer',
        explanation:
          'Ungrey kept a connection and sent nothing for {{seconds}} s. Nobody had closed it, yet the next request on it was never answered. Something on the way, mostly a firewall, forgets quiet connections without telling either end, so the next call hangs until the client gives up.',
      },
      'in-use': {
        title: 'Connections to {{host}} are cut after {{seconds}} s, also while they are in use',
        explanation:
          'The gateway sent signs of life on the connection that Ungrey held open, and it was closed all the same. Something on the way limits how long a connection may last in all.',
      },
    },
  },
  'connection.client-timeout': {
    title: '“{{tool}}” takes {{seconds}} s, longer than many clients wait',
    explanation:
      'The call works, but it is over only after {{seconds}} s. A client that waits {{limit}} s gives up before and reports a dropped connection.',
    variants: {
      unfinished: {
        title: '“{{tool}}” takes more than {{seconds}} s, longer than many clients wait',
        explanation:
          'The call was still running when Ungrey stopped waiting after {{seconds}} s. A client that waits {{limit}} s gives up before and reports a dropped connection.',
      },
    },
  },
  'connection.reconnects': {
    title: 'A fresh connection works at once',
    explanation:
      'Right after the cut, a new connection to {{host}} was answered. ScaiGrid keeps nothing per connection, so connecting again costs nothing and loses nothing.',
  },
  'connection.held': {
    title: 'A quiet connection stayed open for {{seconds}} s',
    explanation:
      'That is how long Ungrey waited; nothing cut the connection. These known limits come later and were not waited for: {{notWaitedFor}}.',
    variants: {
      stopped: {
        title: 'A quiet connection stayed open for {{seconds}} s; it was not waited longer',
        explanation:
          'The test was stopped after {{seconds}} s. Until then nothing had cut the connection. How long it would have lived is not known.',
      },
      all: {
        explanation:
          'That is longer than every limit that clients and load balancers are known to have, and nothing cut the connection. If it still drops for you, it is not for being quiet.',
      },
    },
  },
  'connection.unused-open': {
    title: 'An unused connection to {{host}} stayed open for {{seconds}} s',
    explanation:
      'That is how long Ungrey waited, and it says nothing of calls: this gateway offers no stream to hold open, so how long a call may be silent shows only in a call. Name a slow tool with its arguments and check again.',
  },
  'connection.unused-closed': {
    title: 'Unused connections to {{host}} are closed after {{seconds}} s, which is normal',
    explanation:
      'Between two calls a server may close a connection that nobody uses; clients open a new one by themselves. This gateway offers no stream to hold open, so how long a call may be silent shows only in a call: name a slow tool with its arguments and check again.',
  },
} satisfies WordsOf<'connection'>;
