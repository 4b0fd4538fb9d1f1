import { app } from 'electron';

/** Everything is said in the language of nobody (shared/pseudo-locale.ts): never by an installed Ungrey. */
export const speaksPseudo = (): boolean => !app.isPackaged && process.env['UNGREY_PSEUDO_LOCALE'] === '1';
