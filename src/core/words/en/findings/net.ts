import type { WordsOf } from '../../finding-words';

export const netFindings = {
  'net.dns': {
    title: 'No computer is known by the name {{host}}',
    explanation:
      'The host name in the URL cannot be turned into an address. Most often it is misspelt, or it is known only inside your company’s network or VPN.',
    variants: {
      resolver: {
        title: 'Your network’s name service does not answer',
        explanation:
          'Looking up {{host}} got no answer at all. Most often this computer is offline, or the VPN is not connected.',
      },
    },
  },
  'net.refused': {
    title: '{{host}} refuses connections on port {{port}}',
    explanation:
      'The computer is there, but no program accepts connections on this port, or a firewall turns them away. The gateway may be down, or the port in the URL is wrong.',
    variants: {
      loopback: {
        title: 'Nothing listens on port {{port}} of this computer',
        explanation:
          'The URL leads to this computer itself. The gateway is not running here, or it uses another port.',
      },
    },
  },
  'net.unreachable': {
    title: 'There is no way from here to {{host}}',
    explanation:
      'This computer or its network finds no route to the gateway, or a firewall on this computer forbids the connection. Often the VPN is not connected.',
    variants: {
      cut: {
        title: '{{host}} closes the connection before it answers',
        explanation:
          'The connection opens and is then cut. A firewall or proxy on the way may forbid it, or the program behind port {{port}} crashes or speaks another protocol.',
      },
      tls: {
        title: 'No secure connection to {{host}} comes about',
        explanation:
          'The connection opens, but breaks off while it is being secured. A firewall may forbid this host, or the gateway asks for something that programs here do not offer, such as a client certificate.',
      },
    },
  },
  'net.timeout': {
    title: '{{host}} does not answer',
    explanation:
      'Connections to port {{port}} get no reply at all. Most often a firewall swallows them; the VPN may not be connected, or the host is down.',
    variants: {
      tls: {
        title: '{{host}} accepts the connection and then stays silent',
        explanation:
          'The connection opens, but nothing comes back when it is to be secured. Something on the way, or the gateway itself, is stuck.',
      },
      answer: {
        title: '{{host}} does not answer in time',
        explanation:
          'The connection works, but the gateway sends no answer to our request. It is overloaded or stuck, or something in front of it is.',
      },
    },
  },
  'net.address-family': {
    title: '{{host}} can be reached over {{working}}, but not over {{broken}}',
    explanation:
      'The host has addresses of both kinds and only one kind works. Programs that try the broken one first wait, or fail although your browser does not.',
  },
  'net.proxy-needed': {
    title: 'Programs must use your network’s proxy, and do not',
    explanation:
      'The gateway is reached through the proxy {{proxy}} only. Your browser uses it; the programs that Claude Desktop starts connect directly and fail.',
    variants: {
      likely: {
        title: 'Programs probably have to use your network’s proxy',
        explanation:
          'A proxy is set on this computer ({{proxy}}) and a direct connection to the gateway fails. Ungrey cannot try this kind of proxy itself.',
      },
    },
  },
  'net.proxy-auth': {
    title: 'The proxy asks for a user name and password',
    explanation:
      'Direct connections to the gateway fail, and the proxy {{proxy}} wants you to sign in first. Claude Desktop cannot do that for the programs it starts.',
    variants: {
      unnamed: {
        title: 'A proxy on the way asks for a user name and password',
        explanation:
          'No proxy is set on this computer, and yet one answers in place of the gateway and wants you to sign in first. Claude Desktop cannot do that for the programs it starts.',
      },
    },
  },
  'net.captive-portal': {
    title: 'This network wants you to sign in first',
    explanation:
      'Instead of the gateway, a page of the network answers, as in hotels, trains and guest networks. Until you have signed in there, nothing else gets through.',
  },
  'net.not-tls': {
    title: 'The URL says https, but {{host}} does not speak it on port {{port}}',
    explanation:
      'The program behind this port answers without encryption. The port in the URL is wrong, or the gateway’s https is not set up.',
    variants: {
      'http-on-tls': {
        title: 'The URL says http, but {{host}} wants https on port {{port}}',
        explanation: 'The program behind this port speaks only https. Change http to https in the URL.',
      },
    },
  },
  'net.tls-intercepted': {
    title: '{{issuer}} reads the secure connections of this network',
    explanation:
      'The certificate does not come from the gateway: a security product puts its own in place. Your browser trusts it; the programs that Claude Desktop starts do not.',
    variants: {
      'private-authority': {
        title: 'Your browser trusts the certificate of {{host}}, programs do not',
        explanation:
          'The certificate was issued by “{{issuer}}”, which this computer’s system knows. The programs that Claude Desktop starts have a list of their own, and it is not in there.',
      },
    },
  },
  'net.tls-expired': {
    title: 'The certificate of {{host}} has expired',
    explanation:
      'It was valid until {{until}}. Programs refuse the connection until the gateway has a new one. If that date is not past, this computer’s clock is wrong.',
    variants: {
      'not-yet': {
        title: 'The certificate of {{host}} is not valid yet',
        explanation: 'It is valid from {{from}} on. Most often this computer’s clock is wrong.',
      },
    },
  },
  'net.tls-name': {
    title: 'The certificate is not for {{host}}',
    explanation:
      'The gateway shows a certificate for {{names}}. Use the name that is in the certificate, or ask for a certificate with this name.',
  },
  'net.tls-untrusted': {
    title: 'The certificate of {{host}} is not trusted',
    explanation:
      'It was issued by “{{issuer}}”, which this computer does not know. Programs refuse the connection, because anybody could have made it.',
    variants: {
      'self-signed': {
        title: 'The certificate of {{host}} is self-signed',
        explanation:
          'The gateway made its certificate itself, so nobody vouches for it, and programs refuse the connection until they are told to trust it.',
      },
      incomplete: {
        title: 'The gateway does not show its whole certificate chain',
        explanation:
          'The certificate of “{{issuer}}” that belongs between the gateway’s and a trusted one is missing. Browsers often find it by themselves, programs do not.',
      },
    },
  },
  'net.redirect': {
    title: 'The gateway sends us to another address',
    explanation:
      'It redirects to {{to}}. A program never takes the token along to another host, so the connection fails. The URL must name the final address.',
    variants: {
      'method-lost': {
        title: 'The gateway redirects, and the request is lost on the way',
        explanation:
          'The answer {{status}} makes programs repeat the request without its content, at {{to}}. The URL must name the final address.',
      },
      loop: {
        title: 'The gateway redirects in a circle',
        explanation:
          'It redirects to {{to}}, which redirects again, so no request ever arrives. The gateway, or a server in front of it, is set up wrongly.',
      },
      nowhere: {
        title: 'The gateway redirects to an address that is none',
        explanation:
          'Its answer {{status}} names an address that no program can follow. The gateway, or a server in front of it, is set up wrongly.',
      },
      'same-place': {
        title: 'The gateway redirects within itself',
        explanation:
          'It redirects to {{to}} on the same host and keeps the request whole. Programs follow that.',
      },
    },
  },
  'net.rate-limited': {
    title: 'The gateway asks us to slow down',
    explanation:
      'Too many requests were made with this token, by you or by others of your organisation. It is open again in {{seconds}} seconds.',
  },
  'net.server-error': {
    title: 'The gateway has a fault ({{status}})',
    explanation: 'It answers, but with an error of its own. Your entry and your token are not the cause.',
    variants: {
      proxy: {
        title: 'The gateway’s front answers, the gateway behind it does not ({{status}})',
        explanation:
          'A server in front of the gateway accepts the request and gets no good answer from the gateway itself, which is down, restarting or overloaded.',
      },
      mcp: {
        title: 'The MCP server fails at “{{step}}” ({{status}})',
        explanation:
          'It is there and speaks MCP, but answers this request with an error of its own. Your entry and your token are not the cause.',
      },
    },
  },
  'net.not-mcp': {
    title: 'Something answers at {{url}}, but it is no MCP server',
    explanation:
      'The answer ({{status}}) is none that MCP knows. Compare host and path of the URL with your ScaiGrid’s.',
    variants: {
      half: {
        title: 'What answers at {{url}} begins like an MCP server and does not go on like one',
        explanation:
          'Its answer to “{{step}}” is none that MCP knows, so clients give up there. Another program may answer at this address, or the gateway’s version does not fit.',
      },
      'web-page': {
        title: 'A web page answers at {{url}}, not the MCP server',
        explanation:
          'The host shows a page for people, such as the admin page, at this address. The host or the path of the URL is wrong, or the gateway does not pass /mcp on.',
      },
      'rest-api': {
        title: 'ScaiGrid is there, but not its MCP server',
        explanation:
          'ScaiGrid’s REST side answers ({{status}}) that it knows nothing here. The path of the URL is wrong, or MCP is not switched on in this deployment.',
      },
      'not-found': {
        title: 'There is nothing at {{url}}',
        explanation: 'The host answers “not found”. The path of the URL must be /mcp, or it is another host.',
      },
      method: {
        title: 'What answers at {{url}} does not accept MCP requests',
        explanation:
          'The host knows the address, but not this kind of request ({{status}}). The path is probably that of something else.',
      },
      blocked: {
        title: 'Something in front of the gateway forbids the request',
        explanation:
          'The answer {{status}} is a web page, not ScaiGrid’s own words. A firewall or proxy in front of the gateway turns this computer away.',
      },
    },
  },
  'net.sign-in-pages-hang': {
    title: 'The gateway keeps “{{entry}}” waiting when it starts',
    explanation:
      'Before anything else, and even with a good token, mcp-remote asks {{host}} six times how people sign in there. The gateway does not answer, and mcp-remote waits five seconds each time: half a minute in which the entry is grey. Ungrey’s bridge does not ask.',
  },
} satisfies WordsOf<'net'>;
