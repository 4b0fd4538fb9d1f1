/**
 * `apply`: Ungrey does it (plan, preview, apply, verify, undo). `steps`: a person does it. `open`: a place Ungrey opens.
 * The words of each are in words/en/remedies.ts.
 */
export type RemedyKind = 'apply' | 'steps' | 'open';

export const remedies = {
  /** The one repair of a config file: every certain change of the file and its ScaiGrid entry, as one previewed plan. */
  'edit-config': 'apply',
  'restore-backup': 'apply',
  'quit-client': 'steps',
  'restart-client': 'steps',
  'edit-by-hand': 'steps',
  'pick-file': 'steps',
  'new-token': 'steps',
  'check-token-deployment': 'steps',
  'set-clock': 'steps',
  'install-node': 'steps',
  'ask-policy-owner': 'steps',
  'ask-network-admin': 'steps',
  'ask-gateway-operator': 'steps',
  'check-host': 'steps',
  'sign-in-to-network': 'steps',
  'trust-certificate': 'steps',
  'set-proxy': 'steps',
  'wait-and-retry': 'steps',
  'unlock-keychain': 'steps',
  'report-to-ungrey': 'steps',
  'find-in-gateway-log': 'steps',
} as const satisfies Record<string, RemedyKind>;

export type RemedyId = keyof typeof remedies;
