import { sendText } from './answers';
import type { Exchange } from './exchange';

const adminPage = `<!doctype html><html lang="en"><title>ScaiGrid admin</title><body><h1>ScaiGrid admin</h1>
<p>Please sign in.</p></body></html>`;

const badGateway = (status: number) => `<html><head><title>${status}</title></head>
<body><center><h1>${status}</h1></center><hr><center>nginx</center></body></html>`;

/** Closes the connection with a TCP reset where the socket is a plain one. */
function reset({ req }: Exchange): void {
  const { socket } = req;
  if ('encrypted' in socket) socket.destroy();
  else socket.resetAndDestroy();
}

/** Does what the scenario's fault does to a request. True: the request needs no other answer. */
export function applyFault(exchange: Exchange, otherOrigin: string): boolean {
  const { world, res, url, seen } = exchange;
  const { fault } = world.switches;
  switch (fault?.kind) {
    case undefined:
      return false;
    case 'hang':
      return true;
    case 'reset':
      reset(exchange);
      return true;
    case 'flaky':
      if (seen.number % fault.every !== 0) return false;
      reset(exchange);
      return true;
    case 'html-page':
      sendText(exchange, 200, 'text/html', adminPage);
      return true;
    case 'server-error':
      sendText(exchange, fault.status, 'text/html', badGateway(fault.status));
      return true;
    case 'captive-portal':
      res.setHeader('Location', `${otherOrigin}/login?from=${encodeURIComponent(url.pathname)}`);
      sendText(exchange, 302, 'text/html', '<html><title>Redirect</title></html>');
      return true;
    case 'redirect-other-host':
      res.setHeader('Location', `${otherOrigin}${url.pathname}`);
      sendText(exchange, 307, 'text/plain', '');
      return true;
    case 'cut-midstream':
      if (!url.pathname.startsWith('/mcp')) return false;
      res.writeHead(200, { 'Content-Type': 'text/event-stream' });
      res.write('event: message\ndata: {"jsonrpc":"2.0","id":', () => res.destroy());
      return true;
  }
}
