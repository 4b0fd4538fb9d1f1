import type { entryFindings as english } from '../../en/findings/entry';
import type { Translated } from '../../words';
import { bridgeVariants } from './bridge-variants';
import { tokenVariants } from './token-variants';

export const entryFindings: Translated<typeof english> = {
  'entry.shape': {
    title: '“{{key}}” in de vermelding “{{entry}}” is van de verkeerde soort',
    explanation:
      'Het is {{saw}}, maar moet {{expected}} zijn. {{client}} slaat een vermelding met een andere vorm over.',
    variants: {
      entry: {
        title: 'De vermelding “{{entry}}” is geen object',
        explanation: 'Het is {{saw}}. Een vermelding moet een object zijn: "{{entry}}": { … }.',
      },
    },
  },
  'entry.transport-missing': {
    title: 'De vermelding zegt niet hoe de URL te bereiken is: “transport” ontbreekt',
    explanation:
      'Zonder "transport": "streamable-http" probeert {{client}} een programma te starten in plaats van de URL aan te roepen, en blijft de vermelding grijs.',
    variants: {
      stdio: {
        title: 'De vermelding zegt niet hoe de URL te bereiken is: “{{wanted}}” ontbreekt',
        explanation:
          'Zonder {{expected}} probeert {{client}} een programma te starten in plaats van de URL aan te roepen.',
      },
      sse: {
        title: '{{client}} houdt deze vermelding voor het oude SSE-transport, en dat spreekt ScaiGrid niet',
        explanation: 'Voor streamable HTTP heeft de vermelding {{expected}} nodig.',
      },
      http: {
        title: 'De vermelding zegt niet hoe de URL te bereiken is: “{{wanted}}” ontbreekt',
        explanation:
          '{{client}} begrijpt haar waarschijnlijk toch, maar zijn documentatie vraagt om {{expected}}.',
      },
    },
  },
  'entry.transport-wrong': {
    title: 'Het transport “{{value}}” is niet het gedocumenteerde',
    explanation: 'ScaiGrid heeft precies {{expected}} nodig.',
    variants: {
      spelling: {
        explanation:
          'Het is verkeerd geschreven, of de naam van een transport van een ander programma. ScaiGrid heeft precies {{expected}} nodig.',
      },
      'other-key': {
        title: 'Het transport heet “{{key}}” in plaats van “{{wanted}}”',
        explanation:
          'Andere programma’s gebruiken die naam. De vermelding van ScaiGrid heeft precies {{expected}} nodig.',
      },
      sse: {
        title: 'De vermelding vraagt om SSE, en dat spreekt ScaiGrid niet',
        explanation:
          'De server van ScaiGrid spreekt streamable HTTP: de vermelding heeft precies {{expected}} nodig.',
      },
    },
  },
  'entry.url-missing': {
    title: 'De vermelding heeft geen URL',
    explanation:
      'Zonder het adres van de gateway is niets te bereiken. Het eindigt op /mcp, bijvoorbeeld https://scaigrid.scailabs.ai/mcp.',
    variants: {
      'other-key': {
        title: 'De URL heet “{{key}}” in plaats van “{{expected}}”',
        explanation: 'Andere programma’s gebruiken die naam; hier wordt hij niet gelezen.',
      },
      'mcp-remote': {
        title: 'mcp-remote wordt zonder URL gestart',
        explanation: 'De URL moet het eerste argument na mcp-remote zijn, en eindigt op /mcp.',
      },
    },
  },
  'entry.url-invalid': {
    title: 'De URL in de vermelding is geen URL',
    explanation:
      '“{{url}}” is geen adres dat kan worden aangeroepen. Het moet eruitzien als https://HOST/mcp.',
    variants: {
      'not-a-url': {
        title: '“{{url}}” is geen URL',
        explanation: 'Ze kan niet worden aangeroepen. De URL moet eruitzien als https://HOST/mcp.',
      },
      placeholder: {
        title: 'In de URL staat nog een voorbeeldtekst',
        explanation:
          '“{{url}}” is overgenomen uit een handleiding. Zet er de hostnaam van uw eigen ScaiGrid in.',
      },
      'no-scheme': {
        title: 'De URL begint niet met https://',
        explanation: '“{{url}}” moet worden geschreven als {{endpoint}}.',
      },
      surrounded: {
        title: 'Er staan spaties of aanhalingstekens om de URL',
        explanation: 'Ze zijn meegekopieerd en worden deel van het adres. Er moet alleen {{endpoint}} staan.',
      },
    },
  },
  'entry.url-scheme': {
    title: 'De URL gebruikt http in plaats van https',
    explanation:
      'Via gewoon http kan iedereen onderweg uw token lezen, en gateways weigeren het of leiden het om. De URL moet met https beginnen.',
    variants: {
      other: {
        title: 'De URL begint met {{scheme}} in plaats van https',
        explanation: 'Een MCP-server wordt alleen via https aangeroepen.',
      },
    },
  },
  'entry.url-path': {
    title: 'De URL eindigt niet op /mcp',
    explanation: 'Ze leidt naar {{path}}, maar de MCP-server van ScaiGrid staat op {{endpoint}}.',
    variants: {
      missing: {
        explanation: 'Ze leidt alleen naar de host. De MCP-server van ScaiGrid staat op {{endpoint}}.',
      },
      slash: {
        title: 'De URL eindigt op /mcp/ in plaats van /mcp',
        explanation:
          'Met de schuine streep leidt de gateway om, en veel programma’s raken onderweg het token of het verzoek kwijt.',
      },
      doubled: { title: 'In de URL staat /mcp twee keer' },
      rest: {
        title: 'De URL leidt naar de REST-API in plaats van /mcp',
        explanation:
          '{{path}} is het adres voor programma’s die de REST-API gebruiken. MCP-clients hebben {{endpoint}} nodig.',
      },
      sse: {
        title: 'De URL eindigt op /sse in plaats van /mcp',
        explanation:
          'Dat is het adres van een ouder soort MCP-server. Die van ScaiGrid staat op {{endpoint}}.',
      },
      other: {
        explanation:
          'Ze leidt naar {{path}}, waar ScaiGrid geen MCP-server heeft. Die staat op {{endpoint}}.',
      },
      case: { title: '/mcp moet in kleine letters worden geschreven' },
      'after-path': {
        title: 'Er volgt nog iets na /mcp in de URL',
        explanation:
          'De URL moet eindigen op /mcp; een vraagteken of hekje met wat erna komt, hoort daar niet.',
      },
    },
  },
  'entry.host-typo': {
    title: 'De hostnaam “{{host}}” is waarschijnlijk verkeerd geschreven',
    explanation:
      'Hij lijkt op {{known}}, maar is het niet. Een token mag nooit naar een host die er alleen goed uitziet.',
  },
  'entry.authorization-missing': {
    title: 'De vermelding stuurt geen token',
    explanation:
      'ScaiGrid antwoordt alleen wie zich aanmeldt: de vermelding moet de header Authorization met een token sturen.',
    variants: {
      empty: { title: 'De Authorization-header in de vermelding is leeg' },
      elsewhere: {
        title: 'Het token staat op de verkeerde plek in de vermelding',
        explanation:
          'Er staat een token in de vermelding, maar het wordt niet verstuurd als de header Authorization, en alleen die telt.',
      },
    },
  },
  'entry.bearer-missing': {
    title: 'Het woord “Bearer” ontbreekt voor het token',
    explanation:
      'In de header moet staan: “Bearer”, één spatie, dan het token. Anders weigert ScaiGrid het token (401).',
    variants: {
      'other-scheme': {
        title: 'Voor het token staat een ander woord dan “Bearer”',
      },
    },
  },
  'entry.bearer-doubled': {
    title: 'Het woord “Bearer” staat twee keer voor het token',
    explanation:
      'Het moet er één keer staan. ScaiGrid houdt het tweede voor een deel van het token en weigert het (401).',
  },
  'entry.token-damaged': {
    title: 'De tekst van het token is beschadigd',
    explanation: 'Er staan tekens in die in geen token voorkomen, dus ScaiGrid weigert het.',
    variants: tokenVariants,
  },
  'entry.token-in-url': {
    title: 'Anderen kunnen het token zien',
    explanation: 'Het hoort in de sleutelhanger.',
    variants: {
      url: {
        title: 'Het token staat in de URL',
        explanation:
          'Adressen komen in de logboeken van elke proxy onderweg, en ScaiGrid leest daar geen token. Het hoort in de sleutelhanger.',
      },
      argument: {
        title: 'Het token staat in de argumenten van het programma',
        explanation:
          'Elk programma op deze computer kan de argumenten van andere lezen. Het token hoort in de sleutelhanger.',
      },
    },
  },
  'entry.command-missing': {
    title: 'De vermelding noemt geen programma en geen URL',
    explanation: '{{client}} weet niet wat het ermee moet en slaat haar over.',
    variants: {
      empty: { title: '“command” in de vermelding is leeg' },
    },
  },
  'entry.command-not-found': {
    title: 'Het programma “{{command}}” is niet gevonden',
    explanation:
      '{{client}} kan niet starten wat niet is geïnstalleerd, of niet in een map staat waarin het zoekt. De brug van Ungrey heeft geen ander programma nodig.',
    variants: {
      elsewhere: {
        title: '{{client}} vindt het programma “{{command}}” niet',
        explanation:
          'Het is geïnstalleerd op {{elsewhere}}: uw terminal vindt het daar, maar {{client}} kijkt niet in die map.',
      },
    },
  },
  'entry.runtime-too-old': {
    title: 'Node.js {{version}} is te oud voor de brug',
    explanation:
      'De brug van deze vermelding heeft {{needed}} of nieuwer nodig en stopt meteen met een oudere. De eigen brug van Ungrey heeft geen Node.js nodig.',
  },
  'entry.bridge-arguments': {
    title: 'De brug wordt gestart met argumenten die niet werken',
    explanation: 'De vermelding start een brug, maar op een manier waarvan bekend is dat ze misgaat.',
    variants: bridgeVariants,
  },
  'entry.env-not-string': {
    title: 'Een waarde in “env” is geen tekst',
    explanation:
      'Het gaat om {{names}}. Ook getallen, true en false moeten daar tussen aanhalingstekens, anders slaat {{client}} de vermelding over.',
  },
  'entry.remote-unsupported': {
    title: '{{client}} slaat vermeldingen met een URL over',
    explanation:
      'In het configuratiebestand mogen alleen vermeldingen die een programma starten. De brug van Ungrey is zo’n programma en heeft geen token in het bestand nodig.',
    variants: {
      log: {
        title: '{{client}} slaat deze vermelding over omdat ze een URL heeft',
        explanation:
          'Dat staat in zijn eigen logboek. In het configuratiebestand mogen alleen vermeldingen die een programma starten. De brug van Ungrey is zo’n programma en heeft geen token in het bestand nodig.',
      },
      measured: {
        title: '{{client}} slaat deze vermelding waarschijnlijk over omdat ze een URL heeft',
        explanation:
          'Elke tot nu toe onderzochte versie van {{client}} slaat zulke vermeldingen over, al laat de handleiding van ScaiGrid er een zien. Verschijnt de vermelding niet in {{client}}, dan helpt de brug van Ungrey.',
      },
    },
  },
  'entry.secret-in-file': {
    title: 'Uw token staat leesbaar in het configuratiebestand',
    explanation:
      'Elk programma en elke back-up kan het daar lezen. De brug van Ungrey bewaart het in de sleutelhanger van uw systeem.',
  },
};
