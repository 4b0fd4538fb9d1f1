import type { MainTexts } from '.';

export const de: MainTexts = {
  'ipc.untrusted': 'Dieser Aufruf kam nicht aus dem eigenen Fenster von Ungrey.',
  'ipc.not-understood': 'Das Fenster hat etwas gesendet, das Ungrey nicht versteht.',
  'ipc.failed':
    'In Ungrey ging etwas schief. Versuchen Sie es erneut; bleibt es so, speichern Sie einen Bericht.',
  'ipc.unknown-file':
    'Das ist keine der Konfigurationsdateien, die Ungrey auf diesem Computer gefunden hat. Sie wurde deshalb nicht angerührt.',
  'ipc.other-gateway':
    'Das Token dieses Eintrags gehört zu einem anderen Gateway. Der Eintrag wurde deshalb so gelassen, wie er ist. Richten Sie für die neue Adresse eine neue Verbindung ein.',

  'run.failed': 'Ungrey konnte diese Prüfung nicht abschließen. Bitte versuchen Sie es erneut.',

  'measurement.failed': 'Ungrey konnte diese Messung nicht abschließen. Bitte versuchen Sie es erneut.',
  'measurement.forgotten': 'Diese Zahlen sind vergessen. Bitte messen Sie noch einmal.',

  'practice.not-started':
    'Das Übungs-ScaiGrid ist nicht gestartet, deshalb wurde nichts geändert. Versuchen Sie es erneut; bleibt es so, blockiert vielleicht ein anderes Programm Verbindungen innerhalb dieses Computers.',
  'practice.over': 'Die Übung ist vorbei; es gibt kein Token zu kopieren.',

  'repair.helper-not-kept':
    'Ungrey konnte seine Brücke nicht in Ihren Datenordner legen, daher wurde nichts geändert. Ist der Datenträger voll? Oder installieren Sie das deb-Paket statt des AppImage.',

  'report.forgotten': 'Diese Prüfung ist nicht fertig oder vergessen. Prüfen Sie zuerst erneut.',
  'received.not-json':
    '„{{file}}“ ist kein JSON, also kein Bericht von Ungrey. Bitten Sie um den Bericht im Format „Für Programme (JSON)“.',
  'received.no-report':
    '„{{file}}“ ist kein Bericht, den diese Version von Ungrey lesen kann (sie bleibt bei „{{where}}“ stehen). Vielleicht hat ihn ein neueres Ungrey geschrieben.',
  'received.too-large': '„{{file}}“ ist zu groß für einen Bericht.',
  'received.unreadable':
    '„{{file}}“ ließ sich nicht lesen. Ist die Datei noch da, und dürfen Sie sie öffnen?',
  'report.unwritable':
    'Der Bericht konnte nicht nach {{file}} geschrieben werden. Wählen Sie einen anderen Ordner.',

  'menu.settings': 'Einstellungen…',
  'menu.check-again': 'Erneut prüfen',
  'menu.instruments': 'Instrumente',
  'menu.help': 'Hilfe',
  'menu.quit': 'Ungrey beenden',
  'notify.run': 'Ungrey hat die Prüfung abgeschlossen.',
  'notify.hold': 'Ungrey hat den Verbindungstest abgeschlossen.',
  'settings.broken':
    'Die Datei mit Ihren Einstellungen ließ sich nicht lesen, deshalb ist Ungrey mit den üblichen gestartet. Wählen Sie Ihre erneut; eine unlesbare Datei bleibt daneben erhalten.',
  'settings.unwritable':
    'Ihre Wahl gilt jetzt, ließ sich aber nicht speichern: Beim nächsten Start hat Ungrey sie vergessen. Ist der Datenträger voll?',
};
