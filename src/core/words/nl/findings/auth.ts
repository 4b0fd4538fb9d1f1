import type { authFindings as english } from '../../en/findings/auth';
import type { Translated } from '../../words';

export const authFindings: Translated<typeof english> = {
  'auth.token-missing': {
    title: 'Er wordt geen token naar de gateway gestuurd',
    explanation: 'De gateway vraagt wie er belt, en deze verbinding heeft geen token om te laten zien.',
    variants: {
      keychain: {
        title: 'In de sleutelhanger staat geen token voor “{{connection}}”',
        explanation:
          'De vermelding haalt haar token uit de sleutelhanger van uw systeem, en daar is er geen voor deze verbinding bewaard.',
      },
    },
  },
  'auth.token-malformed': {
    title: 'Het token is beschadigd',
    explanation:
      'Het lijkt op een aanmeldtoken (JWT), maar een deel ervan is niet te lezen. Meestal is het niet helemaal gekopieerd.',
  },
  'auth.clock-skew': {
    title: 'De klok van deze computer loopt {{amount}} {{direction}}',
    explanation:
      'Vergeleken met de klok van de gateway. Tokens zijn maar een bepaalde tijd geldig. Met een verkeerde klok is moeilijk te zeggen of dit token dat nog is.',
    variants: {
      explains: {
        explanation:
          'Vergeleken met de klok van de gateway. Volgens de klok van deze computer is het token niet geldig, volgens die van de gateway wel: de klok is wat niet klopt.',
      },
      hides: {
        explanation:
          'Vergeleken met de klok van de gateway. Volgens de klok van deze computer is het token nog geldig; volgens die van de gateway niet, en de gateway weigert het. Zet de klok gelijk en kijk dan of u een nieuw token nodig hebt.',
      },
    },
  },
  'auth.token-expired': {
    title: 'Het token is verlopen',
    explanation:
      'Het was geldig tot {{until}}. Aanmeldtokens leven ongeveer een uur; een API-sleutel verloopt alleen als u daarom hebt gevraagd.',
    variants: {
      server: {
        title: 'De gateway zegt dat het token is verlopen',
        explanation:
          'Aanmeldtokens leven ongeveer een uur; een API-sleutel verloopt alleen als u daarom hebt gevraagd.',
      },
    },
  },
  'auth.token-not-yet-valid': {
    title: 'Het token is nog niet geldig',
    explanation:
      'Het is geldig vanaf {{from}}. Het is voor later gemaakt, of de klok van deze computer loopt achter.',
  },
  'auth.wrong-deployment': {
    title: 'Het token hoort bij een andere ScaiGrid',
    explanation:
      'Het is uitgegeven door {{issuer}}, en de URL leidt naar {{host}}. Elke installatie kent alleen haar eigen tokens. (Het token is gelezen, niet nagetrokken.)',
    variants: {
      'kept-elsewhere': {
        title: 'Het token van “{{connection}}” is bewaard voor een andere gateway',
        explanation:
          'Het is bewaard voor {{kept}}, en de vermelding vraagt om {{host}}. Een token gaat alleen naar de gateway waarvoor het is bewaard. Bewaar er een voor deze gateway, of haal de URL uit de vermelding.',
      },
      audience: {
        explanation:
          'Het is gemaakt voor {{audience}}, en de URL leidt naar {{host}}. Elke installatie kent alleen haar eigen tokens. (Het token is gelezen, niet nagetrokken.)',
      },
    },
  },
  'auth.key-rejected': {
    title: 'De gateway kent deze API-sleutel niet',
    explanation:
      'De sleutel die eindigt op {{last4}} is geweigerd. Hij is ingetrokken, verlopen, niet helemaal gekopieerd, of hoort bij een andere installatie van ScaiGrid.',
  },
  'auth.rejected': {
    title: 'De gateway weigert het token',
    explanation:
      'Hij zegt niet waarom. Het token kan zijn ingetrokken, bij een andere installatie horen, of helemaal geen token van ScaiGrid zijn.',
    variants: {
      'not-seen': {
        title: 'Het token komt niet bij de gateway aan',
        explanation:
          'Wij sturen het, en de gateway zegt dat er geen is. Een proxy of webserver voor de gateway haalt de Authorization-header blijkbaar weg.',
      },
      forbidden: {
        title: 'Het token is bekend, maar mag MCP niet gebruiken',
        explanation:
          'De gateway herkent het token en verbiedt de verbinding. Er ontbreekt een recht, of MCP staat niet aan voor uw tenant.',
      },
      'me-refused': {
        title: 'De gateway noemt geen tools en weigert het token',
        explanation:
          'Hij laat de verbinding toe, maar zegt niet van wie het token is. Het zijn dus niet de rechten die ontbreken: het token zelf wordt niet meer geaccepteerd.',
      },
    },
  },
};
