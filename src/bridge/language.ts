import { readFileSync } from 'node:fs';
import { inAppData } from '../core/clients/places';
import { isLanguage, languageOfEnvironment } from '../core/words/language';
import type { Language } from '../core/words/language';

/**
 * The language of a bridge that nobody told one. Claude Desktop passes a dozen variables on, and none of them says it on macOS:
 * what the person chose in Ungrey's window comes first, then the environment, then what the window spoke last, then the runtime.
 */
export function bridgeLanguage(
  machine: Parameters<typeof inAppData>[0],
  ofRuntime: () => Language,
): Language {
  const { language, spoken } = settingsIn(inAppData(machine, 'Ungrey', 'settings.json'));
  return languageIn(language) ?? languageOfEnvironment(machine.env) ?? languageIn(spoken) ?? ofRuntime();
}

const languageIn = (value: unknown): Language | null =>
  typeof value === 'string' && isLanguage(value) ? value : null;

/** Nothing of them where they cannot be read: they are the window's business. */
function settingsIn(file: string): { readonly language?: unknown; readonly spoken?: unknown } {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
