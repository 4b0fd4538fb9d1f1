import i18next from 'i18next';
import { clients } from '../clients';

const formatter = i18next.createInstance();
void formatter.init({
  lng: 'en',
  resources: {},
  // Texts are their own keys here: dots and colons in them separate nothing.
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  // Texts about a client speak of Claude Desktop where no other is in question.
  missingInterpolationHandler: (_text, found: RegExpExecArray) =>
    found[1]?.trim() === 'client' ? clients['claude-desktop'].name : '…',
  initAsync: false,
});

/** Puts `params` into the `{{name}}` places of a text; a name without a value shows as `…`, never as braces
 * (`client`: as Claude Desktop). */
export function fill(text: string, params: Readonly<Record<string, string | number>> = {}): string {
  return formatter.t(text, { ...params });
}
