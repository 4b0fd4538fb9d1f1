import type { RemedyId } from '../../findings/remedies';

/** `steps` are what a person does, one sentence each; of an `apply` remedy they say what Ungrey will do. */
export interface RemedyWords {
  readonly title: string;
  readonly steps: readonly string[];
}

export const remedyWords: Readonly<Record<RemedyId, RemedyWords>> = {
  'edit-config': {
    title: 'Let Ungrey change the config file',
    steps: [
      'Ungrey shows the exact change first.',
      'It keeps a backup of the file, then writes the change.',
      'It checks again. You can undo the change at any time.',
    ],
  },
  'restore-backup': {
    title: 'Restore the entries from the backup',
    steps: [
      'Ungrey shows the entries of {{backup}} first.',
      'It keeps a backup of the present file, then writes the entries back.',
    ],
  },
  'quit-client': {
    title: 'Quit Claude Desktop',
    steps: [
      'Closing the window is not enough: Claude Desktop goes on in the background.',
      'On Windows and Linux: right-click the Claude icon in the tray and choose Quit. On a Mac: press Command-Q.',
    ],
  },
  'restart-client': {
    title: 'Quit Claude Desktop fully and start it again',
    steps: [
      'Closing the window is not enough: Claude Desktop goes on in the background and keeps the old config.',
      'On Windows and Linux: right-click the Claude icon in the tray and choose Quit. On a Mac: press Command-Q.',
      'Start Claude Desktop again from the Start menu, the Dock or the app list.',
    ],
  },
  'edit-by-hand': {
    title: 'Change the file by hand',
    steps: [
      'Quit Claude Desktop first, so that it does not write over your change.',
      'Open the file in a plain text editor and change the place named above.',
      'Save it as UTF-8, then check again.',
    ],
  },
  'pick-file': {
    title: 'Tell Ungrey which file Claude Desktop reads',
    steps: [
      'In Claude Desktop, open Settings, then Developer, then Edit Config.',
      'Compare the folder that opens with the files listed above.',
      'Choose that file here and check again.',
    ],
  },
  'new-token': {
    title: 'Get a new token from ScaiGrid',
    steps: [
      'Open the admin page of your ScaiGrid deployment and sign in.',
      'Go to Access, then API Keys, then Create. The key is shown only once: copy it.',
      'Give it to Ungrey: it goes into your system’s keychain.',
    ],
  },
  'check-token-deployment': {
    title: 'Use a token of this deployment',
    steps: [
      'Tokens of the managed ScaiGrid do not work on your own deployment, and the other way round.',
      'Create a token on {{host}}, or change the URL to the deployment that made this token.',
    ],
  },
  'set-clock': {
    title: 'Set this computer’s clock',
    steps: [
      'Open the date and time settings of your system.',
      'Switch on “set time automatically”, then check again.',
    ],
  },
  'install-node': {
    title: 'Install a newer Node.js',
    steps: [
      'The program in this entry needs Node.js 20.18.1 or newer.',
      'Install the current version of Node.js, then quit and start Claude Desktop.',
    ],
  },
  'ask-policy-owner': {
    title: 'Ask the people who manage this computer',
    steps: [
      'A policy of your organisation forbids local MCP servers in Claude Desktop.',
      'Ask for the policy key “{{policy}}” to be changed; no change of the config file can replace it.',
    ],
  },
  'ask-network-admin': {
    title: 'Ask your network administrator',
    steps: [
      'Send them the report: it names the host, the port and the exact failure.',
      'Ask them to allow outbound HTTPS from this computer to {{host}}.',
    ],
  },
  'ask-gateway-operator': {
    title: 'Ask the people who run the gateway',
    steps: [
      'The fault is on the side of {{host}}; nothing on this computer can mend it.',
      'Send them the report: it holds the answer and the request id, and no token.',
    ],
  },
  'check-host': {
    title: 'Check the host name',
    steps: [
      'Compare the host name with the address you use for ScaiGrid in your browser.',
      'If it only works inside your company’s network, connect to the VPN first, then check again.',
    ],
  },
  'sign-in-to-network': {
    title: 'Sign in to this network',
    steps: [
      'A sign-in page of the network (hotel, train, guest Wi-Fi) answers instead of the gateway.',
      'Open any web page in your browser, sign in, then check again.',
    ],
  },
  'trust-certificate': {
    title: 'Make programs trust the certificate',
    steps: [
      'Ask your administrator for the certificate of “{{issuer}}” as a PEM file.',
      'Add NODE_EXTRA_CA_CERTS with the path of that file to the entry’s env, or let Ungrey do it.',
    ],
  },
  'set-proxy': {
    title: 'Tell the entry’s program about the proxy',
    steps: [
      'Add HTTPS_PROXY with the value {{proxy}} to the entry’s env.',
      'An mcp-remote entry also needs “--enable-proxy” among its arguments.',
      'Quit Claude Desktop, start it again, then check again.',
    ],
  },
  'wait-and-retry': {
    title: 'Wait, then check again',
    steps: ['The gateway asked for a pause of {{seconds}} seconds.', 'Check again after that.'],
  },
  'unlock-keychain': {
    title: 'Make the keychain available',
    steps: [
      'Unlock your login keyring or keychain, or sign in to your desktop session.',
      'On Linux a Secret Service must run, for example GNOME Keyring or KWallet.',
    ],
  },
  'report-to-ungrey': {
    title: 'Send us the report',
    steps: ['Save the report. It holds no token.', 'Attach it to a bug report of Ungrey.'],
  },
  'find-in-gateway-log': {
    title: 'Find them in the gateway’s log',
    steps: ["On the gateway’s machine run: grep -E '{{requestId}}' /var/log/scaigrid/*.log"],
  },
};
