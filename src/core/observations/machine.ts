export type Platform = 'darwin' | 'win32' | 'linux';

/** Facts about this machine that rules need: clock, platform and environment come to checks as data. */
export interface MachineSeen {
  readonly platform: Platform;
  readonly arch: string;
  readonly osRelease: string;
  /** ISO 8601, UTC: the local clock when the run began. */
  readonly now: string;
  readonly home: string;
  /** Only the variables that locate files or proxies (APPDATA, LOCALAPPDATA, XDG_CONFIG_HOME, HTTPS_PROXY, ...), masked. */
  readonly env: Readonly<Record<string, string>>;
  readonly ungreyVersion: string;
  readonly nodeVersion: string;
  /** Chromium's stack is available to the probes (the app), or only Node's (the command line). */
  readonly hasBrowserStack: boolean;
}
