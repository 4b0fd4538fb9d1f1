import type { remedyWords as english } from '../en/remedies';
import type { Translated } from '../words';

const quitIt =
  'Unter Windows und Linux: Klicken Sie mit der rechten Maustaste auf das Claude-Symbol im Infobereich und wählen Sie „Beenden“ („Quit“). Auf dem Mac: Drücken Sie Command-Q.';
const again = 'Prüfen Sie erneut, wenn es erledigt ist.';
const newListOfTools =
  'Ihr Token bleibt, wie es ist. Prüfen Sie erneut, wenn es erledigt ist, und starten Sie dann Claude Desktop neu: Es liest die Liste der Tools beim Start.';
const atOnce = 'Prüfen Sie dann erneut: Die Tools sind sofort da.';

export const remedyWords: Translated<typeof english> = {
  'edit-config': {
    title: 'Ungrey die Konfigurationsdatei ändern lassen',
    steps: [
      'Ungrey zeigt zuerst die genaue Änderung.',
      'Es behält eine Sicherung der Datei und schreibt dann die Änderung.',
      'Es prüft erneut. Sie können die Änderung jederzeit rückgängig machen.',
    ],
  },
  'restore-backup': {
    title: 'Die Einträge aus der Sicherung zurückholen',
    steps: [
      'Ungrey zeigt zuerst die Einträge von {{backup}}.',
      'Es behält eine Sicherung der jetzigen Datei und schreibt dann die Einträge zurück.',
    ],
  },
  'quit-client': {
    title: 'Claude Desktop beenden',
    steps: ['Das Fenster zu schließen genügt nicht: Claude Desktop läuft im Hintergrund weiter.', quitIt],
  },
  'restart-client': {
    title: 'Claude Desktop ganz beenden und neu starten',
    steps: [
      'Das Fenster zu schließen genügt nicht: Claude Desktop läuft im Hintergrund weiter und behält die alte Konfiguration.',
      quitIt,
      'Starten Sie Claude Desktop wieder über das Startmenü, das Dock oder die Liste der Apps.',
    ],
  },
  'restart-other-client': {
    title: '{{client}} neu starten',
    steps: ['Beenden Sie {{client}} und starten Sie es neu: Es liest seine Einträge beim Start.'],
  },
  'start-new-session': {
    title: '{{client}} erneut starten',
    steps: [
      'Beenden Sie jede laufende Sitzung von {{client}} und starten Sie es in seinem Terminal erneut: Es liest seine Einträge, wenn eine Sitzung beginnt.',
      'In der neuen Sitzung zeigt /mcp, ob der Eintrag verbunden ist.',
    ],
  },
  'refresh-server-list': {
    title: 'Die Liste der Server in {{client}} aktualisieren',
    steps: [
      'Öffnen Sie in {{client}} die Seite, auf der MCP-Server verwaltet werden, und wählen Sie Refresh.',
      'Erscheinen die Tools von ScaiGrid nicht, beenden Sie {{client}} und starten Sie es neu.',
    ],
  },
  'start-server-in-editor': {
    title: '{{client}} übernimmt die Änderung von selbst',
    steps: [
      'Verwenden Sie den Chat in {{client}}: In der Grundeinstellung startet es einen geänderten Server von selbst und fragt nötigenfalls nach dem Token.',
      'Geschieht das nicht: Führen Sie „MCP: List Servers“ aus der Befehlspalette aus, wählen Sie den Eintrag und starten Sie ihn dort.',
    ],
  },
  'let-client-notice': {
    title: '{{client}} übernimmt die Änderung von selbst',
    steps: [
      'Es ist nichts zu tun: {{client}} bemerkt, dass seine Datei geändert wurde.',
      'Erscheinen die Tools von ScaiGrid dort nicht, beenden Sie {{client}} und starten Sie es neu.',
    ],
  },
  'edit-by-hand': {
    title: 'Die Datei von Hand ändern',
    steps: [
      'Beenden Sie zuerst {{client}}, damit es Ihre Änderung nicht überschreibt.',
      'Öffnen Sie die Datei in einem Texteditor und ändern Sie die oben genannte Stelle.',
      'Speichern Sie sie als UTF-8 und prüfen Sie dann erneut.',
    ],
  },
  'pick-file': {
    title: 'Ungrey sagen, welche Datei Claude Desktop liest',
    steps: [
      'Öffnen Sie in Claude Desktop die Einstellungen, dann „Entwickler“ („Developer“), dann „Konfiguration bearbeiten“ („Edit Config“).',
      'Vergleichen Sie den Ordner, der sich öffnet, mit den oben genannten Dateien.',
      'Wählen Sie diese Datei hier und prüfen Sie erneut.',
    ],
  },
  'new-token': {
    title: 'Ein neues Token von ScaiGrid holen',
    steps: [
      'Öffnen Sie die Admin-Seite Ihres ScaiGrid und melden Sie sich an.',
      'Gehen Sie zu Access, dann API Keys, dann Create. Der Schlüssel wird nur einmal gezeigt: Kopieren Sie ihn.',
      'Geben Sie ihn Ungrey: Er kommt in den Schlüsselbund Ihres Systems.',
    ],
  },
  'keep-token': {
    title: 'Ein Token aufbewahren, das Sie haben',
    steps: [
      'In einem Terminal: ungrey token set {{connection}}. Es fragt nach der Adresse des Gateways und nach dem Token.',
      'Die Brücke verwendet es innerhalb von Sekunden; Claude Desktop muss nicht neu gestartet werden.',
    ],
  },
  'wait-for-bridge': {
    title: 'Die Ursache beheben; den Rest macht die Brücke',
    steps: [
      'Prüfen Sie hier erneut: Die anderen Befunde sagen, ob die Ursache noch da ist und wie sie sich beheben lässt.',
      'Die Brücke versucht es weiter. Geht die Verbindung wieder, kommen die Tools in Claude Desktop von selbst zurück.',
    ],
  },
  'check-token-deployment': {
    title: 'Ein Token dieser Installation verwenden',
    steps: [
      'Token des von ScaiLabs betriebenen ScaiGrid gelten nicht auf Ihrer eigenen Installation, und umgekehrt.',
      'Erstellen Sie ein Token auf {{host}}, oder ändern Sie die URL zu der Installation, die dieses Token ausgestellt hat.',
    ],
  },
  'set-clock': {
    title: 'Die Uhr dieses Computers stellen',
    steps: [
      'Öffnen Sie die Einstellungen für Datum und Uhrzeit Ihres Systems.',
      'Schalten Sie „Uhrzeit automatisch einstellen“ ein und prüfen Sie dann erneut.',
    ],
  },
  'install-node': {
    title: 'Ein neueres Node.js installieren',
    steps: [
      'Das Programm in diesem Eintrag braucht Node.js 20.18.1 oder neuer.',
      'Installieren Sie die aktuelle Version von Node.js, beenden Sie dann {{client}} und starten Sie es neu.',
    ],
  },
  'ask-policy-owner': {
    title: 'Die Verwalter dieses Computers fragen',
    steps: [
      'Eine Richtlinie Ihrer Organisation verbietet lokale MCP-Server in Claude Desktop.',
      'Bitten Sie darum, den Richtlinienschlüssel „{{policy}}“ zu ändern; keine Änderung der Konfigurationsdatei kann das ersetzen.',
    ],
  },
  'ask-network-admin': {
    title: 'Ihren Netzwerk-Administrator fragen',
    steps: [
      'Senden Sie den Bericht: Er nennt den Host, den Port und den genauen Fehler.',
      'Bitten Sie darum, ausgehendes HTTPS von diesem Computer zu {{host}} zu erlauben.',
    ],
  },
  'ask-gateway-operator': {
    title: 'Die Betreiber des Gateways fragen',
    steps: [
      'Der Fehler liegt auf der Seite von {{host}}; auf diesem Computer lässt er sich nicht beheben.',
      'Senden Sie den Bericht: Er enthält die Antwort und die Request-ID und kein Token.',
    ],
  },
  'check-host': {
    title: 'Den Hostnamen prüfen',
    steps: [
      'Vergleichen Sie den Hostnamen mit der Adresse, die Sie in Ihrem Browser für ScaiGrid verwenden.',
      'Geht es nur im Netzwerk Ihrer Firma, verbinden Sie sich zuerst mit dem VPN und prüfen Sie dann erneut.',
    ],
  },
  'sign-in-to-network': {
    title: 'Sich bei diesem Netzwerk anmelden',
    steps: [
      'Eine Anmeldeseite des Netzwerks (Hotel, Zug, Gast-WLAN) antwortet statt des Gateways.',
      'Öffnen Sie eine beliebige Webseite in Ihrem Browser, melden Sie sich an und prüfen Sie dann erneut.',
    ],
  },
  'trust-certificate': {
    title: 'Programme dem Zertifikat vertrauen lassen',
    steps: [
      'Bitten Sie Ihren Administrator um das Zertifikat von „{{issuer}}“ als PEM-Datei.',
      'Setzen Sie NODE_EXTRA_CA_CERTS mit dem Pfad dieser Datei in env des Eintrags, oder lassen Sie Ungrey das tun.',
    ],
  },
  'set-proxy': {
    title: 'Dem Programm des Eintrags den Proxy nennen',
    steps: [
      'Setzen Sie HTTPS_PROXY mit dem Wert {{proxy}} in env des Eintrags.',
      'Ein mcp-remote-Eintrag braucht außerdem „--enable-proxy“ unter seinen Argumenten.',
      'Beenden Sie Claude Desktop, starten Sie es neu und prüfen Sie dann erneut.',
    ],
  },
  'wait-and-retry': {
    title: 'Warten und dann erneut prüfen',
    steps: ['Das Gateway bat um eine Pause von {{seconds}} s.', 'Prüfen Sie danach erneut.'],
  },
  'unlock-keychain': {
    title: 'Den Schlüsselbund verfügbar machen',
    steps: [
      'Entsperren Sie Ihren Schlüsselbund, oder melden Sie sich an Ihrem Desktop an.',
      'Unter Linux muss ein Secret Service laufen, zum Beispiel GNOME Keyring oder KWallet.',
    ],
  },
  'report-to-ungrey': {
    title: 'Uns den Bericht senden',
    steps: [
      'Speichern Sie den Bericht. Er enthält kein Token.',
      'Hängen Sie ihn an eine Fehlermeldung zu Ungrey an.',
    ],
  },
  'find-in-gateway-log': {
    title: 'Sie im Protokoll des Gateways finden',
    steps: ["Auf dem Rechner des Gateways ausführen: grep -E '{{requestId}}' /var/log/scaigrid/*.log"],
  },
  'grant-remote-use': {
    title: 'Einen Mandanten-Administrator um die Berechtigung bitten',
    steps: [
      'Bitten Sie einen Mandanten-Administrator, Ihrem Konto {{permission}} zu geben: bei den Modulberechtigungen des Benutzers oder durch eine eigene Rolle Ihrer Gruppe.',
      `Ihr Token bleibt, wie es ist. ${again}`,
    ],
  },
  'switch-on-remote-registry': {
    title: 'Die Betreiber des Gateways bitten, es einzuschalten',
    steps: ['Sie setzen encryption_local_kek in den Plattform-Einstellungen.', again],
  },
  'register-remote-server': {
    title: 'Den Server in ScaiLink registrieren',
    steps: [
      'Registrieren Sie ihn auf der Admin-Seite von ScaiGrid, oder mit POST /v1/modules/scailink/remote-servers (name, endpoint_url, auth_type).',
      'ScaiLink sucht sofort nach seinen Tools. Prüfen Sie dann erneut.',
    ],
  },
  'approve-registration': {
    title: 'Einen Mandanten-Administrator um Freigabe bitten',
    steps: [
      'Bitten Sie einen Mandanten-Administrator, die Registrierung von „{{server}}“ in ScaiLink freizugeben.',
      again,
    ],
  },
  'refresh-remote': {
    title: 'Ungrey den Remote-Server aktualisieren lassen',
    steps: [
      'Ungrey zeigt zuerst die genaue Anfrage.',
      'ScaiLink fragt dann „{{server}}“ noch einmal, welche Tools er hat.',
      'Ungrey sieht nach, ob sie erschienen sind.',
    ],
  },
  'refresh-remote-by-admin': {
    title: 'Einen Mandanten-Administrator bitten, ihn zu aktualisieren',
    steps: [
      'Ihr Konto darf „{{server}}“ nicht aktualisieren: Dafür braucht es die Berechtigung {{permission}}.',
      'Ein Mandanten-Administrator kann es mit Ungrey tun, oder mit der Anfrage POST {{path}}.',
    ],
  },
  'mend-remote-server': {
    title: 'Nach dem Remote-Server sehen',
    steps: [
      'Sehen Sie nach, ob der Server hinter „{{server}}“ läuft, und ob seine Adresse und Zugangsdaten in ScaiLink noch stimmen.',
      'ScaiLink versucht es alle 15 Minuten selbst wieder; Aktualisieren tut es sofort.',
    ],
  },
  'use-real-tool-name': {
    title: 'Den richtigen Namen verwenden',
    steps: [
      'Der Name ist {{closest}}.',
      'Ändern Sie ihn überall, wo der alte steht, und versuchen Sie es dann erneut.',
    ],
  },
  'compare-remote-names': {
    title: 'Den Namen mit denen der registrierten Server vergleichen',
    steps: [
      'Nehmen Sie den Slug des gemeinten Servers aus der Liste oben.',
      'Ist er nicht dabei, registrieren Sie ihn in ScaiLink, oder bitten Sie seinen Besitzer, ihn mit dem Mandanten zu teilen.',
    ],
  },
  'ask-remote-owner': {
    title: 'Die Betreiber des Remote-Servers fragen',
    steps: [
      'Senden Sie den Klassennamen und die Meldung, wie sie oben stehen, mit der Zeit des Aufrufs.',
      'Die Zugangsdaten, die ScaiLink für ihren Server verwendet, liegen in seiner Registrierung.',
    ],
  },
  'fit-remote-arguments': {
    title: 'Die Argumente dem Schema des Tools anpassen',
    steps: [
      'Lesen Sie das inputSchema des Tools noch einmal: Es kommt vom Remote-Server und kann sich geändert haben.',
      'Clients behalten eine alte Liste eine Weile: Starten Sie sie neu.',
    ],
  },
  'make-the-call-arrive': {
    title: 'Herausfinden, warum das Tool verweigert wird',
    steps: [
      'Prüfen Sie erneut mit der Beschwerde „Ein Tool antwortet mit 403“ und dem Namen {{tool}}.',
      'Sobald das Tool geht, werden seine Aufrufe festgehalten.',
    ],
  },
  'ask-for-audit-rows': {
    title: 'Einen Mandanten-Administrator bitten, nachzusehen',
    steps: [
      'Bitten Sie um die Zeilen des Kontos {{actor}}, unter der Aktion des Dienstes: {{exampleAction}} für {{exampleTool}}.',
      'Oder bitten Sie um die Berechtigung admin:access.',
    ],
  },
  'filter-audit-log': {
    title: 'An der richtigen Stelle des Protokolls nachsehen',
    steps: [
      'Filtern Sie nach actor_user_id {{actor}} (in manchen Versionen: actor_id).',
      'Filtern Sie nach der Aktion des Dienstes, nicht nach dem Namen des Tools: {{exampleAction}} für {{exampleTool}}.',
    ],
  },
  'enable-module': {
    title: 'Das Modul „{{module}}“ für Ihren Mandanten aktivieren',
    steps: [
      'Das ist die Anfrage: {{request}} mit dem Inhalt {{body}}',
      'Ungrey sendet sie, nachdem Sie sie gesehen und Ja gesagt haben, im Fenster oder mit ungrey fix und denselben Optionen wie bei dieser Prüfung. Danach sieht es nach, ob die Tools des Moduls erschienen sind, und kann das Modul wieder deaktivieren.',
      'Oder führen Sie dies selbst aus, mit Ihrem Token in SCAIGRID_API_KEY:',
      '{{curl}}',
    ],
  },
  'send-enable-request': {
    title: 'Einen Administrator bitten, das Modul „{{module}}“ zu aktivieren',
    steps: [
      'Ein Modul zu aktivieren braucht die Berechtigung modules:manage, die Ihr Konto nicht zu haben scheint.',
      `Ein Administrator des Mandanten {{tenant}} kann es auf der Admin-Seite unter Modules tun, oder mit dem Befehl unten, mit seinem Token in SCAIGRID_API_KEY. ${atOnce}`,
      '{{curl}}',
    ],
  },
  'ask-to-enable-module': {
    title: 'Einen Administrator bitten, das Modul „{{module}}“ zu aktivieren',
    steps: [
      'Das geht auf der Admin-Seite von ScaiGrid unter Modules, oder mit POST /v1/modules/{{module}}/enable.',
      atOnce,
    ],
  },
  'grant-permission': {
    title: 'Einen Administrator des Mandanten {{tenant}} um {{permission}} bitten',
    steps: [
      'Er kann Ihrem Konto eine der Rollen geben, die sie haben ({{roles}}), oder eine eigene Rolle mit dieser Berechtigung allein.',
      newListOfTools,
    ],
  },
  'grant-module-permission': {
    title: 'Einen Administrator des Mandanten {{tenant}} um {{permission}} bitten',
    steps: [
      'Er kann sie zu den Modulberechtigungen Ihres Kontos hinzufügen, oder Ihrer Gruppe eine eigene Rolle geben, die sie hat.',
      newListOfTools,
    ],
  },
  'grant-platform-permission': {
    title: 'Die Betreiber des Gateways fragen',
    steps: [
      'Nur sie haben {{permission}} ({{roles}}), und Administratoren eines Mandanten können sie nicht geben.',
      'Bitten Sie sie, zu tun, wofür Sie das Tool wollten.',
    ],
  },
  'give-a-role': {
    title: 'Einen Administrator des Mandanten {{tenant}} um eine Rolle bitten',
    steps: ['Die Rolle tenant_user genügt für Modelle, Chats und Sitzungen.', newListOfTools],
  },
  'ask-for-permission': {
    title: 'Einen Administrator des Mandanten {{tenant}} fragen',
    steps: [
      'Senden Sie den Bericht: Er nennt die Tools und was über ihre Berechtigungen bekannt ist.',
      'Ihr Token bleibt, wie es ist, wenn Ihr Konto eine Rolle oder Berechtigung bekommt.',
    ],
  },
  'use-other-identity': {
    title: 'Das Token eines anderen Kontos verwenden',
    steps: [
      'Erstellen Sie einen API-Schlüssel für ein Konto, das {{permission}} hat, auf der Admin-Seite unter Access, API Keys.',
      'Geben Sie ihn Ungrey anstelle von diesem. Er darf alles, was sein Konto darf, also bewahren Sie ihn dort auf, wo nur die Richtigen herankommen.',
    ],
  },
  'use-other-tool': {
    title: 'Ein Tool verwenden, das dieses Token aufrufen darf',
    steps: ['Diese kommen am nächsten: {{alternatives}}.'],
  },
  'use-close-name': {
    title: 'Den richtigen Namen verwenden',
    steps: [
      'Versuchen Sie „{{closest}}“.',
      'Namen werden klein mit Unterstrichen geschrieben: worum es geht, dann was es tut.',
    ],
  },
  'look-up-tool': {
    title: 'Das Tool nachschlagen',
    steps: [
      'Vergleichen Sie den Namen mit den Tools, die dieses Token hat.',
      'Fragen Sie einen Administrator des Mandanten {{tenant}}, ob es ein Tool dieses Namens gibt: Er kann die vollständige Liste lesen.',
    ],
  },
  'name-the-tool': {
    title: 'Das Tool nennen, das Ihnen fehlt',
    steps: [
      'Prüfen Sie erneut mit seinem Namen: Ungrey sagt dann, was es braucht und welche Tools Sie stattdessen verwenden können.',
      'In der Befehlszeile: ungrey check --symptom tool-forbidden --tool NAME',
    ],
  },
  'check-tenant': {
    title: 'Ein Token des Mandanten verwenden, den Sie meinen',
    steps: [
      'Melden Sie sich auf der Admin-Seite von ScaiGrid an und wählen Sie den Mandanten: {{others}}.',
      'Gehen Sie zu Access, dann API Keys, dann Create. Geben Sie den Schlüssel Ungrey anstelle von diesem.',
      'Ist der Mandant {{tenant}} der richtige, bitten Sie dort einen Administrator, Ihrem Konto eine Rolle zu geben.',
    ],
  },
  'fit-arguments': {
    title: 'Die Argumente dem Schema des Tools anpassen',
    steps: [
      'Vergleichen Sie die Argumente mit dem inputSchema, das hier steht.',
      'Prüfen Sie erneut mit besseren. In der Befehlszeile: --tool {{tool}} --args JSON',
    ],
  },
  'read-result-shape': {
    title: 'Die Antwort lesen, wie sie jetzt ist',
    steps: [
      'Vergleichen Sie die beiden Formen, die hier stehen, und passen Sie an, was die Antwort liest.',
      'Das REST-Gegenstück in der API-Referenz von ScaiGrid ist der Maßstab.',
    ],
  },
  'read-input-schema': {
    title: 'Das Schema des Tools noch einmal ansehen',
    steps: [
      'Starten Sie Claude Desktop neu, damit es die Liste der Tools neu abruft.',
      'Vergleichen Sie Ihre Argumente mit dem inputSchema, das hier steht.',
      'Was die Antwort bedeutet, wissen die Betreiber des Remote-Servers.',
    ],
  },
  'report-shape-change': {
    title: 'Die Änderung den Betreibern des Gateways melden',
    steps: ['Senden Sie den Bericht: Er enthält beide Formen und die Request-ID und keine Inhalte.'],
  },
  'keep-connections-alive': {
    title: 'Die Verbindung nicht verstummen lassen',
    steps: [
      'Bitten Sie Ihren Netzwerk-Administrator, die Grenze für stille Verbindungen zu {{host}} über Ihren längsten Aufruf anzuheben.',
      'Oder stellen Sie den Keepalive Ihres Clients auf weniger als {{seconds}} s.',
    ],
  },
  'raise-call-timeout': {
    title: 'Den Client länger auf einen Aufruf warten lassen',
    steps: [
      'Stellen Sie die Wartezeit für einen Aufruf in Ihrem Client auf mehr als {{seconds}} s.',
      'Geht das nicht, verlangen Sie in einem Aufruf weniger.',
    ],
  },
  'reconnect-on-drop': {
    title: 'Sich nach einem Abbruch neu verbinden',
    steps: [
      'ScaiGrid behält nichts pro Verbindung: Eine neue kostet nichts.',
      'Die Brücke von Ungrey verbindet sich von selbst neu und wiederholt nie einen Aufruf, der schon gelaufen sein kann.',
    ],
  },
  'hold-longer': {
    title: 'Auch längere Grenzen abwarten',
    steps: [
      'Kommen Abbrüche später als nach {{seconds}} s, prüfen Sie erneut mit mehr Geduld.',
      'In der Befehlszeile: ungrey check --symptom connection-drops --timeout 330',
    ],
  },
  'report-mcp-latency': {
    title: 'Mit diesen Zahlen einen Fehler melden',
    steps: [
      'Senden Sie diesen Text an die Betreiber des Gateways:',
      '{{tool}} braucht über MCP {{mcpMs}} ms, GET {{path}} über REST {{restMs}} ms (Mediane über offen gehaltene Verbindungen, abwechselnd gefragt). MCP braucht {{excessMs}} ms länger, {{lowMs}} bis {{highMs}} ms bei {{confidence}} % Sicherheit.',
    ],
  },
  'tune-service': {
    title: 'Den Dienst hinter dem Tool ansehen',
    steps: [
      'Bei Tools für Modelle ist das das Modell dahinter, bei Verwaltungs-Tools die Datenbank.',
      'Senden Sie den Betreibern des Gateways den Bericht: Er enthält die Zahlen beider Wege.',
    ],
  },
  'check-the-way': {
    title: 'Das Netzwerk unterwegs ansehen',
    steps: [
      'Vergleichen Sie mit einem anderen Netzwerk, und ohne VPN.',
      'Ein Proxy oder Sicherheitsprodukt, das Verbindungen mitliest, verlangsamt jede: Fragen Sie Ihren Netzwerk-Administrator.',
      'Ist das Gateway weit weg, bitten Sie um eine Installation, die näher ist.',
    ],
  },
};
