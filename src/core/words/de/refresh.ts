import type { refreshWords as english } from '../en/refresh';
import type { Translated } from '../words';

export const refreshWords: Translated<typeof english> = {
  'nothing-to-refresh':
    'Bei dieser Prüfung wurde kein Remote-Server gefunden, den Ihr Konto durch Aktualisieren zurückholen könnte. Prüfen Sie zuerst erneut.',
  'not-understood':
    'Die Namen des Gateways für diesen Server lassen sich nicht sicher in eine Anfrage setzen. Bitten Sie einen Mandanten-Administrator, ihn zu aktualisieren.',
  'no-reason': 'ohne Angabe eines Grundes',
  healed: '„{{server}}“ antwortet wieder.',
  'still-failing': 'ScaiLink hat „{{server}}“ noch einmal gefragt, und es ging wieder schief ({{failure}}).',
  refused: 'Das Gateway hat „{{server}}“ nicht aktualisiert: {{message}}',
  failed: 'Auf das Aktualisieren von „{{server}}“ kam keine brauchbare Antwort ({{code}}).',
};
