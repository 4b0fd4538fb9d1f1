import { clients } from '../clients';

const place = /\{\{\s*(\w+)\s*\}\}/g;

/** Puts `params` into the `{{name}}` places of a text; a name without a value shows as `…`, never as braces
 * (`client`: as Claude Desktop, where no other is in question). */
export function fill(text: string, params: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(place, (_, name: string) => {
    if (Object.hasOwn(params, name)) return String(params[name]);
    return name === 'client' ? clients['claude-desktop'].name : '…';
  });
}
