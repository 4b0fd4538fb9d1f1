import type { refusalWords as english } from '../en/refusals';
import type { Translated } from '../words';

export const refusalWords: Translated<typeof english> = {
  'nothing-to-do': 'De vermelding “{{entry}}” is zoals ze moet zijn: er valt niets te wijzigen.',
  unparsable:
    'Het bestand is kapot op regel {{line}}, kolom {{column}}, op een manier die niet met zekerheid te herstellen is. Verbeter die plek met de hand en controleer dan opnieuw.',
  'wrong-shape':
    'Het bestand is geldige JSON, maar niet ingedeeld als een configuratie van Claude Desktop. Ungrey zou moeten raden wat er bedoeld was. Verbeter het daarom met de hand.',
  'no-url':
    'Er is geen bruikbaar adres van ScaiGrid bekend. Geef Ungrey de URL van uw installatie en probeer het dan opnieuw.',
  'no-token':
    'Er is geen bruikbaar token bekend: in de vermelding staat er geen, of het is een voorbeeldtekst of beschadigd. Geef Ungrey een token en probeer het dan opnieuw.',
  unproven:
    'Ungrey kon niet bewijzen dat de eigen wijziging zou doen wat ze moet doen, en heeft haar dus niet gemaakt. Meld dit alstublieft.',
  'client-running':
    'Claude Desktop draait en zou over de wijziging heen schrijven. Sluit het helemaal af (het venster sluiten is niet genoeg) en probeer het dan opnieuw.',
  'client-unknown':
    'Ungrey kon niet vaststellen of Claude Desktop draait. Zorg dat het helemaal is afgesloten en forceer dan de wijziging.',
  'changed-meanwhile':
    'Een ander programma heeft {{file}} gewijzigd nadat Ungrey het las. Er is niets overschreven: bekijk het nieuwe plan en probeer het dan opnieuw.',
  busy: 'Een andere Ungrey wijzigt op dit moment {{file}}. Wacht tot die klaar is en probeer het dan opnieuw.',
  'no-folder':
    'De map {{folder}} bestaat niet. Start Claude Desktop één keer, zodat het zijn eigen map maakt. Sluit het weer af en probeer het dan opnieuw.',
  'no-backup':
    'Naast {{file}} kon geen back-up worden gemaakt ({{code}}), en zonder back-up wijzigt Ungrey niets. Controleer de rechten van die map en de vrije ruimte.',
  'keychain-failed':
    'De sleutelhanger nam het token niet aan, dus het bestand is gelaten zoals het was. Ontgrendel de sleutelhanger en probeer het dan opnieuw.',
  'write-forbidden':
    'Ungrey mocht van het systeem niet in {{file}} schrijven ({{code}}). Controleer de rechten, en of een ander programma het bestand open heeft.',
  'disk-full':
    'De schijf is vol ({{code}}), dus {{file}} is gelaten zoals het was. Maak ruimte en probeer het dan opnieuw.',
  'write-failed': 'Het systeem kon niet in {{file}} schrijven ({{code}}). Het is gelaten zoals het was.',
  'not-verified':
    'Ungrey heeft in {{file}} geschreven, maar las iets anders terug: een ander programma schrijft er ook in. Wat er eerst stond, staat in {{backup}}.',
  'nothing-to-undo': 'Ungrey heeft in {{file}} niets gewijzigd dat ongedaan kan worden gemaakt.',
  'already-undone': '{{file}} is al zoals het was voor de laatste reparatie.',
  'changed-since':
    '{{file}} is na de reparatie gewijzigd. Nu ongedaan maken zou die wijziging wissen: vergelijk beide en beslis dan.',
  'backup-damaged':
    'De back-up {{backup}} ontbreekt of is gewijzigd, dus ze is niet te vertrouwen. Er is niets teruggezet.',
};
