import type { remoteFindings as english } from '../../en/findings/remote';
import type { Translated } from '../../words';

const opaque =
  'De fout komt van de server achter de tool en staat er zoals ze is gestuurd: ScaiGrid geeft haar door en kan haar niet verhelpen.';

export const remoteFindings: Translated<typeof english> = {
  'remote.permission-missing': {
    title: 'Dit account mag geen externe tools gebruiken',
    explanation:
      'Externe tools worden alleen getoond aan accounts met het recht {{permission}}, en dit account heeft dat niet. Zonder dat recht verschijnt er geen, wat er ook geregistreerd is.',
  },
  'remote.registry-disabled': {
    title: 'Het register van externe servers staat uit',
    explanation:
      'ScaiLink bewaart de inloggegevens van externe servers versleuteld, en deze gateway heeft daar geen sleutel voor. Zolang hij die niet krijgt, werkt voor niemand een externe tool.',
  },
  'remote.none-registered': {
    title: 'Er is geen externe server geregistreerd',
    explanation:
      'Het register van ScaiLink toont dit account geen server: geen die de tenant deelt en geen van hemzelf. Externe tools verschijnen zodra een server is geregistreerd en antwoordt.',
  },
  'remote.pending-approval': {
    title: 'De externe server “{{server}}” wacht op goedkeuring',
    explanation:
      'Hij is geregistreerd met de status “{{status}}”. Zijn tools verschijnen zodra een beheerder hem heeft goedgekeurd.',
  },
  'remote.unhealthy': {
    title: 'De externe server “{{server}}” is niet in orde',
    explanation:
      'Bij ScaiLink staat hij als “{{status}}”: zijn controle mislukte {{failures}} achter elkaar, de laatste keer met {{failure}}. Tot de server weer antwoordt, staan zijn tools niet in de lijst; met vernieuwen wordt het hem meteen gevraagd.',
    variants: {
      bare: {
        explanation:
          'Bij ScaiLink staat hij als “{{status}}”. Tot de server weer antwoordt, staan zijn tools niet in de lijst; met vernieuwen wordt het hem meteen gevraagd.',
      },
      'no-tools': {
        title: 'De externe server “{{server}}” toont geen van zijn tools',
        explanation:
          'Hij is geregistreerd en actief, maar geen van zijn tools staat in de lijst: ScaiLink vond er geen toen het de laatste keer vroeg. Vernieuwen vraagt het opnieuw.',
      },
    },
  },
  'remote.slug-mismatch': {
    title: 'Er is geen externe tool {{wanted}}',
    explanation:
      'De slug in de naam is niet die van de geregistreerde server. Waarschijnlijk was de tool {{closest}} bedoeld.',
    variants: {
      hash: {
        explanation:
          'De slug in de naam is niet compleet: ScaiLink voegt zes tekens toe aan de naam van de server. De tool is {{closest}}.',
      },
      scope: {
        explanation:
          'Het tweede deel van de naam zegt van wie de server is: “tenant” bij een gedeelde, de id van een gebruiker bij een persoonlijke. De tool is {{closest}}.',
      },
      tool: {
        explanation:
          'De server klopt, maar heeft geen tool met die naam. Waarschijnlijk was de tool {{closest}} bedoeld.',
      },
      shape: {
        explanation:
          'De naam van een externe tool heeft vier delen: remote, van wie de server is, de slug en de tool. Waarschijnlijk was de tool {{closest}} bedoeld.',
      },
      none: {
        explanation:
          'Geen van de geregistreerde servers heeft een slug zoals die in deze naam. Hun namen staan hieronder.',
      },
    },
  },
  'remote.transport-error': {
    title: 'De gateway komt niet bij de externe server',
    explanation: 'De aanroep verliet ScaiGrid en ging verloren op weg naar de server achter de tool.',
    variants: {
      timeout: {
        title: 'De externe server antwoordt niet op tijd',
        explanation:
          'ScaiGrid wachtte op de server achter de tool en gaf het op. Die is overbelast of hangt, of de aanroep duurt langer dan de gateway wacht.',
      },
      connect: {
        explanation:
          'De server achter de tool neemt geen verbinding van ScaiGrid aan. Hij ligt stil, is verhuisd, of er staat een firewall tussen.',
      },
      name: {
        explanation:
          'De gateway vindt de host van de server achter de tool niet: het geregistreerde adres klopt niet of bestaat niet meer.',
      },
      tls: {
        explanation: 'De gateway accepteert het certificaat van de server achter de tool niet.',
      },
      broken: {
        explanation:
          'De verbinding met de server achter de tool brak halverwege af. Meestal verbrak de server haar, of een proxy ervoor.',
      },
    },
  },
  'remote.upstream-error': {
    title: 'De externe server antwoordt met {{error}}',
    explanation: opaque,
    variants: {
      arguments: {
        explanation: `Hij lijkt de argumenten niet te accepteren: zijn schema is misschien veranderd. ${opaque}`,
      },
      'sign-in': {
        explanation: `Hij lijkt de inloggegevens die ScaiLink voor hem bewaart niet te accepteren. ${opaque}`,
      },
      limit: { explanation: `Hij lijkt minder aanroepen toe te staan dan er zijn gedaan. ${opaque}` },
      'not-found': { explanation: `Hij lijkt niet te kennen waar om werd gevraagd. ${opaque}` },
    },
  },
  'remote.listed': {
    title: 'De externe tools staan in de lijst',
    explanation: {
      one: 'De gateway biedt dit account {{count}} externe tool aan. Toont Claude Desktop die niet, dan heeft het misschien nog een oude lijst.',
      other:
        'De gateway biedt dit account {{count}} externe tools aan. Toont Claude Desktop ze niet, dan heeft het misschien nog een oude lijst.',
    },
  },
};
