import type { authFindings as english } from '../../en/findings/auth';
import type { Translated } from '../../words';

const lifetime =
  'Anmelde-Token leben etwa eine Stunde; ein API-Schlüssel läuft nur ab, wenn Sie das verlangt haben.';
const ownTokens =
  'Jede Installation kennt nur ihre eigenen Token. (Das Token wurde gelesen, nicht überprüft.)';

export const authFindings: Translated<typeof english> = {
  'auth.token-missing': {
    title: 'An das Gateway wird kein Token gesendet',
    explanation: 'Das Gateway fragt, wer anruft, und diese Verbindung hat kein Token vorzuzeigen.',
    variants: {
      keychain: {
        title: 'Im Schlüsselbund ist kein Token für „{{connection}}“',
        explanation:
          'Der Eintrag nimmt sein Token aus dem Schlüsselbund Ihres Systems, und dort liegt für diese Verbindung keines.',
      },
    },
  },
  'auth.token-malformed': {
    title: 'Das Token ist beschädigt',
    explanation:
      'Es sieht aus wie ein Anmelde-Token (JWT), aber ein Teil davon ist nicht lesbar. Meist wurde es nicht ganz kopiert.',
  },
  'auth.clock-skew': {
    title: 'Die Uhr dieses Computers geht {{amount}} {{direction}}',
    explanation:
      'Verglichen mit der Uhr des Gateways. Token gelten nur eine bestimmte Zeit. Mit einer falschen Uhr lässt sich schwer sagen, ob dieses noch gilt.',
    variants: {
      explains: {
        explanation:
          'Verglichen mit der Uhr des Gateways. Nach der Uhr dieses Computers ist das Token nicht gültig, nach der des Gateways schon: Die Uhr ist es, die nicht stimmt.',
      },
      hides: {
        explanation:
          'Verglichen mit der Uhr des Gateways. Nach der Uhr dieses Computers ist das Token noch gültig; nach der des Gateways nicht, und das Gateway lehnt es ab. Stellen Sie die Uhr und sehen Sie dann, ob Sie ein neues Token brauchen.',
      },
    },
  },
  'auth.token-expired': {
    title: 'Das Token ist abgelaufen',
    explanation: `Es galt bis {{until}}. ${lifetime}`,
    variants: {
      server: { title: 'Das Gateway sagt, dass das Token abgelaufen ist', explanation: lifetime },
    },
  },
  'auth.token-not-yet-valid': {
    title: 'Das Token gilt noch nicht',
    explanation:
      'Es gilt ab {{from}}. Entweder wurde es für später ausgestellt, oder die Uhr dieses Computers geht nach.',
  },
  'auth.wrong-deployment': {
    title: 'Das Token gehört zu einem anderen ScaiGrid',
    explanation: `Es wurde von {{issuer}} ausgestellt, und die URL führt zu {{host}}. ${ownTokens}`,
    variants: {
      'kept-elsewhere': {
        title: 'Das Token von „{{connection}}“ ist für ein anderes Gateway aufbewahrt',
        explanation:
          'Es wurde für {{kept}} gespeichert, und der Eintrag verlangt {{host}}. Ein Token geht nur an das Gateway, für das es gespeichert wurde. Speichern Sie eines für dieses Gateway, oder nehmen Sie die URL aus dem Eintrag.',
      },
      audience: {
        explanation: `Es wurde für {{audience}} ausgestellt, und die URL führt zu {{host}}. ${ownTokens}`,
      },
    },
  },
  'auth.key-rejected': {
    title: 'Das Gateway kennt diesen API-Schlüssel nicht',
    explanation:
      'Der Schlüssel, der auf {{last4}} endet, wurde abgelehnt. Er wurde widerrufen, ist abgelaufen, wurde nicht ganz kopiert oder gehört zu einer anderen Installation von ScaiGrid.',
  },
  'auth.rejected': {
    title: 'Das Gateway lehnt das Token ab',
    explanation:
      'Es sagt nicht, warum. Das Token kann zurückgezogen worden sein, zu einer anderen Installation gehören oder gar kein Token von ScaiGrid sein.',
    variants: {
      'not-seen': {
        title: 'Das Token kommt beim Gateway nicht an',
        explanation:
          'Wir senden es, und das Gateway sagt, es gebe keines. Ein Proxy oder Webserver vor dem Gateway nimmt den Authorization-Header offenbar weg.',
      },
      forbidden: {
        title: 'Das Token ist bekannt, darf aber MCP nicht verwenden',
        explanation:
          'Das Gateway erkennt das Token und verbietet die Verbindung. Eine Berechtigung fehlt, oder MCP ist für Ihren Mandanten nicht aktiviert.',
      },
      'me-refused': {
        title: 'Das Gateway führt keine Tools auf und lehnt das Token ab',
        explanation:
          'Es lässt die Verbindung zu, sagt aber nicht, wem das Token gehört. Es fehlen also keine Berechtigungen: Das Token selbst wird nicht mehr akzeptiert.',
      },
    },
  },
};
