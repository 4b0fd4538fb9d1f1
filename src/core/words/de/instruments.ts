import type { instrumentWords as english } from '../en/instruments';
import type { Translated } from '../words';

export const instrumentWords: Translated<typeof english> = {
  'no-address':
    'Diese Verbindung hat keine brauchbare Adresse. Prüfen Sie sie zuerst: Ungrey sagt dann, was ihr fehlt.',
  'no-session':
    'Keine Sitzung mit {{host}} ({{why}}). Prüfen Sie die Verbindung: Ungrey nennt dann die Ursache.',
  'not-reached':
    'Das Gateway war für den Aufruf nicht zu erreichen. Prüfen Sie die Verbindung, um die Ursache zu finden.',
  cancelled: 'Angehalten.',
  'too-late':
    'Das hat zu lange gedauert, deshalb hat Ungrey es aufgegeben. Prüfen Sie die Verbindung, um die Ursache zu finden.',
  'not-scaigrid': 'Dieser Server ist kein ScaiGrid und hat deshalb nichts dieser Art zu zeigen.',
  gone: 'Ungrey hat diese Sitzung nicht mehr. Verbinden Sie sich neu.',
};
