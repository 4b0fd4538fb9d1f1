import { logVariants } from '../../log-variants';
import type { appFindings as english, logExplanations as englishExplanations } from '../../en/findings/app';
import type { Translated } from '../../words';
import { logLineWords } from '../log-lines';

const logExplanations: Translated<typeof englishExplanations> = {
  'skipped-entry':
    'Das steht im Protokoll von Claude Desktop selbst. Ein solcher Eintrag ist nirgends in der App zu sehen. Er braucht die Form mit einem Programm, zum Beispiel die Brücke von Ungrey.',
  'second-copy-failed':
    'Claude Desktop startet jeden Server mehr als einmal. Laut Protokoll scheiterte die Kopie für Cowork und Code: {{error}}. Der Chat kann trotzdem gehen.',
  'program-not-found':
    'Laut Protokoll konnte Claude Desktop das Programm des Eintrags nicht starten. Es ist nicht installiert, oder nicht in einem Ordner, in dem Claude Desktop nachsieht.',
  'space-in-path':
    'Windows schneidet einen Befehl mit mehreren Teilen in Anführungszeichen beim ersten Leerzeichen ab. In den Argumenten des Eintrags darf kein Leerzeichen stehen.',
  'runtime-too-old':
    'Das Programm endete mit „{{missing}} is not defined“: Das Node.js, das es ausführte, ist älter, als die Brücke braucht.',
  'module-missing':
    'Das Programm des Eintrags ist nicht vollständig installiert, oder der Pfad in seinen Argumenten stimmt nicht. Ein abgebrochener Start kann eine halbe Installation hinterlassen.',
  'variable-missing':
    'Die Brücke hat den Namen der Variablen statt des Tokens gesendet. Der Name im Header und der Name in env müssen gleich sein.',
  'url-missing': 'Die URL muss das erste Argument nach dem Namen der Brücke sein; Optionen kommen danach.',
  'url-invalid': 'Was in den Argumenten an der Stelle der URL steht, ist keine. Vielleicht fehlt https://.',
  'plain-http':
    'Nur eine https-URL schützt das Token unterwegs. Einfaches http ist für Server auf diesem Computer.',
  'token-line-break':
    'Das Token wurde mit einem Zeilenumbruch kopiert und lässt sich so nicht senden. Es muss in einer Zeile stehen.',
  'token-odd-character':
    'Das Token wurde aus einem Text kopiert, der Zeichen verändert, zum Beispiel Anführungszeichen. Ein solches Token lässt sich nicht senden.',
  'token-refused':
    'Die Brücke hat danach eine andere Art der Anmeldung versucht, die ScaiGrid nicht hat. Ihre Meldungen über OAuth oder Registrierung sind nur die Folge.',
  'host-unknown':
    'Der Name in der URL ist falsch geschrieben, oder er ist nur im Netzwerk Ihrer Firma bekannt.',
  'connection-refused':
    'Der Computer ist da, aber auf diesem Port antwortet kein Programm. Der Port kann falsch sein, oder das Gateway steht still.',
  unreachable: 'Von diesem Computer führt im Moment kein Weg zum Gateway, zum Beispiel weil ein VPN aus ist.',
  'certificate-file-missing':
    'NODE_EXTRA_CA_CERTS nennt eine Datei, die sich nicht lesen lässt. Ohne sie vertraut die Brücke dem Zertifikat Ihrer Firma nicht.',
  'certificate-expired': 'Die Brücke lehnt ein Zertifikat ab, das nicht mehr gültig ist.',
  'certificate-name':
    'Die Brücke wurde zu einem Server geschickt, der nicht beweisen kann, der in der URL zu sein.',
  'certificate-untrusted':
    'Programme, die Claude Desktop startet, vertrauen dem gezeigten Zertifikat nicht, auch wenn Ihr Browser es tut. Meist liegt das an einem Firmen-Proxy, der den Verkehr mitliest.',
  'not-tls': 'Die URL sagt https, aber dieser Port antwortet unverschlüsselt. Port oder https stimmt nicht.',
  'answer-not-found':
    'Auf dem Host antwortet etwas, aber nicht unter diesem Pfad. Die URL muss auf /mcp enden.',
  'answer-too-many': 'In einer Minute wurden mehr Anfragen gestellt, als mit diesem Token erlaubt sind.',
  'answer-error': 'Die Störung lag beim Gateway, als das Protokoll geschrieben wurde.',
  'answer-not-mcp':
    'Statt des MCP-Servers antwortete eine Webseite: ein falscher Pfad oder eine Anmeldeseite dazwischen.',
  'timed-out':
    'Claude Desktop oder die Brücke hat aufgehört zu warten. Das kann am Gateway, am Netzwerk oder an einem langsamen ersten Start liegen.',
  'waits-for-sign-in':
    'Das ist das Letzte, was das Protokoll über den Eintrag sagt. Die Brücke wartet auf eine Antwort des Gateways unter /.well-known, selbst mit einem guten Token.',
  'waits-for-gateway':
    'Das ist das Letzte, was das Protokoll über den Eintrag sagt. Das Gateway, oder etwas auf dem Weg dorthin, nimmt den Aufruf an, antwortet aber nicht.',
  'text-among-messages':
    'Claude Desktop liest Nachrichten aus der Ausgabe des Programms und hat etwas anderes gefunden. Das Programm ist nicht dafür gemacht oder gibt dort Hinweise aus.',
  'program-ended':
    'Claude Desktop hat das Programm des Eintrags gestartet, und es endete, bevor die Verbindung stand. Das Protokoll sagt nicht, warum.',
  disconnected:
    'Claude Desktop hat die Verbindung zum Programm des Eintrags verloren. Das Protokoll sagt nicht, warum.',
};

export const appFindings: Translated<typeof english> = {
  'app.policy-forbids': {
    title: 'Ihre Organisation hat lokale Server in Claude Desktop abgeschaltet',
    explanation:
      'Eine Richtlinie auf diesem Computer setzt {{policy}} auf {{value}}. Claude Desktop lädt dann keinen Eintrag der Konfigurationsdatei, so richtig er auch ist.',
  },
  'app.running': {
    title: 'Claude Desktop läuft',
    explanation:
      'Es hält seine Konfiguration im Speicher und schreibt von dort die ganze Datei. Eine Änderung kann jetzt verloren gehen. Beenden Sie es also, bevor Ungrey die Datei ändert.',
  },
  'app.not-restarted': {
    title: 'Claude Desktop wurde nicht neu gestartet, seit die Konfiguration geändert wurde',
    explanation:
      'Es liest seine Konfiguration nur beim Start. Es läuft seit {{started}}, und die Datei wurde am {{changed}} geändert, deshalb arbeitet es noch mit der alten.',
    variants: {
      'own-change': {
        title: 'Claude Desktop hat die letzte Änderung der Konfiguration vielleicht nicht gelesen',
        explanation:
          'Die Datei wurde kurz nach dem Start von Claude Desktop geändert. Das kann Claude Desktop selbst gewesen sein. Waren Sie es, beenden Sie es ganz und starten Sie es neu.',
      },
      other: {
        title: '{{client}} läuft seit der Zeit vor der Änderung seiner Konfiguration',
        explanation:
          'Es wurde am {{started}} gestartet, und die Datei wurde am {{changed}} geändert. Soweit bekannt, übernimmt es eine Änderung nicht von selbst, deshalb arbeitet es vielleicht noch mit dem alten Eintrag.',
      },
      notices: {
        title: '{{client}} läuft seit der Zeit vor der Änderung seiner Konfiguration',
        explanation:
          'Es wurde am {{started}} gestartet, und die Datei wurde am {{changed}} geändert. Das ist kein Fehler: Es bemerkt eine Änderung von selbst. Nur wenn die Tools dort nicht erscheinen, ist etwas zu tun.',
      },
    },
  },
  'app.log-names-cause': {
    title: 'Das Protokoll von Claude Desktop nennt ein Problem',
    explanation:
      'Die neuesten Zeilen über diesen Eintrag im Protokoll von Claude Desktop sagen, was schiefging.',
    variants: logVariants(logExplanations, (id) => `Protokoll von Claude Desktop: ${logLineWords[id]}`),
  },
};
