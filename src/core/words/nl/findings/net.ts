import type { netFindings as english } from '../../en/findings/net';
import type { Translated } from '../../words';

export const netFindings: Translated<typeof english> = {
  'net.dns': {
    title: 'Er is geen computer bekend met de naam {{host}}',
    explanation:
      'Bij de hostnaam in de URL is geen adres te vinden. Meestal is hij verkeerd geschreven, of alleen bekend binnen het netwerk of de VPN van uw bedrijf.',
    variants: {
      resolver: {
        title: 'De naamdienst van uw netwerk antwoordt niet',
        explanation:
          'Op het opzoeken van {{host}} kwam helemaal geen antwoord. Meestal is deze computer offline, of is de VPN niet verbonden.',
      },
    },
  },
  'net.refused': {
    title: '{{host}} weigert verbindingen op poort {{port}}',
    explanation:
      'De computer is er, maar geen programma neemt verbindingen op deze poort aan, of een firewall wijst ze af. De gateway ligt misschien stil, of de poort in de URL klopt niet.',
    variants: {
      loopback: {
        title: 'Op poort {{port}} van deze computer luistert niets',
        explanation:
          'De URL leidt naar deze computer zelf. De gateway draait hier niet, of gebruikt een andere poort.',
      },
    },
  },
  'net.unreachable': {
    title: 'Er is hiervandaan geen weg naar {{host}}',
    explanation:
      'Deze computer of zijn netwerk vindt geen route naar de gateway, of een firewall op deze computer verbiedt de verbinding. Vaak is de VPN niet verbonden.',
    variants: {
      cut: {
        title: '{{host}} sluit de verbinding voordat het antwoordt',
        explanation:
          'De verbinding komt tot stand en wordt dan verbroken. Een firewall of proxy onderweg verbiedt haar misschien, of het programma achter poort {{port}} loopt vast of spreekt een ander protocol.',
      },
      tls: {
        title: 'Er komt geen beveiligde verbinding met {{host}} tot stand',
        explanation:
          'De verbinding komt tot stand, maar breekt af tijdens het beveiligen. Een firewall verbiedt deze host misschien, of de gateway vraagt iets wat programma’s hier niet bieden, zoals een clientcertificaat.',
      },
    },
  },
  'net.timeout': {
    title: '{{host}} antwoordt niet',
    explanation:
      'Op verbindingen met poort {{port}} komt helemaal geen antwoord. Meestal slikt een firewall ze in; de VPN is misschien niet verbonden, of de host ligt stil.',
    variants: {
      tls: {
        title: '{{host}} neemt de verbinding aan en zwijgt dan',
        explanation:
          'De verbinding komt tot stand, maar bij het beveiligen komt er niets terug. Iets onderweg, of de gateway zelf, hangt.',
      },
      answer: {
        title: '{{host}} antwoordt niet op tijd',
        explanation:
          'De verbinding werkt, maar de gateway stuurt geen antwoord op ons verzoek. Hij is overbelast of hangt, of iets ervoor.',
      },
    },
  },
  'net.address-family': {
    title: '{{host}} is te bereiken via {{working}}, maar niet via {{broken}}',
    explanation:
      'De host heeft adressen van beide soorten, en maar één soort werkt. Programma’s die eerst de kapotte proberen, wachten of mislukken, ook als uw browser dat niet doet.',
  },
  'net.proxy-needed': {
    title: 'Programma’s moeten de proxy van uw netwerk gebruiken, en doen dat niet',
    explanation:
      'De gateway is alleen via de proxy {{proxy}} te bereiken. Uw browser gebruikt hem; de programma’s die Claude Desktop start, verbinden rechtstreeks en mislukken.',
    variants: {
      likely: {
        title: 'Programma’s moeten waarschijnlijk de proxy van uw netwerk gebruiken',
        explanation:
          'Op deze computer is een proxy ingesteld ({{proxy}}) en een rechtstreekse verbinding met de gateway mislukt. Ungrey kan dit soort proxy zelf niet proberen.',
      },
    },
  },
  'net.proxy-auth': {
    title: 'De proxy vraagt om een gebruikersnaam en wachtwoord',
    explanation:
      'Rechtstreekse verbindingen met de gateway mislukken, en bij de proxy {{proxy}} moet u zich eerst aanmelden. Claude Desktop kan dat niet voor de programma’s die het start.',
    variants: {
      unnamed: {
        title: 'Een proxy onderweg vraagt om een gebruikersnaam en wachtwoord',
        explanation:
          'Op deze computer is geen proxy ingesteld, en toch antwoordt er een in plaats van de gateway, waar u zich eerst moet aanmelden. Claude Desktop kan dat niet voor de programma’s die het start.',
      },
    },
  },
  'net.captive-portal': {
    title: 'Bij dit netwerk moet u zich eerst aanmelden',
    explanation:
      'In plaats van de gateway antwoordt een pagina van het netwerk, zoals in hotels, treinen en gastnetwerken. Zolang u zich daar niet hebt aangemeld, komt er niets anders door.',
  },
  'net.not-tls': {
    title: 'De URL zegt https, maar {{host}} spreekt dat niet op poort {{port}}',
    explanation:
      'Het programma achter deze poort antwoordt onversleuteld. De poort in de URL klopt niet, of https is op de gateway niet ingesteld.',
    variants: {
      'http-on-tls': {
        title: 'De URL zegt http, maar {{host}} wil https op poort {{port}}',
        explanation:
          'Het programma achter deze poort spreekt alleen https. Verander http in https in de URL.',
      },
    },
  },
  'net.tls-intercepted': {
    title: '{{issuer}} leest de beveiligde verbindingen van dit netwerk mee',
    explanation:
      'Het certificaat komt niet van de gateway: een beveiligingsproduct zet er zijn eigen voor in de plaats. Uw browser vertrouwt het; de programma’s die Claude Desktop start niet.',
    variants: {
      'private-authority': {
        title: 'Uw browser vertrouwt het certificaat van {{host}}, programma’s niet',
        explanation:
          'Het certificaat is uitgegeven door “{{issuer}}”, dat het systeem van deze computer kent. De programma’s die Claude Desktop start, hebben een eigen lijst, en daar staat het niet in.',
      },
    },
  },
  'net.tls-expired': {
    title: 'Het certificaat van {{host}} is verlopen',
    explanation:
      'Het was geldig tot {{until}}. Programma’s weigeren de verbinding tot de gateway een nieuw heeft. Ligt die datum niet in het verleden, dan loopt de klok van deze computer verkeerd.',
    variants: {
      'not-yet': {
        title: 'Het certificaat van {{host}} is nog niet geldig',
        explanation: 'Het is geldig vanaf {{from}}. Meestal loopt de klok van deze computer verkeerd.',
      },
    },
  },
  'net.tls-name': {
    title: 'Het certificaat is niet voor {{host}}',
    explanation:
      'De gateway laat een certificaat zien voor {{names}}. Gebruik de naam die in het certificaat staat, of vraag om een certificaat met deze naam.',
  },
  'net.tls-untrusted': {
    title: 'Het certificaat van {{host}} wordt niet vertrouwd',
    explanation:
      'Het is uitgegeven door “{{issuer}}”, dat deze computer niet kent. Programma’s weigeren de verbinding, want iedereen kan het hebben gemaakt.',
    variants: {
      'self-signed': {
        title: 'Het certificaat van {{host}} is door de gateway zelf ondertekend',
        explanation:
          'De gateway heeft zijn certificaat zelf gemaakt, dus niemand staat ervoor in. Programma’s weigeren de verbinding tot iemand zegt dat ze het mogen vertrouwen.',
      },
      incomplete: {
        title: 'De gateway laat niet zijn hele certificaatketen zien',
        explanation:
          'Het certificaat van “{{issuer}}” dat tussen dat van de gateway en een vertrouwd certificaat hoort, ontbreekt. Browsers vinden het vaak zelf, programma’s niet.',
      },
    },
  },
  'net.redirect': {
    title: 'De gateway stuurt ons naar een ander adres',
    explanation:
      'Hij leidt om naar {{to}}. Een programma neemt het token nooit mee naar een andere host, dus de verbinding mislukt. In de URL moet het uiteindelijke adres staan.',
    variants: {
      'method-lost': {
        title: 'De gateway leidt om, en het verzoek gaat onderweg verloren',
        explanation:
          'Door het antwoord {{status}} herhalen programma’s het verzoek zonder inhoud, bij {{to}}. In de URL moet het uiteindelijke adres staan.',
      },
      loop: {
        title: 'De gateway leidt in een kring om',
        explanation:
          'Hij leidt om naar {{to}}, en dat leidt weer om, dus geen verzoek komt ooit aan. De gateway, of een server ervoor, is verkeerd ingesteld.',
      },
      nowhere: {
        title: 'De gateway leidt om naar een adres dat er geen is',
        explanation:
          'Zijn antwoord {{status}} noemt een adres dat geen programma kan volgen. De gateway, of een server ervoor, is verkeerd ingesteld.',
      },
      'same-place': {
        title: 'De gateway leidt binnen zichzelf om',
        explanation:
          'Hij leidt om naar {{to}} op dezelfde host en houdt het verzoek heel. Programma’s volgen dat.',
      },
    },
  },
  'net.rate-limited': {
    title: 'De gateway vraagt ons om het rustiger aan te doen',
    explanation:
      'Er zijn te veel verzoeken met dit token gedaan, door u of door anderen in uw organisatie. Over {{seconds}} seconden kan het weer.',
  },
  'net.server-error': {
    title: 'De gateway heeft een storing ({{status}})',
    explanation: 'Hij antwoordt, maar met een eigen fout. Uw vermelding en uw token zijn niet de oorzaak.',
    variants: {
      mcp: {
        title: 'De MCP-server mislukt bij “{{step}}” ({{status}})',
        explanation:
          'Hij is er en spreekt MCP, maar beantwoordt dit verzoek met een eigen fout. Uw vermelding en uw token zijn niet de oorzaak.',
      },
      proxy: {
        title: 'De voorkant van de gateway antwoordt, de gateway erachter niet ({{status}})',
        explanation:
          'Een server voor de gateway neemt het verzoek aan en krijgt geen goed antwoord van de gateway zelf: die ligt stil, start opnieuw of is overbelast.',
      },
    },
  },
  'net.not-mcp': {
    title: 'Op {{url}} antwoordt iets, maar het is geen MCP-server',
    explanation:
      'Het antwoord ({{status}}) is geen antwoord dat MCP kent. Vergelijk host en pad van de URL met die van uw ScaiGrid.',
    variants: {
      half: {
        title: 'Wat op {{url}} antwoordt, begint als een MCP-server en gaat niet zo verder',
        explanation:
          'Zijn antwoord op “{{step}}” is geen antwoord dat MCP kent, dus clients geven het daar op. Misschien antwoordt op dit adres een ander programma, of past de versie van de gateway niet.',
      },
      'web-page': {
        title: 'Op {{url}} antwoordt een webpagina, niet de MCP-server',
        explanation:
          'De host toont op dit adres een pagina voor mensen, zoals de beheerpagina. De host of het pad van de URL klopt niet, of de gateway geeft /mcp niet door.',
      },
      'rest-api': {
        title: 'ScaiGrid is er, maar zijn MCP-server niet',
        explanation:
          'De REST-kant van ScaiGrid antwoordt ({{status}}) dat ze hier niets kent. Het pad van de URL klopt niet, of MCP staat in deze installatie niet aan.',
      },
      'not-found': {
        title: 'Op {{url}} is niets',
        explanation:
          'De host antwoordt “niet gevonden”. Het pad van de URL moet /mcp zijn, of het is een andere host.',
      },
      method: {
        title: 'Wat op {{url}} antwoordt, neemt geen MCP-verzoeken aan',
        explanation:
          'De host kent het adres, maar niet dit soort verzoek ({{status}}). Het pad is waarschijnlijk van iets anders.',
      },
      blocked: {
        title: 'Iets voor de gateway verbiedt het verzoek',
        explanation:
          'Het antwoord {{status}} is een webpagina, niet in de woorden van ScaiGrid zelf. Een firewall of proxy voor de gateway wijst deze computer af.',
      },
    },
  },
  'net.sign-in-pages-hang': {
    title: 'De gateway laat “{{entry}}” bij het starten wachten',
    explanation:
      'Vóór al het andere, en zelfs met een goed token, vraagt mcp-remote zes keer aan {{host}} hoe men zich daar aanmeldt. De gateway antwoordt niet, en mcp-remote wacht elke keer vijf seconden: een halve minuut waarin de verbinding grijs is. De brug van Ungrey vraagt dit niet.',
  },
};
