import type { IpcMainInvokeEvent } from 'electron';
import { belongsToPage } from './lockdown';

/** Only the top frame of our own page may call main (Electron's security list, 17). */
export function isTrustedSender(event: IpcMainInvokeEvent, pageOrigin: string): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && belongsToPage(frame.url, pageOrigin);
}
