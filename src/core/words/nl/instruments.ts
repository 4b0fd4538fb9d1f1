import type { instrumentWords as english } from '../en/instruments';
import type { Translated } from '../words';

export const instrumentWords: Translated<typeof english> = {
  'no-address':
    'Deze verbinding heeft geen bruikbaar adres. Controleer haar eerst: dan zegt Ungrey wat eraan mankeert.',
  'no-session': 'Geen sessie met {{host}} ({{why}}). Controleer de verbinding: dan noemt Ungrey de oorzaak.',
  'not-reached':
    'De gateway was voor de aanroep niet te bereiken. Controleer de verbinding om de oorzaak te vinden.',
  cancelled: 'Gestopt.',
  'too-late':
    'Dit duurde te lang, dus Ungrey heeft het opgegeven. Controleer de verbinding om de oorzaak te vinden.',
  'not-scaigrid': 'Deze server is geen ScaiGrid en heeft dus niets van deze soort om te tonen.',
  gone: 'Ungrey heeft deze sessie niet meer. Maak opnieuw verbinding.',
};
