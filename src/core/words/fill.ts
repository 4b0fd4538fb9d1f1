import i18next from 'i18next';

const formatter = i18next.createInstance();
void formatter.init({
  lng: 'en',
  resources: {},
  // Texts are their own keys here: dots and colons in them separate nothing.
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  missingInterpolationHandler: () => '…',
  initAsync: false,
});

/** Puts `params` into the `{{name}}` places of a text; a name without a value shows as `…`, never as braces. */
export function fill(text: string, params: Readonly<Record<string, string | number>> = {}): string {
  return formatter.t(text, { ...params });
}
