import type { syntaxVariants as english } from '../../en/findings/syntax-variants';
import type { Translated } from '../../words';

const where = 'Zeile {{line}}, Spalte {{column}}';
const strict = '{{client}} liest nur strenges JSON und lädt aus dieser Datei keinen einzigen Server.';

export const syntaxVariants: Translated<typeof english> = {
  empty: {
    title: 'Die Konfigurationsdatei ist leer',
    explanation:
      'Eine leere Datei ist nicht gültig. Mit {} darin schon: Das ist eine Konfiguration ohne Einstellungen.',
  },
  'byte-order-mark': {
    title: 'Die Konfigurationsdatei beginnt mit einem unsichtbaren Zeichen',
    explanation: `Manche Programme setzen ein Byte Order Mark vor die erste Klammer. ${strict}`,
  },
  'invisible-character': {
    title: `Ein unsichtbares Zeichen steht in ${where}`,
    explanation: `Es sieht aus wie ein Leerzeichen und ist keines; solche Zeichen kommen mit, wenn Text von einer Webseite oder aus einem Chat kopiert wird. ${strict}`,
  },
  comment: {
    title: `Ein Kommentar steht in ${where}`,
    explanation: `JSON kennt keine Kommentare. ${strict}`,
  },
  'trailing-comma': {
    title: `Ein Komma zu viel steht in ${where}`,
    explanation: `Nach dem letzten Teil darf kein Komma folgen. ${strict}`,
  },
  'extra-comma': {
    title: `Ein Komma zu viel steht in ${where}`,
    explanation: `Zwischen diesem Komma und dem daneben steht nichts. ${strict}`,
  },
  'missing-comma': {
    title: `Ein Komma fehlt in ${where}`,
    explanation: `Zwischen zwei Teilen muss ein Komma stehen. ${strict}`,
  },
  'missing-colon': {
    title: `Ein Doppelpunkt fehlt in ${where}`,
    explanation: `Zwischen einem Namen und seinem Wert muss ein Doppelpunkt stehen. ${strict}`,
  },
  'missing-value': {
    title: `Ein Wert fehlt in ${where}`,
    explanation: `Dort steht ein Name ohne Wert. Nur Sie wissen, was er sein soll. ${strict}`,
  },
  'missing-quote': {
    title: `Ein Anführungszeichen fehlt in ${where}`,
    explanation: `Jeder Text braucht auf beiden Seiten ein ". ${strict}`,
  },
  'missing-brace': {
    title: `Eine schließende Klammer } fehlt in ${where}`,
    explanation: `Jede { braucht ihre }. ${strict}`,
  },
  'missing-bracket': {
    title: `Eine schließende Klammer ] fehlt in ${where}`,
    explanation: `Jede [ braucht ihre ]. ${strict}`,
  },
  'missing-outer-braces': {
    title: 'Die Klammern um die ganze Konfiguration fehlen',
    explanation: `Die Datei muss mit { beginnen und mit } enden. ${strict}`,
  },
  'extra-closing': {
    title: `Eine schließende Klammer zu viel steht in ${where}`,
    explanation: `An dieser Stelle ist schon alles geschlossen. ${strict}`,
  },
  'early-closing': {
    title: `Die Konfiguration wird zu früh geschlossen, in ${where}`,
    explanation: `Dort schließt eine Klammer die ganze Konfiguration, aber es folgen weitere Einträge. ${strict}`,
  },
  'wrong-closing': {
    title: `Die falsche Art Klammer steht in ${where}`,
    explanation: `Was mit { beginnt, muss mit } enden; was mit [ beginnt, mit ]. ${strict}`,
  },
  'smart-quote': {
    title: `Ein typografisches Anführungszeichen steht in ${where}`,
    explanation: `Textverarbeitungen und Chatprogramme machen aus den geraden " geschwungene, die JSON nicht kennt. ${strict}`,
  },
  'single-quote': {
    title: `Einfache Anführungszeichen stehen in ${where}`,
    explanation: `JSON kennt nur die doppelten ". ${strict}`,
  },
  'line-break-in-string': {
    title: `Ein Text geht über mehr als eine Zeile, in ${where}`,
    explanation: `Ein Text muss in der Zeile enden, in der er beginnt; beim Kopieren kann er zerreißen. ${strict}`,
  },
  'control-character': {
    title: `Ein Tabulator oder anderes Steuerzeichen steht in einem Text in ${where}`,
    explanation: `In einem Text will JSON es ausgeschrieben haben, zum Beispiel als \\t. ${strict}`,
  },
  'unescaped-backslash': {
    title: `Ein einzelner Backslash steht in ${where}`,
    explanation: `In JSON muss jeder Backslash eines Windows-Pfads doppelt stehen, wie in C:\\\\Programs. ${strict}`,
  },
  'unquoted-key': {
    title: `Ein Name ohne Anführungszeichen steht in ${where}`,
    explanation: `Jeder Name braucht auf beiden Seiten ein ". ${strict}`,
  },
  'unquoted-value': {
    title: `Ein Text ohne Anführungszeichen steht in ${where}`,
    explanation: `Jeder Text braucht auf beiden Seiten ein ". ${strict}`,
  },
  'literal-spelling': {
    title: `true, false oder null ist falsch geschrieben in ${where}`,
    explanation: `Diese drei Wörter müssen klein geschrieben werden. ${strict}`,
  },
  'bad-number': {
    title: `Eine Zahl, die JSON nicht kennt, steht in ${where}`,
    explanation: `Eine Zahl darf nicht mit einer Null, einem Plus oder einem Punkt beginnen. ${strict}`,
  },
  'two-objects': {
    title: `Eine zweite Konfiguration beginnt in ${where}`,
    explanation: `Eine Datei darf nur ein { … } enthalten. Ein zweites, darunter eingefügt, macht beide unlesbar. ${strict}`,
  },
  'text-after-end': {
    title: `Nach dem Ende der Konfiguration steht noch Text, in ${where}`,
    explanation: `Nach der letzten } darf nichts folgen. ${strict}`,
  },
  'unexpected-text': {
    title: `Text, der dort nicht hingehört, steht in ${where}`,
    explanation: `Ungrey kann nicht sicher sagen, was gemeint war. ${strict}`,
  },
  'cut-off': {
    title: 'Die Konfigurationsdatei bricht mittendrin ab',
    explanation: `Ihr Ende fehlt, wie nach einer Kopie, die nur einen Teil mitnahm, oder einem Programm, das beim Schreiben angehalten wurde. ${strict}`,
  },
};
