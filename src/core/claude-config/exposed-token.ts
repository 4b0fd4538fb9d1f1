import type { ConfigEntry } from './entries';
import type { Written } from './json-tree';
import { tokenText } from './stray-token';
import { readUrlAsMeant } from './url-as-meant';

/** A token where others can see it: in the URL (logs of every proxy) or in the arguments (the list of processes). */
export interface ExposedToken {
  readonly place: 'url' | 'argument';
  readonly node: Written['node'];
}

const secretParameter = /^(?:access_token|token|api_?key|key|auth|authorization|bearer)$/i;

export function exposedToken(entry: ConfigEntry): ExposedToken | null {
  if (entry.url !== null && holdsToken(entry.url.value)) return { place: 'url', node: entry.url.node };
  const argument = entry.args.find(
    ({ value, node }) => node !== entry.url?.node && (tokenText.test(value) || bearerValue.test(value)),
  );
  if (argument !== undefined) return { place: 'argument', node: argument.node };
  const isSentFromArgument = entry.form === 'other-command' && entry.authorization?.source === 'argument';
  return isSentFromArgument ? { place: 'argument', node: entry.authorization.node } : null;
}

const bearerValue = /\bBearer\s+(?!\$\{|<|\.\.\.|YOUR)[\w.*~+/=-]{12,}/i;

function holdsToken(written: string): boolean {
  if (tokenText.test(written)) return true;
  const { url } = readUrlAsMeant(written);
  if (url === null) return false;
  return (
    url.username !== '' ||
    url.password !== '' ||
    [...url.searchParams.keys()].some((name) => secretParameter.test(name))
  );
}
