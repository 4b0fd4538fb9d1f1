import type { netFindings as english } from '../../en/findings/net';
import type { Translated } from '../../words';

const finalAddress = 'Die URL muss die endgültige Adresse nennen.';

export const netFindings: Translated<typeof english> = {
  'net.dns': {
    title: 'Unter dem Namen {{host}} ist kein Computer bekannt',
    explanation:
      'Zum Hostnamen in der URL lässt sich keine Adresse finden. Meist ist er falsch geschrieben, oder er ist nur im Netzwerk oder VPN Ihrer Firma bekannt.',
    variants: {
      resolver: {
        title: 'Der Namensdienst Ihres Netzwerks antwortet nicht',
        explanation:
          'Auf das Nachschlagen von {{host}} kam gar keine Antwort. Meist ist dieser Computer offline, oder das VPN ist nicht verbunden.',
      },
    },
  },
  'net.refused': {
    title: '{{host}} lehnt Verbindungen auf Port {{port}} ab',
    explanation:
      'Der Computer ist da, aber kein Programm nimmt auf diesem Port Verbindungen an, oder eine Firewall weist sie ab. Das Gateway steht vielleicht still, oder der Port in der URL ist falsch.',
    variants: {
      loopback: {
        title: 'Auf Port {{port}} dieses Computers lauscht nichts',
        explanation:
          'Die URL führt zu diesem Computer selbst. Das Gateway läuft hier nicht oder verwendet einen anderen Port.',
      },
    },
  },
  'net.unreachable': {
    title: 'Von hier führt kein Weg zu {{host}}',
    explanation:
      'Dieser Computer oder sein Netzwerk findet keine Route zum Gateway, oder eine Firewall auf diesem Computer verbietet die Verbindung. Oft ist das VPN nicht verbunden.',
    variants: {
      cut: {
        title: '{{host}} schließt die Verbindung, bevor es antwortet',
        explanation:
          'Die Verbindung kommt zustande und wird dann getrennt. Eine Firewall oder ein Proxy unterwegs verbietet sie vielleicht, oder das Programm hinter Port {{port}} stürzt ab oder spricht ein anderes Protokoll.',
      },
      tls: {
        title: 'Es kommt keine gesicherte Verbindung zu {{host}} zustande',
        explanation:
          'Die Verbindung kommt zustande, bricht aber beim Sichern ab. Eine Firewall verbietet vielleicht diesen Host, oder das Gateway verlangt etwas, das Programme hier nicht bieten, etwa ein Client-Zertifikat.',
      },
    },
  },
  'net.timeout': {
    title: '{{host}} antwortet nicht',
    explanation:
      'Auf Verbindungen zu Port {{port}} kommt gar keine Antwort. Meist verschluckt sie eine Firewall; das VPN ist vielleicht nicht verbunden, oder der Host steht still.',
    variants: {
      tls: {
        title: '{{host}} nimmt die Verbindung an und schweigt dann',
        explanation:
          'Die Verbindung kommt zustande, aber beim Sichern kommt nichts zurück. Etwas unterwegs, oder das Gateway selbst, hängt.',
      },
      answer: {
        title: '{{host}} antwortet nicht rechtzeitig',
        explanation:
          'Die Verbindung klappt, aber das Gateway sendet keine Antwort auf unsere Anfrage. Es ist überlastet oder hängt, oder etwas davor.',
      },
    },
  },
  'net.address-family': {
    title: '{{host}} ist über {{working}} zu erreichen, aber nicht über {{broken}}',
    explanation:
      'Der Host hat Adressen beider Arten, und nur eine Art funktioniert. Programme, die zuerst die defekte versuchen, warten oder scheitern, auch wenn Ihr Browser es nicht tut.',
  },
  'net.proxy-needed': {
    title: 'Programme müssen den Proxy Ihres Netzwerks verwenden und tun es nicht',
    explanation:
      'Das Gateway ist nur über den Proxy {{proxy}} zu erreichen. Ihr Browser verwendet ihn; die Programme, die Claude Desktop startet, verbinden sich direkt und scheitern.',
    variants: {
      likely: {
        title: 'Programme müssen wahrscheinlich den Proxy Ihres Netzwerks verwenden',
        explanation:
          'Auf diesem Computer ist ein Proxy eingestellt ({{proxy}}), und eine direkte Verbindung zum Gateway scheitert. Ungrey kann diese Art Proxy nicht selbst ausprobieren.',
      },
    },
  },
  'net.proxy-auth': {
    title: 'Der Proxy verlangt Benutzernamen und Passwort',
    explanation:
      'Direkte Verbindungen zum Gateway scheitern, und der Proxy {{proxy}} verlangt zuerst eine Anmeldung. Claude Desktop kann das nicht für die Programme tun, die es startet.',
    variants: {
      unnamed: {
        title: 'Ein Proxy auf dem Weg verlangt Benutzernamen und Passwort',
        explanation:
          'Auf diesem Computer ist kein Proxy eingestellt, und doch antwortet einer anstelle des Gateways und verlangt zuerst eine Anmeldung. Claude Desktop kann das nicht für die Programme tun, die es startet.',
      },
    },
  },
  'net.captive-portal': {
    title: 'Dieses Netzwerk verlangt zuerst eine Anmeldung',
    explanation:
      'Statt des Gateways antwortet eine Seite des Netzwerks, wie in Hotels, Zügen und Gastnetzen. Bis Sie sich dort angemeldet haben, kommt nichts anderes durch.',
  },
  'net.not-tls': {
    title: 'Die URL sagt https, aber {{host}} spricht es auf Port {{port}} nicht',
    explanation:
      'Das Programm hinter diesem Port antwortet unverschlüsselt. Der Port in der URL ist falsch, oder https ist auf dem Gateway nicht eingerichtet.',
    variants: {
      'http-on-tls': {
        title: 'Die URL sagt http, aber {{host}} will auf Port {{port}} https',
        explanation:
          'Das Programm hinter diesem Port spricht nur https. Ändern Sie http in der URL zu https.',
      },
    },
  },
  'net.tls-intercepted': {
    title: '{{issuer}} liest die gesicherten Verbindungen dieses Netzwerks mit',
    explanation:
      'Das Zertifikat kommt nicht vom Gateway: Ein Sicherheitsprodukt setzt sein eigenes ein. Ihr Browser vertraut ihm; die Programme, die Claude Desktop startet, nicht.',
    variants: {
      'private-authority': {
        title: 'Ihr Browser vertraut dem Zertifikat von {{host}}, Programme nicht',
        explanation:
          'Das Zertifikat wurde von „{{issuer}}“ ausgestellt, das das System dieses Computers kennt. Die Programme, die Claude Desktop startet, haben eine eigene Liste, und dort steht es nicht.',
      },
    },
  },
  'net.tls-expired': {
    title: 'Das Zertifikat von {{host}} ist abgelaufen',
    explanation:
      'Es galt bis {{until}}. Programme lehnen die Verbindung ab, bis das Gateway ein neues hat. Liegt dieses Datum nicht in der Vergangenheit, geht die Uhr dieses Computers falsch.',
    variants: {
      'not-yet': {
        title: 'Das Zertifikat von {{host}} gilt noch nicht',
        explanation: 'Es gilt ab {{from}}. Meist geht die Uhr dieses Computers falsch.',
      },
    },
  },
  'net.tls-name': {
    title: 'Das Zertifikat gilt nicht für {{host}}',
    explanation:
      'Das Gateway zeigt ein Zertifikat für {{names}}. Verwenden Sie den Namen, der im Zertifikat steht, oder bitten Sie um ein Zertifikat mit diesem Namen.',
  },
  'net.tls-untrusted': {
    title: 'Dem Zertifikat von {{host}} wird nicht vertraut',
    explanation:
      'Es wurde von „{{issuer}}“ ausgestellt, das dieser Computer nicht kennt. Programme lehnen die Verbindung ab, denn jeder könnte es gemacht haben.',
    variants: {
      'self-signed': {
        title: 'Das Zertifikat von {{host}} ist selbst signiert',
        explanation:
          'Das Gateway hat sein Zertifikat selbst gemacht, deshalb bürgt niemand dafür. Programme lehnen die Verbindung ab, bis man ihnen sagt, dass sie ihm vertrauen dürfen.',
      },
      incomplete: {
        title: 'Das Gateway zeigt nicht seine ganze Zertifikatskette',
        explanation:
          'Das Zertifikat von „{{issuer}}“, das zwischen das des Gateways und ein vertrautes gehört, fehlt. Browser finden es oft selbst, Programme nicht.',
      },
    },
  },
  'net.redirect': {
    title: 'Das Gateway schickt uns zu einer anderen Adresse',
    explanation: `Es leitet zu {{to}} um. Ein Programm nimmt das Token nie zu einem anderen Host mit, deshalb scheitert die Verbindung. ${finalAddress}`,
    variants: {
      'method-lost': {
        title: 'Das Gateway leitet um, und die Anfrage geht unterwegs verloren',
        explanation: `Auf die Antwort {{status}} hin wiederholen Programme die Anfrage ohne ihren Inhalt, bei {{to}}. ${finalAddress}`,
      },
      loop: {
        title: 'Das Gateway leitet im Kreis um',
        explanation:
          'Es leitet zu {{to}} um, und das leitet wieder um, sodass keine Anfrage je ankommt. Das Gateway, oder ein Server davor, ist falsch eingerichtet.',
      },
      nowhere: {
        title: 'Das Gateway leitet zu einer Adresse um, die keine ist',
        explanation:
          'Seine Antwort {{status}} nennt eine Adresse, der kein Programm folgen kann. Das Gateway, oder ein Server davor, ist falsch eingerichtet.',
      },
      'same-place': {
        title: 'Das Gateway leitet innerhalb seiner selbst um',
        explanation:
          'Es leitet zu {{to}} auf demselben Host um und lässt die Anfrage ganz. Programme folgen dem.',
      },
    },
  },
  'net.rate-limited': {
    title: 'Das Gateway bittet uns, langsamer zu machen',
    explanation:
      'Mit diesem Token wurden zu viele Anfragen gestellt, von Ihnen oder anderen in Ihrer Organisation. In {{seconds}} Sekunden geht es wieder.',
  },
  'net.server-error': {
    title: 'Das Gateway hat eine Störung ({{status}})',
    explanation:
      'Es antwortet, aber mit einem eigenen Fehler. Ihr Eintrag und Ihr Token sind nicht die Ursache.',
    variants: {
      mcp: {
        title: 'Der MCP-Server scheitert bei „{{step}}“ ({{status}})',
        explanation:
          'Er ist da und spricht MCP, beantwortet diese Anfrage aber mit einem eigenen Fehler. Ihr Eintrag und Ihr Token sind nicht die Ursache.',
      },
      proxy: {
        title: 'Die Vorderseite des Gateways antwortet, das Gateway dahinter nicht ({{status}})',
        explanation:
          'Ein Server vor dem Gateway nimmt die Anfrage an und bekommt vom Gateway selbst keine gute Antwort: Es steht still, startet neu oder ist überlastet.',
      },
    },
  },
  'net.not-mcp': {
    title: 'Unter {{url}} antwortet etwas, aber es ist kein MCP-Server',
    explanation:
      'Die Antwort ({{status}}) ist keine, die MCP kennt. Vergleichen Sie Host und Pfad der URL mit denen Ihres ScaiGrid.',
    variants: {
      half: {
        title: 'Was unter {{url}} antwortet, beginnt wie ein MCP-Server und macht nicht so weiter',
        explanation:
          'Seine Antwort auf „{{step}}“ ist keine, die MCP kennt, deshalb geben Clients dort auf. Vielleicht antwortet unter dieser Adresse ein anderes Programm, oder die Version des Gateways passt nicht.',
      },
      'web-page': {
        title: 'Unter {{url}} antwortet eine Webseite, nicht der MCP-Server',
        explanation:
          'Der Host zeigt unter dieser Adresse eine Seite für Menschen, etwa die Admin-Seite. Host oder Pfad der URL ist falsch, oder das Gateway reicht /mcp nicht weiter.',
      },
      'rest-api': {
        title: 'ScaiGrid ist da, aber sein MCP-Server nicht',
        explanation:
          'Die REST-Seite von ScaiGrid antwortet ({{status}}), dass sie hier nichts kennt. Der Pfad der URL ist falsch, oder MCP ist in dieser Installation nicht eingeschaltet.',
      },
      'not-found': {
        title: 'Unter {{url}} ist nichts',
        explanation:
          'Der Host antwortet „nicht gefunden“. Der Pfad der URL muss /mcp sein, oder es ist ein anderer Host.',
      },
      method: {
        title: 'Was unter {{url}} antwortet, nimmt keine MCP-Anfragen an',
        explanation:
          'Der Host kennt die Adresse, aber nicht diese Art Anfrage ({{status}}). Der Pfad gehört wahrscheinlich zu etwas anderem.',
      },
      blocked: {
        title: 'Etwas vor dem Gateway verbietet die Anfrage',
        explanation:
          'Die Antwort {{status}} ist eine Webseite, nicht in den Worten von ScaiGrid selbst. Eine Firewall oder ein Proxy vor dem Gateway weist diesen Computer ab.',
      },
    },
  },
  'net.sign-in-pages-hang': {
    title: 'Das Gateway lässt „{{entry}}“ beim Start warten',
    explanation:
      'Vor allem anderen, und selbst mit einem gültigen Token, fragt mcp-remote {{host}} sechsmal, wie man sich dort anmeldet. Das Gateway antwortet nicht, und mcp-remote wartet jedes Mal fünf Sekunden: eine halbe Minute, in der der Eintrag grau ist. Die Brücke von Ungrey fragt nicht danach.',
  },
};
