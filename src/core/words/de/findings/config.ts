import type { configFindings as english } from '../../en/findings/config';
import type { Translated } from '../../words';
import { syntaxVariants } from './syntax-variants';

const mayLose = 'Es hält die Datei für beschädigt und schreibt sie vielleicht neu, ohne Ihre Einträge.';
const onlyInside = '{{client}} liest nur, was direkt in „{{root}}“ steht.';

export const configFindings: Translated<typeof english> = {
  'config.not-found': {
    title: '{{client}} hat noch keine Konfigurationsdatei',
    explanation:
      '{{client}} sucht seine Server in {{file}}, und diese Datei gibt es nicht. Es legt sie selbst erst an, wenn sich eine Einstellung ändert.',
    variants: {
      given: {
        title: 'Die genannte Konfigurationsdatei ist nicht vorhanden',
        explanation: 'Es gibt keine Datei {{file}}.',
      },
    },
  },
  'config.unreadable': {
    title: 'Die Konfigurationsdatei lässt sich nicht lesen',
    explanation:
      'Das System verweigerte es mit {{error}}. Kann Ungrey sie nicht lesen, kann es {{client}} wahrscheinlich auch nicht.',
    variants: {
      'no-permission': {
        title: 'Sie dürfen die Konfigurationsdatei nicht lesen',
        explanation:
          'Die Datei gehört einem anderen Benutzer, oder ihre Rechte wurden geändert. Geben Sie Ihrem Benutzer das Recht, sie zu lesen und zu schreiben.',
      },
      folder: {
        title: 'Wo die Konfigurationsdatei sein sollte, ist ein Ordner',
        explanation:
          'Benennen Sie den Ordner {{file}} um oder entfernen Sie ihn; dort gehört eine Datei dieses Namens hin.',
      },
      'not-utf8': {
        title: 'Die Konfigurationsdatei ist kein Text, den {{client}} lesen kann',
        explanation:
          'Sie enthält Bytes, die kein UTF-8 sind. Öffnen Sie sie in einem Texteditor und speichern Sie sie als UTF-8.',
      },
      'too-large': {
        title: 'Die Konfigurationsdatei ist viel größer, als eine Konfigurationsdatei sein sollte',
        explanation:
          'Ungrey hat {{file}} nicht gelesen, damit Ihr Computer nicht aufgehalten wird. Öffnen Sie die Datei in einem Texteditor und sehen Sie nach, was hineingeraten ist.',
      },
    },
  },
  'config.several-files': {
    title: {
      one: 'Es gibt {{count}} Konfigurationsdatei, und {{client}} liest nur eine',
      other: 'Es gibt {{count}} Konfigurationsdateien, und {{client}} liest nur eine',
    },
    explanation: '{{client}} liest {{file}}. Änderungen in den anderen bleiben ohne Wirkung.',
    variants: {
      'msix-package-exists': {
        explanation:
          'Auf diesem Computer ist {{client}} ein Windows-App-Paket mit einer eigenen Kopie der Datei: Es liest {{file}}. Sein Knopf „Edit Config“ öffnet vielleicht eine andere, in der Änderungen ohne Wirkung bleiben.',
      },
      'cannot-tell': {
        title: {
          one: 'Es gibt {{count}} Konfigurationsdatei, und es ist nicht zu sagen, ob {{client}} sie liest',
          other:
            'Es gibt {{count}} Konfigurationsdateien, und es ist nicht zu sagen, welche {{client}} liest',
        },
        explanation:
          'Mehrere Claude-Pakete sind installiert, jedes mit einer eigenen Konfigurationsdatei. Ungrey sieht sich die neueste an; sagen Sie ihm, welche Sie verwenden.',
      },
    },
  },
  'config.encoding': {
    title: 'Die Konfigurationsdatei ist als {{encoding}} gespeichert',
    explanation: `{{client}} liest nur einfaches UTF-8. ${mayLose}`,
    variants: {
      'byte-order-mark': {
        title: 'Die Konfigurationsdatei beginnt mit einem unsichtbaren Zeichen',
        explanation: `Das Programm, das sie gespeichert hat, oft PowerShell oder der Windows-Editor, hat ein Byte Order Mark vor die erste Klammer gesetzt. {{client}} liest es nicht. ${mayLose}`,
      },
      'utf-16': {
        title: 'Die Konfigurationsdatei ist als UTF-16 gespeichert',
        explanation: `Ein Programm hat sie als „Unicode“ gespeichert. {{client}} liest nur einfaches UTF-8. ${mayLose}`,
      },
    },
  },
  'config.syntax': {
    title: 'Die Konfigurationsdatei ist kein gültiges JSON: Zeile {{line}}, Spalte {{column}}',
    explanation: '{{client}} liest nur strenges JSON und lädt aus dieser Datei keinen einzigen Server.',
    variants: syntaxVariants,
  },
  'config.shape': {
    title: 'Die Konfigurationsdatei hat nicht die richtige Form',
    explanation: 'Sie muss ein Objekt sein, das ein Objekt namens mcpServers enthält.',
    variants: {
      root: {
        title: 'Die Konfigurationsdatei enthält kein Objekt',
        explanation: 'Sie enthält {{saw}}, muss aber mit { beginnen und mit } enden, mit {{root}} darin.',
      },
      servers: {
        title: '„{{root}}“ ist kein Objekt',
        explanation:
          'Es ist {{saw}}. Es muss ein Objekt sein, in dem jeder Server einen eigenen Namen hat: "mcpServers": { "scaigrid": { … } }.',
      },
    },
  },
  'config.duplicate-name': {
    title: 'Der Name „{{name}}“ steht mehr als einmal in der Konfigurationsdatei',
    explanation:
      'Er steht in den Zeilen {{lines}}. Nur der letzte zählt; was in den anderen steht, wird stillschweigend übergangen.',
    variants: {
      servers: {
        title: '„{{name}}“ steht mehr als einmal in der Konfigurationsdatei',
        explanation:
          'Es steht in den Zeilen {{lines}}. Nur das letzte zählt: Jeder Server in den anderen wird stillschweigend übergangen. Setzen Sie alle Server in eines.',
      },
    },
  },
  'config.wiped': {
    title: 'Ihre Einträge sind aus der Konfigurationsdatei verschwunden',
    explanation: {
      one: 'Eine Sicherung hat noch {{count}} davon. {{client}} schreibt diese Datei aus seinem Speicher neu. Konnte es sie beim Start nicht lesen, oder wurde sie inzwischen geändert, gehen die Einträge verloren.',
      other:
        'Eine Sicherung hat noch {{count}} davon. {{client}} schreibt diese Datei aus seinem Speicher neu. Konnte es sie beim Start nicht lesen, oder wurde sie inzwischen geändert, gehen die Einträge verloren.',
    },
    variants: {
      log: {
        explanation: {
          one: 'Das Protokoll von {{client}} zeigt {{count}} bei der Arbeit, und dann, dass die Datei neu geschrieben wurde. Das geschieht aus dem Speicher; was inzwischen geändert wurde, geht verloren. Es wurde keine Sicherung gefunden, deshalb muss der Eintrag neu gemacht werden.',
          other:
            'Das Protokoll von {{client}} zeigt {{count}} bei der Arbeit, und dann, dass die Datei neu geschrieben wurde. Das geschieht aus dem Speicher; was inzwischen geändert wurde, geht verloren. Es wurde keine Sicherung gefunden, deshalb müssen die Einträge neu gemacht werden.',
        },
      },
    },
  },
  'config.misplaced-entry': {
    title: 'Der Eintrag „{{entry}}“ steht, wo {{client}} nicht nachsieht',
    explanation: onlyInside,
    variants: {
      'top-level': {
        title: 'Der Eintrag „{{entry}}“ steht außerhalb von „{{root}}“',
        explanation: `${onlyInside} Der Eintrag muss dorthin verschoben werden.`,
      },
      'other-name': {
        title: 'Der Eintrag „{{entry}}“ steht unter „{{place}}“ statt unter „{{root}}“',
        explanation: `Andere Programme verwenden diesen Namen. ${onlyInside} Der Eintrag muss dorthin verschoben werden.`,
      },
      nested: {
        title: 'Der Eintrag „{{entry}}“ steht eine Ebene zu tief',
        explanation: `Er steht in {{place}}. ${onlyInside}`,
      },
      'config-json': {
        title: 'Der Eintrag wurde in config.json gesetzt, und das ist eine andere Datei',
        explanation:
          '{{place}} enthält die Fenstereinstellungen von {{client}}; Server darin werden nie gelesen. Sie gehören in claude_desktop_config.json im selben Ordner.',
      },
    },
  },
  'config.no-entry': {
    title: 'Kein Eintrag führt zu ScaiGrid',
    explanation: 'Die Konfigurationsdatei {{file}} ist in Ordnung, enthält aber keinen Eintrag für ScaiGrid.',
    variants: {
      named: {
        title: 'Es gibt keinen Eintrag „{{entry}}“',
        explanation: 'Die Konfigurationsdatei {{file}} enthält keinen Eintrag dieses Namens.',
      },
      'in-other-file': {
        title: 'Der ScaiGrid-Eintrag steht in einer Konfigurationsdatei, die {{client}} nicht liest',
        explanation: 'Er steht in {{copy}}, aber {{client}} liest {{file}}.',
      },
    },
  },
};
