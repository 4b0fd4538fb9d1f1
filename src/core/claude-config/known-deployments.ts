/** ScaiGrid deployments whose host name is public knowledge. Others are known only to those who use them. */
export const knownDeployments: readonly { readonly host: string; readonly managed: boolean }[] = [
  { host: 'scaigrid.scailabs.ai', managed: true },
];
