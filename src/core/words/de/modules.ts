import type { moduleWords as english } from '../en/modules';
import type { Translated } from '../words';

export const moduleWords: Translated<typeof english> = {
  'nothing-to-enable':
    'Bei dieser Prüfung wurde kein Modul gefunden, das Ihr Konto aktivieren könnte. Prüfen Sie zuerst erneut.',
  'nothing-to-undo':
    'Bei dieser Prüfung wurde kein aktiviertes Modul dieses Namens gesehen, deshalb gibt es nichts zu deaktivieren.',
  'not-understood':
    'Die Namen des Gateways für dieses Modul oder diesen Mandanten lassen sich nicht sicher in eine Anfrage setzen. Bitten Sie einen Administrator, das Modul zu aktivieren.',
  enabled: 'Das Modul „{{module}}“ ist aktiviert. Neue Tools: {{tools}}.',
  'no-new-tools':
    'Das Gateway hat die Anfrage angenommen, aber es kam kein neues Tool hinzu. Entweder hat das Modul keines für Ihr Konto, oder eine Einstellung über Ihrem Mandanten hält es deaktiviert.',
  disabled: 'Das Modul „{{module}}“ ist wieder deaktiviert. Weggefallene Tools: {{tools}}.',
  'still-there': 'Das Gateway hat die Anfrage angenommen, aber die Tools des Moduls sind noch aufgeführt.',
  refused: 'Das Gateway hat die Anfrage abgelehnt: {{message}}',
  failed:
    'Es kam keine brauchbare Antwort ({{code}}), deshalb ist nicht sicher, ob das Gateway es getan hat. Prüfen Sie erneut, um das zu sehen.',
  unseen:
    'Das Gateway hat die Anfrage angenommen, aber die Tools ließen sich danach nicht abrufen. Prüfen Sie erneut.',
};
