/** What is said around enabling a module. */
export const moduleWords = {
  'nothing-to-enable': 'This run found no module that your account could enable. Check again first.',
  'nothing-to-undo': 'This run saw no enabled module of that name, so there is nothing to disable.',
  'not-understood':
    'The gateway’s names for this module or tenant cannot be put into a request safely. Ask an administrator to enable it.',
  enabled: 'The module “{{module}}” is enabled. New tools: {{tools}}.',
  'no-new-tools':
    'The gateway took the request, but no new tool appeared. Either the module has none for your account, or a setting above your tenant keeps it disabled.',
  disabled: 'The module “{{module}}” is disabled again. Tools that are gone: {{tools}}.',
  'still-there': 'The gateway took the request, but the module’s tools are still listed.',
  refused: 'The gateway refused the request: {{message}}',
  failed:
    'No usable answer came ({{code}}), so it is not certain whether the gateway did it. Check again to see.',
  unseen: 'The gateway took the request, but the tools could not be listed afterwards. Check again.',
} as const;
