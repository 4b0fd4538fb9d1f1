/** What the bridge itself says to people. Functions, so that nothing is loaded at its start to fill texts in. */
export const en = {
  explainTitle: 'Why ScaiGrid’s tools are missing',
  explainDescription:
    'ScaiGrid does not answer as it should at the moment, so its tools are missing or may not work. Call this to find out what is ' +
    'wrong and how to fix it, and tell the user. The tools come back by themselves when the connection works again.',
  nothingWrong:
    'The connection to ScaiGrid works. If its tools are still missing, ask for the list of tools again.',
  whatToDo: 'What to do',
  finding: (code: string) => `Finding: ${code}`,
  findingWithId: (code: string, requestId: string) => `Finding: ${code}, request id ${requestId}`,
  keepsTrying: 'The bridge keeps trying: the tools come back by themselves, without a restart.',
  noAnswer: (code: string) => `ScaiGrid did not answer (${code}). Call ungrey_explain for the cause.`,
  callRefused: (status: number, code: string) => `ScaiGrid refused the call with status ${status} (${code}).`,
  itSays: (message: string) => `It says: ${message}`,
  requestId: (id: string) => `Request id: ${id}.`,
  noRoom:
    'The tool ran, but its answer is so large that the disk has no room for it on its way. Make room, or ask for less.',
  brokeOff: (code: string, detail: string) =>
    `The connection to ScaiGrid broke before the answer came (${code}, ${detail}). The tool may have run; it was not called again.`,
  notReached: (code: string) =>
    `ScaiGrid could not be reached, so the tool did not run (${code}). Call ungrey_explain for the cause.`,
  stillWaiting: (seconds: number) => `Still waiting for ScaiGrid (${seconds} s)`,
};
