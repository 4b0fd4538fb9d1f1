import type { entryFindings as english } from '../../en/findings/entry';
import type { Translated } from '../../words';
import { bridgeVariants } from './bridge-variants';
import { tokenVariants } from './token-variants';

const exactly = 'ScaiGrid braucht genau {{expected}}.';
const ownBridge = 'Die Brücke von Ungrey ist ein solches Programm und braucht kein Token in der Datei.';

export const entryFindings: Translated<typeof english> = {
  'entry.shape': {
    title: '„{{key}}“ im Eintrag „{{entry}}“ ist von der falschen Art',
    explanation:
      'Es ist {{saw}}, muss aber {{expected}} sein. {{client}} überspringt einen Eintrag mit anderer Form.',
    variants: {
      entry: {
        title: 'Der Eintrag „{{entry}}“ ist kein Objekt',
        explanation: 'Er ist {{saw}}. Ein Eintrag muss ein Objekt sein: "{{entry}}": { … }.',
      },
    },
  },
  'entry.transport-missing': {
    title: 'Der Eintrag sagt nicht, wie seine URL zu erreichen ist: „transport“ fehlt',
    explanation:
      'Ohne "transport": "streamable-http" versucht {{client}}, ein Programm zu starten, statt die URL aufzurufen, und der Eintrag bleibt grau.',
    variants: {
      stdio: {
        title: 'Der Eintrag sagt nicht, wie seine URL zu erreichen ist: „{{wanted}}“ fehlt',
        explanation:
          'Ohne {{expected}} versucht {{client}}, ein Programm zu starten, statt die URL aufzurufen.',
      },
      sse: {
        title: '{{client}} hält diesen Eintrag für den alten SSE-Transport, und den spricht ScaiGrid nicht',
        explanation: 'Für Streamable HTTP braucht der Eintrag {{expected}}.',
      },
      http: {
        title: 'Der Eintrag sagt nicht, wie seine URL zu erreichen ist: „{{wanted}}“ fehlt',
        explanation:
          '{{client}} versteht ihn wahrscheinlich trotzdem, aber seine Dokumentation verlangt {{expected}}.',
      },
    },
  },
  'entry.transport-wrong': {
    title: 'Der Transport „{{value}}“ ist nicht der dokumentierte',
    explanation: exactly,
    variants: {
      spelling: {
        explanation: `Er ist falsch geschrieben oder der Name eines Transports eines anderen Programms. ${exactly}`,
      },
      'other-key': {
        title: 'Der Transport heißt „{{key}}“ statt „{{wanted}}“',
        explanation: `Andere Programme verwenden diesen Namen. ${exactly}`,
      },
      sse: {
        title: 'Der Eintrag verlangt SSE, und das spricht ScaiGrid nicht',
        explanation: `Der Server von ScaiGrid spricht Streamable HTTP. ${exactly}`,
      },
    },
  },
  'entry.url-missing': {
    title: 'Der Eintrag hat keine URL',
    explanation:
      'Ohne die Adresse des Gateways ist nichts zu erreichen. Sie endet auf /mcp, zum Beispiel https://scaigrid.scailabs.ai/mcp.',
    variants: {
      'other-key': {
        title: 'Die URL heißt „{{key}}“ statt „{{expected}}“',
        explanation: 'Andere Programme verwenden diesen Namen; hier wird er nicht gelesen.',
      },
      'mcp-remote': {
        title: 'mcp-remote wird ohne URL gestartet',
        explanation: 'Die URL muss das erste Argument nach mcp-remote sein, und sie endet auf /mcp.',
      },
    },
  },
  'entry.url-invalid': {
    title: 'Die URL im Eintrag ist keine URL',
    explanation:
      '„{{url}}“ ist keine Adresse, die sich aufrufen lässt. Sie muss aussehen wie https://HOST/mcp.',
    variants: {
      'not-a-url': {
        title: '„{{url}}“ ist keine URL',
        explanation: 'Sie lässt sich nicht aufrufen. Die URL muss aussehen wie https://HOST/mcp.',
      },
      placeholder: {
        title: 'In der URL steht noch ein Platzhalter',
        explanation:
          '„{{url}}“ wurde aus einer Anleitung übernommen. Setzen Sie den Hostnamen Ihres eigenen ScaiGrid ein.',
      },
      'no-scheme': {
        title: 'Die URL beginnt nicht mit https://',
        explanation: '„{{url}}“ muss als {{endpoint}} geschrieben werden.',
      },
      surrounded: {
        title: 'Um die URL stehen Leerzeichen oder Anführungszeichen',
        explanation:
          'Sie wurden mitkopiert und werden Teil der Adresse. Es darf nur {{endpoint}} dort stehen.',
      },
    },
  },
  'entry.url-scheme': {
    title: 'Die URL verwendet http statt https',
    explanation:
      'Über einfaches http kann jeder unterwegs Ihr Token lesen, und Gateways lehnen es ab oder leiten es um. Die URL muss mit https beginnen.',
    variants: {
      other: {
        title: 'Die URL beginnt mit {{scheme}} statt mit https',
        explanation: 'Ein MCP-Server wird nur über https aufgerufen.',
      },
    },
  },
  'entry.url-path': {
    title: 'Die URL endet nicht auf /mcp',
    explanation: 'Sie führt zu {{path}}, aber der MCP-Server von ScaiGrid ist unter {{endpoint}}.',
    variants: {
      missing: {
        explanation: 'Sie führt nur zum Host. Der MCP-Server von ScaiGrid ist unter {{endpoint}}.',
      },
      slash: {
        title: 'Die URL endet auf /mcp/ statt auf /mcp',
        explanation:
          'Mit dem Schrägstrich leitet das Gateway um, und viele Programme verlieren unterwegs das Token oder die Anfrage.',
      },
      doubled: { title: 'In der URL steht /mcp zweimal' },
      rest: {
        title: 'Die URL führt zur REST-API statt zu /mcp',
        explanation:
          '{{path}} ist die Adresse für Programme, die die REST-API verwenden. MCP-Clients brauchen {{endpoint}}.',
      },
      sse: {
        title: 'Die URL endet auf /sse statt auf /mcp',
        explanation:
          'Das ist die Adresse einer älteren Art von MCP-Server. Der von ScaiGrid ist unter {{endpoint}}.',
      },
      other: {
        explanation: 'Sie führt zu {{path}}, wo ScaiGrid keinen MCP-Server hat. Der ist unter {{endpoint}}.',
      },
      case: { title: '/mcp muss klein geschrieben werden' },
      'after-path': {
        title: 'Nach /mcp folgt in der URL noch etwas',
        explanation:
          'Die URL muss mit /mcp enden; ein Fragezeichen oder eine Raute und was danach kommt, gehört nicht dorthin.',
      },
    },
  },
  'entry.host-typo': {
    title: 'Der Hostname „{{host}}“ ist wahrscheinlich falsch geschrieben',
    explanation:
      'Er sieht aus wie {{known}}, ist es aber nicht. Ein Token darf nie an einen Host gehen, der nur richtig aussieht.',
  },
  'entry.authorization-missing': {
    title: 'Der Eintrag sendet kein Token',
    explanation:
      'ScaiGrid antwortet nur dem, der sich anmeldet: Der Eintrag muss den Header Authorization mit einem Token senden.',
    variants: {
      empty: { title: 'Der Authorization-Header im Eintrag ist leer' },
      elsewhere: {
        title: 'Das Token steht an der falschen Stelle des Eintrags',
        explanation:
          'Im Eintrag ist ein Token, aber es wird nicht als Header Authorization gesendet, und nur der zählt.',
      },
    },
  },
  'entry.bearer-missing': {
    title: 'Vor dem Token fehlt das Wort „Bearer“',
    explanation:
      'Im Header muss stehen: „Bearer“, ein Leerzeichen, dann das Token. Sonst lehnt ScaiGrid das Token ab (401).',
    variants: {
      'other-scheme': { title: 'Vor dem Token steht ein anderes Wort als „Bearer“' },
    },
  },
  'entry.bearer-doubled': {
    title: 'Vor dem Token steht das Wort „Bearer“ zweimal',
    explanation:
      'Es muss einmal dort stehen. ScaiGrid hält das zweite für einen Teil des Tokens und lehnt es ab (401).',
  },
  'entry.token-damaged': {
    title: 'Der Text des Tokens ist beschädigt',
    explanation: 'Er enthält Zeichen, die in keinem Token vorkommen, deshalb lehnt ScaiGrid es ab.',
    variants: tokenVariants,
  },
  'entry.token-in-url': {
    title: 'Andere können das Token sehen',
    explanation: 'Es gehört in den Schlüsselbund.',
    variants: {
      url: {
        title: 'Das Token steht in der URL',
        explanation:
          'Adressen landen in den Protokollen jedes Proxys unterwegs, und ScaiGrid liest dort kein Token. Es gehört in den Schlüsselbund.',
      },
      argument: {
        title: 'Das Token steht in den Argumenten des Programms',
        explanation:
          'Jedes Programm auf diesem Computer kann die Argumente der anderen lesen. Das Token gehört in den Schlüsselbund.',
      },
    },
  },
  'entry.command-missing': {
    title: 'Der Eintrag nennt weder ein Programm noch eine URL',
    explanation: '{{client}} weiß nichts damit anzufangen und überspringt ihn.',
    variants: { empty: { title: '„command“ im Eintrag ist leer' } },
  },
  'entry.command-not-found': {
    title: 'Das Programm „{{command}}“ wird nicht gefunden',
    explanation:
      '{{client}} kann nicht starten, was nicht installiert ist oder nicht in einem Ordner liegt, in dem es nachsieht. Die Brücke von Ungrey braucht kein anderes Programm.',
    variants: {
      elsewhere: {
        title: '{{client}} findet das Programm „{{command}}“ nicht',
        explanation:
          'Es ist unter {{elsewhere}} installiert: Ihr Terminal findet es dort, aber {{client}} sieht in diesem Ordner nicht nach.',
      },
    },
  },
  'entry.runtime-too-old': {
    title: 'Node.js {{version}} ist zu alt für die Brücke',
    explanation:
      'Die Brücke dieses Eintrags braucht {{needed}} oder neuer und endet mit einem älteren sofort. Die Brücke von Ungrey braucht kein Node.js.',
  },
  'entry.bridge-arguments': {
    title: 'Die Brücke wird mit Argumenten gestartet, die nicht funktionieren',
    explanation:
      'Der Eintrag startet eine Brücke, aber auf eine Art, von der bekannt ist, dass sie scheitert.',
    variants: bridgeVariants,
  },
  'entry.env-not-string': {
    title: 'Ein Wert in „env“ ist kein Text',
    explanation:
      'Es geht um {{names}}. Auch Zahlen, true und false müssen dort in Anführungszeichen stehen, sonst überspringt {{client}} den Eintrag.',
  },
  'entry.remote-unsupported': {
    title: '{{client}} überspringt Einträge mit einer URL',
    explanation: `Seine Konfigurationsdatei nimmt nur Einträge, die ein Programm starten. ${ownBridge}`,
    variants: {
      log: {
        title: '{{client}} überspringt diesen Eintrag, weil er eine URL hat',
        explanation: `Das steht in seinem eigenen Protokoll. Die Konfigurationsdatei nimmt nur Einträge, die ein Programm starten. ${ownBridge}`,
      },
      measured: {
        title: '{{client}} überspringt diesen Eintrag wahrscheinlich, weil er eine URL hat',
        explanation:
          'Jede bisher untersuchte Version von {{client}} überspringt solche Einträge, obwohl die Anleitung von ScaiGrid einen zeigt. Erscheint der Eintrag nicht in {{client}}, hilft die Brücke von Ungrey.',
      },
    },
  },
  'entry.secret-in-file': {
    title: 'Ihr Token liegt lesbar in der Konfigurationsdatei',
    explanation:
      'Jedes Programm und jede Sicherung kann es dort lesen. Die Brücke von Ungrey bewahrt es stattdessen im Schlüsselbund Ihres Systems auf.',
  },
};
