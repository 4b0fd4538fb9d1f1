import type { bridgeVariants as english } from '../../en/findings/bridge-variants';
import type { Translated } from '../../words';

export const bridgeVariants: Translated<typeof english> = {
  'space-in-argument': {
    title: 'In einem Argument steht ein Leerzeichen; das scheitert unter Windows',
    explanation:
      '{{client}} startet dieses Programm über die Windows-Befehlszeile, die „{{detail}}“ am Leerzeichen zerreißt. Dann startet die Brücke nicht, oder sie sendet kein Token.',
  },
  'torn-header': {
    title: 'Der Header ist auf mehrere Argumente verteilt',
    explanation:
      'Name und Wert eines Headers müssen ein Argument sein. Die Brücke sendet nur „{{detail}}“, ohne das Token.',
  },
  'ignored-header': {
    title: 'Die Brücke beachtet den Header „{{detail}}“ nicht',
    explanation: 'Sie nimmt einen Header nur als --header, gefolgt von Name:Wert als eigenem Argument.',
  },
  'unknown-variable': {
    title: 'Die Variable {{variable}} wird verwendet, steht aber nicht in „env“',
    explanation:
      'Die Brücke sendet den Namen der Variablen statt des Tokens. Beide Namen müssen gleich sein.',
  },
  'flags-before-url': {
    title: 'Vor der URL stehen Optionen',
    explanation:
      'Die Brücke hält ihr erstes Argument für die URL. Die URL muss zuerst kommen, Optionen danach.',
  },
  'transport-name': {
    title: 'Die Brücke kennt den Transport „{{detail}}“ nicht',
    explanation: 'Sie beachtet ihn nicht und rät. Für ScaiGrid heißt er http-only.',
  },
  'sse-only': {
    title: 'Die Brücke soll SSE sprechen, und das spricht ScaiGrid nicht',
    explanation: 'Für ScaiGrid heißt der Transport der Brücke http-only.',
  },
  'plain-http': {
    title: 'Die Brücke lehnt diese http-Adresse ab',
    explanation:
      'Sie erlaubt einfaches http nur für localhost und 127.0.0.1, oder mit der Option --allow-http.',
  },
  'no-version-pin': {
    title: 'Die Version der Brücke ist nicht festgelegt',
    explanation:
      'Bei jedem Start wird sie nachgeschlagen und vielleicht neu geladen. Das kann länger dauern, als {{client}} wartet. Eine feste Version startet sofort.',
  },
  'no-connection': {
    title: 'Der Brücke von Ungrey wird nicht gesagt, welche Verbindung sie nehmen soll',
    explanation: 'Ihre Argumente müssen lauten: bridge --connection NAME.',
  },
};
