import type { Check } from '../../diagnosis/check';
import { netDns } from './net-dns';
import { netHttp } from './net-http';
import { netMcp } from './net-mcp';
import { netPortal } from './net-portal';
import { netProxy } from './net-proxy';
import { netRedirect } from './net-redirect';
import { netSignInPages } from './net-sign-in-pages';
import { netTcp } from './net-tcp';
import { netTls } from './net-tls';

export const netChecks: readonly Check[] = [
  netPortal,
  netProxy,
  netDns,
  netTcp,
  netTls,
  netHttp,
  netRedirect,
  netMcp,
  netSignInPages,
];
