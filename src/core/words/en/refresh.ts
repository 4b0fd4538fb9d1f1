/** What is said around the refresh of a remote server. */
export const refreshWords = {
  'nothing-to-refresh':
    'This run found no remote server that a refresh by this account could bring back. Check again first.',
  'not-understood':
    'The gateway’s names for this server cannot be put into a request safely. Ask a tenant admin to refresh it.',
  'no-reason': 'no reason given',
  healed: '“{{server}}” answers again.',
  'still-failing': 'ScaiLink asked “{{server}}” again, and it failed again ({{failure}}).',
  refused: 'The gateway did not refresh “{{server}}”: {{message}}',
  failed: 'No usable answer came to the refresh of “{{server}}” ({{code}}).',
} as const;
