import type { remoteFindings as english } from '../../en/findings/remote';
import type { Translated } from '../../words';

const opaque =
  'Der Fehler kommt vom Server hinter dem Tool und steht hier, wie er gesendet wurde: ScaiGrid gibt ihn weiter und kann ihn nicht beheben.';
const probably = 'Wahrscheinlich war das Tool {{closest}} gemeint.';
const untilAnswer =
  'Bis der Server wieder antwortet, sind seine Tools nicht aufgeführt; Aktualisieren fragt ihn sofort.';

export const remoteFindings: Translated<typeof english> = {
  'remote.permission-missing': {
    title: 'Dieses Konto darf keine Remote-Tools verwenden',
    explanation:
      'Remote-Tools werden nur Konten gezeigt, die die Berechtigung {{permission}} haben, und dieses hat sie nicht. Ohne sie erscheint keines, was auch immer registriert ist.',
  },
  'remote.registry-disabled': {
    title: 'Das Verzeichnis der Remote-Server ist ausgeschaltet',
    explanation:
      'ScaiLink bewahrt die Zugangsdaten von Remote-Servern verschlüsselt auf, und dieses Gateway hat dafür keinen Schlüssel. Bis es einen bekommt, geht für niemanden ein Remote-Tool.',
  },
  'remote.none-registered': {
    title: 'Es ist kein Remote-Server registriert',
    explanation:
      'Das Verzeichnis von ScaiLink zeigt diesem Konto keinen Server: keinen, den der Mandant teilt, und keinen eigenen. Remote-Tools erscheinen, sobald ein Server registriert ist und antwortet.',
  },
  'remote.pending-approval': {
    title: 'Der Remote-Server „{{server}}“ wartet auf Freigabe',
    explanation:
      'Er ist mit dem Status „{{status}}“ registriert. Seine Tools erscheinen, sobald ein Administrator ihn freigegeben hat.',
  },
  'remote.unhealthy': {
    title: 'Der Remote-Server „{{server}}“ ist nicht in Ordnung',
    explanation: `ScaiLink führt ihn als „{{status}}“: Seine Prüfung scheiterte {{failures}} hintereinander, zuletzt mit {{failure}}. ${untilAnswer}`,
    variants: {
      bare: { explanation: `ScaiLink führt ihn als „{{status}}“. ${untilAnswer}` },
      'no-tools': {
        title: 'Der Remote-Server „{{server}}“ zeigt keines seiner Tools',
        explanation:
          'Er ist registriert und aktiv, aber keines seiner Tools ist aufgeführt: ScaiLink fand keines, als es zuletzt fragte. Aktualisieren fragt noch einmal.',
      },
    },
  },
  'remote.slug-mismatch': {
    title: 'Es gibt kein Remote-Tool {{wanted}}',
    explanation: `Der Slug im Namen ist nicht der des registrierten Servers. ${probably}`,
    variants: {
      hash: {
        explanation:
          'Der Slug im Namen ist nicht vollständig: ScaiLink hängt sechs Zeichen an den Namen des Servers. Das Tool ist {{closest}}.',
      },
      scope: {
        explanation:
          'Der zweite Teil des Namens sagt, wem der Server gehört: „tenant“ bei einem geteilten, die ID eines Benutzers bei einem persönlichen. Das Tool ist {{closest}}.',
      },
      tool: { explanation: `Der Server stimmt, aber er hat kein Tool dieses Namens. ${probably}` },
      shape: {
        explanation: `Der Name eines Remote-Tools hat vier Teile: remote, wem der Server gehört, den Slug und das Tool. ${probably}`,
      },
      none: {
        explanation:
          'Keiner der registrierten Server hat einen Slug wie den in diesem Namen. Ihre Namen stehen unten.',
      },
    },
  },
  'remote.transport-error': {
    title: 'Das Gateway kommt nicht zum Remote-Server durch',
    explanation: 'Der Aufruf verließ ScaiGrid und ging auf dem Weg zum Server hinter dem Tool verloren.',
    variants: {
      timeout: {
        title: 'Der Remote-Server antwortet nicht rechtzeitig',
        explanation:
          'ScaiGrid wartete auf den Server hinter dem Tool und gab auf. Er ist überlastet oder hängt, oder der Aufruf dauert länger, als das Gateway wartet.',
      },
      connect: {
        explanation:
          'Der Server hinter dem Tool nimmt keine Verbindung von ScaiGrid an. Er steht still, ist umgezogen, oder eine Firewall ist dazwischen.',
      },
      name: {
        explanation:
          'Das Gateway findet den Host des Servers hinter dem Tool nicht: Seine registrierte Adresse ist falsch oder besteht nicht mehr.',
      },
      tls: { explanation: 'Das Gateway akzeptiert das Zertifikat des Servers hinter dem Tool nicht.' },
      broken: {
        explanation:
          'Die Verbindung zum Server hinter dem Tool brach mittendrin ab. Meist hat sie der Server beendet, oder ein Proxy davor.',
      },
    },
  },
  'remote.upstream-error': {
    title: 'Der Remote-Server antwortet mit {{error}}',
    explanation: opaque,
    variants: {
      arguments: {
        explanation: `Er scheint die Argumente nicht anzunehmen: Sein Schema kann sich geändert haben. ${opaque}`,
      },
      'sign-in': {
        explanation: `Er scheint die Zugangsdaten nicht anzunehmen, die ScaiLink für ihn aufbewahrt. ${opaque}`,
      },
      limit: { explanation: `Er scheint weniger Aufrufe zu erlauben, als gemacht wurden. ${opaque}` },
      'not-found': { explanation: `Er scheint nicht zu kennen, wonach gefragt wurde. ${opaque}` },
    },
  },
  'remote.listed': {
    title: 'Die Remote-Tools sind aufgeführt',
    explanation: {
      one: 'Das Gateway bietet diesem Konto {{count}} Remote-Tool an. Zeigt Claude Desktop es nicht, hat es vielleicht noch eine alte Liste.',
      other:
        'Das Gateway bietet diesem Konto {{count}} Remote-Tools an. Zeigt Claude Desktop sie nicht, hat es vielleicht noch eine alte Liste.',
    },
  },
};
