import type { refusalWords as english } from '../en/refusals';
import type { Translated } from '../words';

export const refusalWords: Translated<typeof english> = {
  'nothing-to-do': 'Der Eintrag „{{entry}}“ ist, wie er sein soll: Es gibt nichts zu ändern.',
  unparsable:
    'Die Datei ist in Zeile {{line}}, Spalte {{column}} so beschädigt, dass es keine sichere Reparatur gibt. Verbessern Sie diese Stelle von Hand und prüfen Sie dann erneut.',
  'wrong-shape':
    'Die Datei ist gültiges JSON, aber nicht aufgebaut wie eine Konfiguration von Claude Desktop. Ungrey müsste raten, was gemeint war. Verbessern Sie sie deshalb von Hand.',
  'no-url':
    'Es ist keine brauchbare Adresse von ScaiGrid bekannt. Geben Sie Ungrey die URL Ihrer Installation und versuchen Sie es dann erneut.',
  'no-token':
    'Es ist kein brauchbares Token bekannt: Im Eintrag steht keines, oder es ist ein Platzhalter oder beschädigt. Geben Sie Ungrey ein Token und versuchen Sie es dann erneut.',
  unproven:
    'Ungrey konnte nicht beweisen, dass die eigene Änderung bewirkt, was sie soll, und hat sie deshalb nicht gemacht. Bitte melden Sie das.',
  'client-running':
    'Claude Desktop läuft und würde die Änderung überschreiben. Beenden Sie es ganz (das Fenster zu schließen genügt nicht) und versuchen Sie es dann erneut.',
  'client-unknown':
    'Ungrey konnte nicht feststellen, ob Claude Desktop läuft. Sorgen Sie dafür, dass es ganz beendet ist, und erzwingen Sie dann die Änderung.',
  'changed-meanwhile':
    'Ein anderes Programm hat {{file}} geändert, seit Ungrey es gelesen hat. Es wurde nichts überschrieben: Sehen Sie sich den neuen Plan an und versuchen Sie es dann erneut.',
  busy: 'Ein anderes Ungrey ändert gerade {{file}}. Warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.',
  'no-folder':
    'Der Ordner {{folder}} ist nicht vorhanden. Starten Sie Claude Desktop einmal, damit es seinen Ordner anlegt. Beenden Sie es wieder und versuchen Sie es dann erneut.',
  'no-backup':
    'Neben {{file}} ließ sich keine Sicherung anlegen ({{code}}), und ohne Sicherung ändert Ungrey nichts. Prüfen Sie die Rechte dieses Ordners und den freien Speicherplatz.',
  'keychain-failed':
    'Der Schlüsselbund hat das Token nicht angenommen, deshalb blieb die Datei, wie sie war. Entsperren Sie den Schlüsselbund und versuchen Sie es dann erneut.',
  'write-forbidden':
    'Das System ließ Ungrey nicht in {{file}} schreiben ({{code}}). Prüfen Sie die Rechte und ob ein anderes Programm die Datei geöffnet hat.',
  'disk-full':
    'Der Datenträger ist voll ({{code}}), deshalb blieb {{file}}, wie es war. Schaffen Sie Platz und versuchen Sie es dann erneut.',
  'write-failed': 'Das System konnte nicht in {{file}} schreiben ({{code}}). Die Datei blieb, wie sie war.',
  'not-verified':
    'Ungrey hat in {{file}} geschrieben, aber etwas anderes zurückgelesen: Ein anderes Programm schreibt auch hinein. Was vorher dort stand, liegt in {{backup}}.',
  'nothing-to-undo': 'Ungrey hat in {{file}} nichts geändert, was sich rückgängig machen ließe.',
  'already-undone': '{{file}} ist bereits so, wie es vor der letzten Reparatur war.',
  'changed-since':
    '{{file}} wurde nach der Reparatur geändert. Jetzt rückgängig zu machen würde diese Änderung verlieren: Vergleichen Sie beides und entscheiden Sie dann.',
  'backup-damaged':
    'Die Sicherung {{backup}} fehlt oder wurde geändert und ist deshalb nicht vertrauenswürdig. Es wurde nichts wiederhergestellt.',
};
