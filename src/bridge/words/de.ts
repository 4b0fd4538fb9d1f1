import type { BridgeWords } from '.';

export const de: BridgeWords = {
  explainTitle: 'Warum die Tools von ScaiGrid fehlen',
  explainDescription:
    'ScaiGrid antwortet im Moment nicht, wie es soll, deshalb fehlen seine Tools oder funktionieren vielleicht nicht. Rufen Sie dies auf, ' +
    'um zu erfahren, was falsch ist und wie es sich beheben lässt, und sagen Sie es dem Benutzer. Die Tools kommen von selbst zurück, sobald die Verbindung wieder steht.',
  nothingWrong:
    'Die Verbindung zu ScaiGrid funktioniert. Fehlen die Tools weiterhin, fragen Sie die Liste der Tools erneut ab.',
  whatToDo: 'Was Sie tun können',
  finding: (code) => `Befund: ${code}`,
  findingWithId: (code, requestId) => `Befund: ${code}, Request-ID ${requestId}`,
  keepsTrying: 'Die Brücke versucht es weiter: Die Tools kommen von selbst zurück, ohne Neustart.',
  noAnswer: (code) =>
    `ScaiGrid hat nicht geantwortet (${code}). Rufen Sie ungrey_explain auf, um die Ursache zu erfahren.`,
  callRefused: (status, code) => `ScaiGrid lehnte den Aufruf mit Status ${status} ab (${code}).`,
  itSays: (message) => `Es sagt: ${message}`,
  requestId: (id) => `Request-ID: ${id}.`,
  noRoom:
    'Das Tool wurde ausgeführt, aber seine Antwort ist so groß, dass die Festplatte unterwegs keinen Platz dafür hat. Schaffen Sie Platz, oder fragen Sie nach weniger.',
  brokeOff: (code, detail) =>
    `Die Verbindung zu ScaiGrid brach ab, bevor die Antwort da war (${code}, ${detail}). Das Tool wurde vielleicht ausgeführt; es wurde nicht erneut aufgerufen.`,
  notReached: (code) =>
    `ScaiGrid war nicht zu erreichen, deshalb wurde das Tool nicht ausgeführt (${code}). Rufen Sie ungrey_explain auf, um die Ursache zu erfahren.`,
  stillWaiting: (seconds) => `Warten auf ScaiGrid (${seconds} s)`,
};
