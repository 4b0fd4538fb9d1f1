import type { auditFindings as english } from '../../en/findings/audit';
import type { Translated } from '../../words';

const noSection =
  'Das Protokoll hat keinen Bereich für MCP: Ein Aufruf steht unter der Aktion des Dienstes hinter dem Tool';

export const auditFindings: Translated<typeof english> = {
  'audit.never-arrived': {
    title: 'Aufrufe von {{tool}} erreichen ihren Dienst nicht',
    explanation:
      'Das Gateway bietet diesem Konto dieses Tool nicht an und lehnt den Aufruf ab, bevor der Dienst gefragt wird. Nur was einen Dienst erreicht, wird festgehalten.',
  },
  'audit.no-permission': {
    title: 'Dieses Konto darf das Audit-Protokoll nicht lesen',
    explanation:
      'Dafür braucht es die Berechtigung admin:access, die Mandanten-Administratoren haben. Ob die Aufrufe festgehalten werden, ist mit diesem Token nicht zu sehen.',
  },
  'audit.no-rows': {
    title: 'Das Audit-Protokoll enthält keinen Aufruf von {{tool}} durch dieses Konto',
    explanation:
      'Er stünde dort als {{action}}. Die Aufrufe wurden mit einem anderen Token gemacht, oder sie scheiterten, bevor sie den Dienst erreichten.',
    variants: {
      any: {
        title: 'Das Audit-Protokoll enthält nichts von diesem Konto',
        explanation:
          'Aufrufe stehen unter der Aktion des Dienstes hinter dem Tool, und Lesen wird nicht festgehalten. Entweder liest dieses Konto nur, oder die Aufrufe laufen über ein anderes Token.',
      },
      read: {
        explanation:
          'Dieses Tool liest nur. Laut Dokumentation wird Lesen nicht festgehalten, aber das Protokoll dieses Gateways enthält Lesezugriffe, also stünde ein Aufruf durch dieses Konto darin. Er wurde mit einem anderen Token gemacht, oder er scheiterte, bevor er den Dienst erreichte.',
      },
      unnamed: {
        explanation:
          'Unter welcher Aktion Aufrufe dieses Tools festgehalten werden, ist nicht dokumentiert. Im Protokoll dieses Kontos sieht nichts danach aus.',
      },
    },
  },
  'audit.not-recorded': {
    title: 'Aufrufe von {{tool}} werden nicht festgehalten',
    explanation: 'Dieses Tool liest nur, und das Audit-Protokoll von ScaiGrid enthält nur, was etwas ändert.',
  },
  'audit.found': {
    title: 'Die Aufrufe stehen im Audit-Protokoll, als {{action}}',
    explanation: `${noSection}. Filtern Sie nach dem Konto und der Aktion.`,
    variants: {
      recent: {
        title: 'Das Audit-Protokoll enthält Aufrufe dieses Kontos',
        explanation: `${noSection}, zum Beispiel inference.chat für inference_chat. Die neuesten stehen unten.`,
      },
    },
  },
};
