import type { Platform } from '../observations/machine';

/** Where an organisation's policy for Claude Desktop is kept; the first source that has a key wins. */
export interface PolicySource {
  readonly kind: 'plist' | 'registry';
  /** A file, or a registry key. `~` is the home folder, `{user}` the login name. */
  readonly path: string;
}

export const policySources: Readonly<Record<Platform, readonly PolicySource[]>> = {
  darwin: [
    { kind: 'plist', path: '/Library/Managed Preferences/{user}/com.anthropic.claudefordesktop.plist' },
    { kind: 'plist', path: '/Library/Managed Preferences/com.anthropic.claudefordesktop.plist' },
  ],
  win32: [
    { kind: 'registry', path: 'HKLM\\SOFTWARE\\Policies\\Claude' },
    { kind: 'registry', path: 'HKCU\\SOFTWARE\\Policies\\Claude' },
  ],
  linux: [],
};

/** The keys that decide whether entries of the config file are started at all; values are text, absent means allowed. */
export const policyKeys = [
  'isLocalDevMcpEnabled',
  'isDesktopExtensionEnabled',
  'isDesktopExtensionDirectoryEnabled',
  'isDesktopExtensionSignatureRequired',
] as const;
