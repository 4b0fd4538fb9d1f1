/**
 * The secrets of one run. `mask*` replaces every secret, registered or recognised by shape, with a twin of the same length
 * and shape (kind, damage, last four characters, harmless JWT claims), so that rules judge the twin as they would the
 * original. `reveal` gives the original back to the one probe that must send it. Never serialised.
 */
export interface Vault {
  /** Makes a secret known, so that it is masked wherever it turns up later (an error text, an echo, a log). Returns its twin. */
  register(secret: string): string;
  /** Any text: log lines, response bodies, error messages. */
  maskText(text: string): string;
  /** A config file's text, valid JSON or not: also masks values that only their place gives away (env, headers, --header). */
  maskConfigText(text: string): string;
  /** The original of a masked value that this vault made (whole string); the value itself when nothing in it was masked. */
  reveal(masked: string): string;
}

/** `maskText` of a vault, for what needs nothing else of it. */
export type Mask = (text: string) => string;
