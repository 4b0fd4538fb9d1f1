import type { connectionFindings as english } from '../../en/findings/connection';
import type { Translated } from '../../words';

const held = 'Ungrey hielt eine Verbindung offen und sendete nichts; sie wurde ohne unser Zutun geschlossen.';
const same = 'Ein Aufruf, der länger nichts sagt, verliert seine Verbindung auf dieselbe Weise.';

export const connectionFindings: Translated<typeof english> = {
  'connection.unstable': {
    title: 'Verbindungen zu {{host}} brechen immer wieder ab',
    explanation:
      '{{failed}} von {{total}} Anfragen hintereinander endeten, bevor ihre Antwort vollständig war; die anderen klappten. Etwas unterwegs, oder das Gateway selbst, trennt Verbindungen.',
    variants: {
      'mid-answer': {
        title: 'Antworten von {{host}} brechen mittendrin ab',
        explanation:
          'Das Gateway nimmt die Anfrage an und beginnt zu antworten; dann wird die Verbindung getrennt. Ein Proxy unterwegs, oder das Programm vor dem Gateway, schließt sie zu früh.',
      },
      'some-requests': {
        title: 'Manche Anfragen an {{host}} werden abgebrochen, andere nicht',
        explanation:
          'In ein und derselben Prüfung beantwortete das Gateway manche Anfragen, und andere endeten ohne vollständige Antwort. Etwas unterwegs, oder das Gateway selbst, trennt Verbindungen.',
      },
      'call-cut': {
        title: 'Die Verbindung wurde nach {{seconds}} s getrennt, während „{{tool}}“ lief',
        explanation:
          'Das Gateway nahm den Aufruf an, und die Verbindung endete vor der Antwort. Etwas unterwegs schließt Verbindungen, auf denen so lange nichts gesagt wird.',
      },
    },
  },
  'connection.idle-cut': {
    title: 'Stille Verbindungen zu {{host}} werden nach {{seconds}} s getrennt',
    explanation: `Ungrey hielt eine Verbindung offen und sendete nichts; nach {{seconds}} s wurde sie ohne unser Zutun geschlossen. ${same} Meist tut das ein Proxy oder eine Firewall mit einer kurzen Grenze.`,
    variants: {
      '30': {
        explanation: `${held} 30 Sekunden sind eine Grenze, die manche Load Balancer und Clients haben. ${same}`,
      },
      '60': {
        explanation: `${held} 60 Sekunden sind die übliche Grenze von Proxys wie nginx und von MCP-Clients. ${same}`,
      },
      '240': {
        explanation: `${held} 240 Sekunden sind die Grenze mancher Load Balancer und von Claude Desktop unter Windows. ${same}`,
      },
      '300': { explanation: `${held} Fünf Minuten sind die Grenze vieler Load Balancer. ${same}` },
      silent: {
        title: 'Verbindungen zu {{host}}, die {{seconds}} s still waren, antworten nicht mehr',
        explanation:
          'Ungrey hielt eine Verbindung und sendete {{seconds}} s lang nichts. Niemand hatte sie geschlossen, und doch wurde die nächste Anfrage darauf nie beantwortet. Etwas unterwegs, meist eine Firewall, vergisst stille Verbindungen, ohne es zu sagen. Der nächste Aufruf hängt dann, bis der Client aufgibt.',
      },
      'in-use': {
        title: 'Verbindungen zu {{host}} werden nach {{seconds}} s getrennt, auch wenn sie in Gebrauch sind',
        explanation:
          'Das Gateway sendete Lebenszeichen auf der Verbindung, die Ungrey offen hielt, und trotzdem wurde sie geschlossen. Etwas unterwegs begrenzt, wie lange eine Verbindung insgesamt dauern darf.',
      },
    },
  },
  'connection.client-timeout': {
    title: '„{{tool}}“ dauert {{seconds}} s, länger als viele Clients warten',
    explanation:
      'Der Aufruf klappt, ist aber erst nach {{seconds}} s fertig. Ein Client, der {{limit}} s wartet, gibt vorher auf und meldet eine abgebrochene Verbindung.',
    variants: {
      unfinished: {
        title: '„{{tool}}“ dauert mehr als {{seconds}} s, länger als viele Clients warten',
        explanation:
          'Der Aufruf lief noch, als Ungrey nach {{seconds}} s aufhörte zu warten. Ein Client, der {{limit}} s wartet, gibt vorher auf und meldet eine abgebrochene Verbindung.',
      },
    },
  },
  'connection.reconnects': {
    title: 'Eine neue Verbindung klappt sofort',
    explanation:
      'Gleich nach der Trennung wurde eine neue Verbindung zu {{host}} beantwortet. ScaiGrid behält nichts pro Verbindung, deshalb kostet es nichts, sich neu zu verbinden, und nichts geht verloren.',
  },
  'connection.held': {
    title: 'Eine stille Verbindung blieb {{seconds}} s offen',
    explanation:
      'So lange hat Ungrey gewartet; nichts trennte die Verbindung. Diese bekannten Grenzen kommen später und wurden nicht abgewartet: {{notWaitedFor}}.',
    variants: {
      stopped: {
        title: 'Eine stille Verbindung blieb {{seconds}} s offen; länger wurde nicht gewartet',
        explanation:
          'Der Test wurde nach {{seconds}} s angehalten. Bis dahin hatte nichts die Verbindung getrennt. Wie lange sie gelebt hätte, ist nicht bekannt.',
      },
      all: {
        explanation:
          'Das ist länger als jede Grenze, die Clients und Load Balancer bekanntermaßen haben, und nichts trennte die Verbindung. Bricht sie bei Ihnen trotzdem ab, dann nicht, weil sie still ist.',
      },
    },
  },
  'connection.unused-open': {
    title: 'Eine unbenutzte Verbindung zu {{host}} blieb {{seconds}} s offen',
    explanation:
      'So lange hat Ungrey gewartet, und über Aufrufe sagt es nichts: Dieses Gateway bietet keinen Strom, der sich offen halten ließe. Wie lange ein Aufruf still sein darf, zeigt deshalb nur ein Aufruf. Nennen Sie ein langsames Tool mit seinen Argumenten und prüfen Sie erneut.',
  },
  'connection.unused-closed': {
    title: 'Unbenutzte Verbindungen zu {{host}} werden nach {{seconds}} s geschlossen; das ist normal',
    explanation:
      'Zwischen zwei Aufrufen darf ein Server eine Verbindung schließen, die niemand benutzt; Clients öffnen selbst eine neue. Dieses Gateway bietet keinen Strom, der sich offen halten ließe. Wie lange ein Aufruf still sein darf, zeigt deshalb nur ein Aufruf: Nennen Sie ein langsames Tool mit seinen Argumenten und prüfen Sie erneut.',
  },
};
