/** Headlines of a report, and why a check was skipped or could not look. */
export const summaryWords = {
  healthy: 'Everything is in order: your connection to ScaiGrid works.',
  'healthy-offline': 'Nothing wrong on this computer. The network was not looked at.',
  'healthy-with-warnings': 'The connection works. One thing could be better: {{title}}',
  'healthy-with-answer': 'The connection works. {{title}}.',
  'healthy-elsewhere':
    'The connection works, but the server that answers does not call itself ScaiGrid: {{server}}. What only ScaiGrid has was not looked at.',
  'healthy-something-else':
    'Nothing wrong was found. The request ids lead to Ungrey’s requests in the gateway’s log: send them with this report.',
  'not-judged': 'Not looked at yet.',
  incomplete: {
    one: 'Nothing wrong was found, but {{count}} of {{total}} checks could not look.',
    other: 'Nothing wrong was found, but {{count}} of {{total}} checks could not look.',
  },
  cancelled: {
    one: 'Cancelled: {{count}} of {{total}} checks was not made.',
    other: 'Cancelled: {{count}} of {{total}} checks were not made.',
  },
  'nothing-seen': 'Nothing could be judged: there was nothing to look at in any of the checks ({{total}}).',
} as const;

export const skipWords = {
  'caused-by': 'Not looked at, because of: {{title}}',
  offline: 'Not looked at: local checks only.',
  'no-target': 'Not looked at: there is no address of a gateway to look at.',
  'not-applicable': 'Does not apply here.',
  'not-scaigrid': 'Does not apply: the server that answers is not ScaiGrid.',
} as const;
