import { isOneEditAway } from './edit-distance';

/** ScaiGrid deployments whose host name is public knowledge. Others are known only to those who use them. */
export const knownDeployments: readonly { readonly host: string; readonly managed: boolean }[] = [
  { host: 'scaigrid.scailabs.ai', managed: true },
];

/** Letters of other scripts that look like Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  ѕ: 's',
  с: 'c',
  і: 'i',
  ɡ: 'g',
  ԁ: 'd',
  ӏ: 'l',
  ı: 'i',
  г: 'r',
  α: 'a',
  ι: 'i',
};

/**
 * The known deployment that `host` was most likely meant to be: one edit away, another ending, or letters that only look
 * the same in the URL as written. Null: it is a known one, or resembles none.
 */
export function knownHostLike(host: string, writtenUrl: string): string | null {
  if (knownDeployments.some((known) => known.host === host)) return null;
  const latin = writtenUrl.toLowerCase().replace(/./gu, (letter) => lookAlikes[letter] ?? letter);
  const close = knownDeployments.find(
    (known) =>
      isOneEditAway(known.host, host) ||
      withoutEnding(known.host) === withoutEnding(host) ||
      (host.includes('xn--') && latin.includes(known.host)),
  );
  return close?.host ?? null;
}

function withoutEnding(host: string): string {
  return host.replace(/\.[^.]+$/, '');
}
