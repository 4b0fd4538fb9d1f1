import type { Translation } from '../words';

export const keychainWords: Translation['keychain'] = {
  'not-installed':
    'Der Teil von Ungrey, der mit dem Schlüsselbund des Systems spricht, lässt sich nicht laden. Unter Linux braucht er libsecret (Paket libsecret-1-0).',
  'no-service':
    'Es antwortet kein Schlüsselbund. Unter Linux stellt GNOME Keyring oder KWallet einen bereit, in einer Desktop-Sitzung.',
  locked: 'Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es dann erneut.',
  'locked-silently':
    'Der Schlüsselbund ist gesperrt und konnte nicht nach seinem Passwort fragen. Entsperren Sie ihn und versuchen Sie es dann erneut.',
  waits: 'Der Schlüsselbund ist gesperrt und wartet auf sein Passwort.',
  'no-collection':
    'Der Schlüsselbund läuft, hat aber keinen Bund „login“, in dem ein Token bleiben kann. Er entsteht, wenn Sie sich am Desktop anmelden.',
  denied: 'Das System ließ Ungrey den Schlüsselbund nicht benutzen.',
  'no-answer':
    'Der Schlüsselbund antwortete nicht innerhalb von {{seconds}} Sekunden. Wahrscheinlich ist er gesperrt und wartet auf sein Passwort.',
  stopped: 'Angehalten, bevor der Schlüsselbund antwortete.',
  ended: 'Das Programm, das mit dem Schlüsselbund spricht, endete, bevor es antwortete.',
  closed: 'Ungrey wird geschlossen und benutzt den Schlüsselbund nicht mehr.',
  'unknown-error': 'Der Schlüsselbund meldete einen Fehler, den Ungrey nicht kennt: „{{error}}“',
  'token-empty': 'Das Token ist leer, es gibt also nichts zu speichern.',
  'token-too-long': 'Das ist zu lang für ein Token: Es lassen sich höchstens {{most}} Zeichen speichern.',
  'connection-name':
    'Der Name einer Verbindung hat 1 bis 64 Zeichen: Buchstaben ohne Akzente, Ziffern, Punkt, Bindestrich und Unterstrich.',
};
