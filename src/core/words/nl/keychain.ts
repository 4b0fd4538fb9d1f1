import type { Translation } from '../words';

export const keychainWords: Translation['keychain'] = {
  'not-installed':
    'Het deel van Ungrey dat met de sleutelhanger van het systeem praat, kan niet worden geladen. Op Linux is libsecret nodig (pakket libsecret-1-0).',
  'no-service':
    'Er antwoordt geen sleutelhanger. Op Linux zorgt GNOME Keyring of KWallet daarvoor, in een bureaubladsessie.',
  locked: 'De sleutelhanger is vergrendeld. Ontgrendel hem en probeer het dan opnieuw.',
  'locked-silently':
    'De sleutelhanger is vergrendeld en kon niet om zijn wachtwoord vragen. Ontgrendel hem en probeer het dan opnieuw.',
  waits: 'De sleutelhanger is vergrendeld en wacht op zijn wachtwoord.',
  'no-collection':
    'De sleutelhanger draait, maar heeft geen sleutelbos “login” om een token in te bewaren. Die ontstaat als u zich bij het bureaublad aanmeldt.',
  denied: 'Het systeem liet Ungrey de sleutelhanger niet gebruiken.',
  'no-answer':
    'De sleutelhanger antwoordde niet binnen {{seconds}} seconden. Waarschijnlijk is hij vergrendeld en wacht hij op zijn wachtwoord.',
  stopped: 'Gestopt voordat de sleutelhanger antwoordde.',
  ended: 'Het programma dat met de sleutelhanger praat, eindigde voordat het antwoordde.',
  closed: 'Ungrey wordt afgesloten en gebruikt de sleutelhanger niet meer.',
  'unknown-error': 'De sleutelhanger gaf een fout die Ungrey niet kent: “{{error}}”',
  'token-empty': 'Het token is leeg, dus er is niets te bewaren.',
  'token-too-long': 'Dit is te lang voor een token: er kunnen hooguit {{most}} tekens worden bewaard.',
  'connection-name':
    'De naam van een verbinding heeft 1 tot 64 tekens: letters zonder accenten, cijfers, punt, streepje en onderstrepingsteken.',
};
