import type { WordsOf } from '../../finding-words';

const opaque =
  'The error came from the server behind the tool and is shown as it was sent: ScaiGrid passes it on and cannot mend it.';

export const remoteFindings = {
  'remote.permission-missing': {
    title: 'This account may not use remote tools',
    explanation:
      'Remote tools are shown only to accounts that hold the permission {{permission}}, and this one does not. Without it none appears, whatever is registered.',
  },
  'remote.registry-disabled': {
    title: 'The registry of remote servers is switched off',
    explanation:
      'ScaiLink keeps the credentials of remote servers encrypted, and this gateway has no key to do so. Until it gets one, no remote tool works for anybody.',
  },
  'remote.none-registered': {
    title: 'No remote server is registered',
    explanation:
      'ScaiLink’s registry shows this account no server: none that the tenant shares and none of its own. Remote tools appear once a server is registered and answers.',
  },
  'remote.pending-approval': {
    title: 'The remote server “{{server}}” waits for approval',
    explanation:
      'It is registered with the status “{{status}}”. Its tools appear once an admin has approved it.',
  },
  'remote.unhealthy': {
    title: 'The remote server “{{server}}” is not healthy',
    explanation:
      'ScaiLink has it down as “{{status}}”: its health check failed {{failures}} in a row, the last time with {{failure}}. Until the server answers again its tools are not listed; a refresh asks it at once.',
    variants: {
      bare: {
        explanation:
          'ScaiLink has it down as “{{status}}”. Until the server answers again its tools are not listed; a refresh asks it at once.',
      },
      'no-tools': {
        title: 'The remote server “{{server}}” shows none of its tools',
        explanation:
          'It is registered and active, but none of its tools is listed: ScaiLink found none when it asked last. A refresh asks again.',
      },
    },
  },
  'remote.slug-mismatch': {
    title: 'There is no remote tool {{wanted}}',
    explanation:
      'The slug in the name is not that of the registered server. The tool that was probably meant is {{closest}}.',
    variants: {
      hash: {
        explanation:
          'The slug in the name is not complete: ScaiLink adds six characters to the server’s name. The tool is {{closest}}.',
      },
      scope: {
        explanation:
          'The second part of the name says whose server it is: “tenant” for a shared one, a user’s id for a personal one. The tool is {{closest}}.',
      },
      tool: {
        explanation:
          'The server is right, but it has no tool of that name. The tool that was probably meant is {{closest}}.',
      },
      shape: {
        explanation:
          'The name of a remote tool has four parts: remote, whose server it is, the slug and the tool. The tool that was probably meant is {{closest}}.',
      },
      none: {
        explanation:
          'None of the registered servers has a slug like the one in this name. Their names are below.',
      },
    },
  },
  'remote.transport-error': {
    title: 'The gateway does not get through to the remote server',
    explanation: 'The call left ScaiGrid and was lost on the way to the server behind the tool.',
    variants: {
      timeout: {
        title: 'The remote server does not answer in time',
        explanation:
          'ScaiGrid waited for the server behind the tool and gave up. It is overloaded, or hangs, or the call takes longer than the gateway waits.',
      },
      connect: {
        explanation:
          'The server behind the tool accepts no connection from ScaiGrid. It is down, has moved, or a firewall stands between.',
      },
      name: {
        explanation:
          'The gateway does not find the host of the server behind the tool: its registered address is wrong or no longer exists.',
      },
      tls: {
        explanation: 'The gateway does not accept the certificate of the server behind the tool.',
      },
      broken: {
        explanation:
          'The connection to the server behind the tool broke off in the middle. Most often the server, or a proxy before it, ended it.',
      },
    },
  },
  'remote.upstream-error': {
    title: 'The remote server answers with {{error}}',
    explanation: opaque,
    variants: {
      arguments: {
        explanation: `It seems not to accept the arguments: its schema may have changed. ${opaque}`,
      },
      'sign-in': {
        explanation: `It seems not to accept the credential that ScaiLink keeps for it. ${opaque}`,
      },
      limit: { explanation: `It seems to allow fewer calls than were made. ${opaque}` },
      'not-found': { explanation: `It seems not to know what it was asked for. ${opaque}` },
    },
  },
  'remote.listed': {
    title: 'Remote tools are listed',
    explanation: {
      one: 'The gateway offers this account {{count}} remote tool. If Claude Desktop does not show it, it may still hold an old list.',
      other:
        'The gateway offers this account {{count}} remote tools. If Claude Desktop does not show them, it may still hold an old list.',
    },
  },
} satisfies WordsOf<'remote'>;
