import type { BridgeWords } from '.';

export const nl: BridgeWords = {
  explainTitle: 'Waarom de tools van ScaiGrid ontbreken',
  explainDescription:
    'ScaiGrid antwoordt op dit moment niet zoals het hoort, dus de tools ontbreken of werken misschien niet. Roep dit aan om te weten ' +
    'wat er mis is en hoe het te verhelpen is, en vertel het de gebruiker. De tools komen vanzelf terug zodra de verbinding weer werkt.',
  nothingWrong:
    'De verbinding met ScaiGrid werkt. Ontbreken de tools nog steeds, vraag dan opnieuw om de lijst met tools.',
  whatToDo: 'Wat u kunt doen',
  finding: (code) => `Bevinding: ${code}`,
  findingWithId: (code, requestId) => `Bevinding: ${code}, request-id ${requestId}`,
  keepsTrying: 'De brug blijft het proberen: de tools komen vanzelf terug, zonder herstart.',
  noAnswer: (code) => `ScaiGrid antwoordde niet (${code}). Roep ungrey_explain aan voor de oorzaak.`,
  callRefused: (status, code) => `ScaiGrid weigerde de aanroep met status ${status} (${code}).`,
  itSays: (message) => `Het zegt: ${message}`,
  requestId: (id) => `Request-id: ${id}.`,
  noRoom:
    'De tool is uitgevoerd, maar haar antwoord is zo groot dat de schijf er onderweg geen plaats voor heeft. Maak ruimte, of vraag om minder.',
  brokeOff: (code, detail) =>
    `De verbinding met ScaiGrid brak voordat het antwoord er was (${code}, ${detail}). De tool is misschien uitgevoerd; ze is niet opnieuw aangeroepen.`,
  notReached: (code) =>
    `ScaiGrid was niet te bereiken, dus de tool is niet uitgevoerd (${code}). Roep ungrey_explain aan voor de oorzaak.`,
  stillWaiting: (seconds) => `Wacht nog op ScaiGrid (${seconds} s)`,
};
