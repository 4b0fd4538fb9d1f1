/** What the instruments say when they cannot do what was asked. */
export const instrumentWords = {
  'no-address':
    'This connection has no usable address. Check it first: Ungrey then says what is wrong with it.',
  'no-session': 'No session with {{host}} ({{why}}). Check the connection: Ungrey then names the cause.',
  cancelled: 'Stopped.',
  'too-late': 'This took too long, so Ungrey gave it up. Check the connection to find the cause.',
  'not-reached': 'The gateway could not be reached for the call. Check the connection to find the cause.',
  'not-scaigrid': 'This server is not ScaiGrid, so it has nothing of this kind to show.',
  gone: 'Ungrey no longer holds this session. Connect again.',
} as const;
