/** An error whose message may be shown as it is: a plain sentence without secrets. Any other error stays in main. */
export class SentenceForPeople extends Error {}
