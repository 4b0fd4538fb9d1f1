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
  'restart-other-client': {
    title: 'Restart {{client}}',
    steps: ['Quit {{client}} and start it again: it reads its entries when it starts.'],
  },
  'start-new-session': {
    title: 'Start {{client}} again',
    steps: [
      'End each session of {{client}} that runs, and start it again in its terminal: it reads its entries when a session starts.',
      'In the new session, /mcp shows whether the entry is connected.',
    ],
  },
  'refresh-server-list': {
    title: 'Refresh the list of servers in {{client}}',
    steps: [
      'In {{client}}, open the page where MCP servers are managed and choose Refresh.',
      'If the tools of ScaiGrid do not appear, quit {{client}} and start it again.',
    ],
  },
  'start-server-in-editor': {
    title: '{{client}} takes the change up by itself',
    steps: [
      'Use the chat in {{client}}: by default it starts a changed server by itself, and asks for the token if it has to.',
      'If it does not: run “MCP: List Servers” from the Command Palette, choose the entry, and start or restart it there.',
    ],
  },
  'let-client-notice': {
    title: '{{client}} takes the change up by itself',
    steps: [
      'Nothing has to be done: {{client}} notices that its file has changed.',
      'If the tools of ScaiGrid do not appear there, quit {{client}} and start it again.',
    ],
  },
  'edit-by-hand': {
    title: 'Change the file by hand',
    steps: [
      'Quit {{client}} first, so that it does not write over your change.',
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
  'keep-token': {
    title: 'Keep a token that you have',
    steps: [
      'In a terminal: ungrey token set {{connection}}. It asks for the address of the gateway and for the token.',
      'The bridge uses it within seconds; Claude Desktop need not be restarted.',
    ],
  },
  'wait-for-bridge': {
    title: 'Mend the cause; the bridge does the rest',
    steps: [
      'Check again here: the other findings say whether the cause is still there, and how to mend it.',
      'The bridge keeps trying. When the connection works again, the tools come back in Claude Desktop by themselves.',
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
      'Install the current version of Node.js, then quit and start {{client}}.',
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
    steps: ['The gateway asked for a pause of {{seconds}} s.', 'Check again after that.'],
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
  'grant-remote-use': {
    title: 'Ask a tenant admin for the permission',
    steps: [
      'Ask a tenant admin to grant your account {{permission}}: among the user’s module permissions, or by a custom role of your group.',
      'Your token stays as it is. Check again when it is done.',
    ],
  },
  'switch-on-remote-registry': {
    title: 'Ask the people who run the gateway to switch it on',
    steps: ['They set encryption_local_kek in the platform settings.', 'Check again when it is done.'],
  },
  'register-remote-server': {
    title: 'Register the server in ScaiLink',
    steps: [
      'Register it on ScaiGrid’s admin page, or with POST /v1/modules/scailink/remote-servers (name, endpoint_url, auth_type).',
      'ScaiLink looks for its tools at once. Check again then.',
    ],
  },
  'approve-registration': {
    title: 'Ask a tenant admin to approve it',
    steps: [
      'Ask a tenant admin to approve the registration of “{{server}}” in ScaiLink.',
      'Check again when it is done.',
    ],
  },
  'refresh-remote': {
    title: 'Let Ungrey refresh the remote server',
    steps: [
      'Ungrey shows the exact request first.',
      'ScaiLink then asks “{{server}}” again what tools it has.',
      'Ungrey looks whether they have appeared.',
    ],
  },
  'refresh-remote-by-admin': {
    title: 'Ask a tenant admin to refresh it',
    steps: [
      'Your account may not refresh “{{server}}”: that needs the permission {{permission}}.',
      'A tenant admin can do it with Ungrey, or with the request POST {{path}}.',
    ],
  },
  'mend-remote-server': {
    title: 'Look after the remote server',
    steps: [
      'See whether the server behind “{{server}}” runs, and whether its address and credential in ScaiLink are still right.',
      'ScaiLink tries it again every 15 minutes by itself; a refresh does so at once.',
    ],
  },
  'use-real-tool-name': {
    title: 'Use the real name',
    steps: ['The name is {{closest}}.', 'Change it wherever the old one is written, then try again.'],
  },
  'compare-remote-names': {
    title: 'Compare the name with those of the registered servers',
    steps: [
      'Take the slug of the server you meant from the list above.',
      'If it is not there, register it in ScaiLink, or ask its owner to share it with the tenant.',
    ],
  },
  'ask-remote-owner': {
    title: 'Ask the people who run the remote server',
    steps: [
      'Send them the class name and the message as shown above, with the time of the call.',
      'The credential that ScaiLink uses for their server is kept in its registration.',
    ],
  },
  'fit-remote-arguments': {
    title: 'Fit the arguments to the tool’s schema',
    steps: [
      'Read the tool’s inputSchema again: it comes from the remote server and may have changed.',
      'Clients keep an old list for a while: start them anew.',
    ],
  },
  'make-the-call-arrive': {
    title: 'Find out why the tool is refused',
    steps: [
      'Check again with the complaint “One tool answers 403” and the name {{tool}}.',
      'Once the tool works, its calls are recorded.',
    ],
  },
  'ask-for-audit-rows': {
    title: 'Ask a tenant admin to look',
    steps: [
      'Ask for the rows of the account {{actor}}, under the action of the service: {{exampleAction}} for {{exampleTool}}.',
      'Or ask for the permission admin:access.',
    ],
  },
  'filter-audit-log': {
    title: 'Look at the right place of the log',
    steps: [
      'Filter by actor_user_id {{actor}} (in some versions: actor_id).',
      'Filter by the action of the service, not by the name of the tool: {{exampleAction}} for {{exampleTool}}.',
    ],
  },
  'enable-module': {
    title: 'Enable the module “{{module}}” for your tenant',
    steps: [
      'This is the request: {{request}} with the body {{body}}',
      'Ungrey sends it after you have seen it and said yes, in the window or by ungrey fix with the same options as this check; it then looks whether the module’s tools appeared, and can disable the module again.',
      'Or run this yourself, with your token in SCAIGRID_API_KEY:',
      '{{curl}}',
    ],
  },
  'send-enable-request': {
    title: 'Ask an administrator to enable the module “{{module}}”',
    steps: [
      'Enabling a module needs the permission modules:manage, which your account does not seem to hold.',
      'An administrator of {{tenant}} can do it on the admin page, under Modules, or with the command below, their token in SCAIGRID_API_KEY. Check again then: the tools are there at once.',
      '{{curl}}',
    ],
  },
  'ask-to-enable-module': {
    title: 'Ask an administrator to enable the module “{{module}}”',
    steps: [
      'It is done on ScaiGrid’s admin page, under Modules, or with POST /v1/modules/{{module}}/enable.',
      'Check again then: the tools are there at once.',
    ],
  },
  'grant-permission': {
    title: 'Ask an administrator of {{tenant}} for {{permission}}',
    steps: [
      'They can give your account one of the roles that hold it ({{roles}}), or a custom role with this permission alone.',
      'Your token stays as it is. Check again when it is done, then start Claude Desktop anew: it reads the list of tools when it starts.',
    ],
  },
  'grant-module-permission': {
    title: 'Ask an administrator of {{tenant}} for {{permission}}',
    steps: [
      'They can add it to the module permissions of your account, or give your group a custom role that holds it.',
      'Your token stays as it is. Check again when it is done, then start Claude Desktop anew: it reads the list of tools when it starts.',
    ],
  },
  'grant-platform-permission': {
    title: 'Ask the people who run the gateway',
    steps: [
      'Only they hold {{permission}} ({{roles}}), and administrators of a tenant cannot give it.',
      'Ask them to do what you wanted the tool for.',
    ],
  },
  'give-a-role': {
    title: 'Ask an administrator of {{tenant}} for a role',
    steps: [
      'The role tenant_user is enough for models, chats and sessions.',
      'Your token stays as it is. Check again when it is done, then start Claude Desktop anew: it reads the list of tools when it starts.',
    ],
  },
  'ask-for-permission': {
    title: 'Ask an administrator of {{tenant}}',
    steps: [
      'Send them the report: it names the tools, and what is known of their permissions.',
      'Your token stays as it is when they give your account a role or a permission.',
    ],
  },
  'use-other-identity': {
    title: 'Use the token of another account',
    steps: [
      'Create an API key for an account that holds {{permission}}, on the admin page under Access, API Keys.',
      'Give it to Ungrey in place of this one. It can do all that its account may, so keep it where only the right people get at it.',
    ],
  },
  'use-other-tool': {
    title: 'Use a tool that this token may call',
    steps: ['These come closest: {{alternatives}}.'],
  },
  'use-close-name': {
    title: 'Use the right name',
    steps: [
      'Try “{{closest}}”.',
      'Names are written in small letters with underscores: what it is about, then what it does.',
    ],
  },
  'look-up-tool': {
    title: 'Look the tool up',
    steps: [
      'Compare the name with the tools that this token has.',
      'Ask an administrator of {{tenant}} whether a tool of that name exists: they can read the full list.',
    ],
  },
  'name-the-tool': {
    title: 'Name the tool that you miss',
    steps: [
      'Check again with its name: Ungrey then says what it needs and which tools you can use instead.',
      'On the command line: ungrey check --symptom tool-forbidden --tool NAME',
    ],
  },
  'check-tenant': {
    title: 'Use a token of the tenant you mean',
    steps: [
      'Sign in to ScaiGrid’s admin page and choose the tenant: {{others}}.',
      'Go to Access, then API Keys, then Create. Give the key to Ungrey in place of this one.',
      'If {{tenant}} is the right one, ask its administrator to give your account a role there.',
    ],
  },
  'fit-arguments': {
    title: 'Fit the arguments to the tool’s schema',
    steps: [
      'Compare the arguments with the inputSchema shown here.',
      'Check again with better ones. On the command line: --tool {{tool}} --args JSON',
    ],
  },
  'read-result-shape': {
    title: 'Read the answer as it is now',
    steps: [
      'Compare the shapes shown here, and adapt what reads the answer.',
      'The REST equivalent in ScaiGrid’s API reference is the source of truth.',
    ],
  },
  'read-input-schema': {
    title: 'Look at the tool’s schema again',
    steps: [
      'Restart Claude Desktop, so that it asks for the list of tools again.',
      'Compare your arguments with the inputSchema shown here.',
      'For what the answer means, ask the people who run the remote server.',
    ],
  },
  'report-shape-change': {
    title: 'Report the change to the people who run the gateway',
    steps: ['Send them the report: it holds both shapes and the request id, and no contents.'],
  },
  'keep-connections-alive': {
    title: 'Keep the connection from falling silent',
    steps: [
      'Ask your network administrator to raise the idle limit for {{host}} above your longest call.',
      'Or set the keepalive of your client to less than {{seconds}} s.',
    ],
  },
  'raise-call-timeout': {
    title: 'Let the client wait longer for a call',
    steps: [
      'Raise the timeout for one call in your client to more than {{seconds}} s.',
      'Where it cannot be raised, ask for less in one call.',
    ],
  },
  'reconnect-on-drop': {
    title: 'Connect again after a drop',
    steps: [
      'ScaiGrid keeps nothing per connection: a fresh one costs nothing.',
      'Ungrey’s bridge connects again by itself, and never repeats a call that may have run.',
    ],
  },
  'hold-longer': {
    title: 'Wait for longer limits as well',
    steps: [
      'If drops come later than {{seconds}} s, check again with more patience.',
      'On the command line: ungrey check --symptom connection-drops --timeout 330',
    ],
  },
  'report-mcp-latency': {
    title: 'File a bug with these numbers',
    steps: [
      'Send this text to the people who run the gateway:',
      '{{tool}} over MCP takes {{mcpMs}} ms, GET {{path}} over REST {{restMs}} ms (medians over kept-alive connections, asked in turn). MCP takes {{excessMs}} ms longer, {{lowMs}} to {{highMs}} ms at {{confidence}} % confidence.',
    ],
  },
  'tune-service': {
    title: 'Look at the service behind the tool',
    steps: [
      'For inference tools that is the model backend, for administration tools the database.',
      'Send the people who run the gateway the report: it holds the numbers of both ways.',
    ],
  },
  'check-the-way': {
    title: 'Look at the network on the way',
    steps: [
      'Compare with another network, and without VPN.',
      'A proxy or a security product that reads connections slows each one down: ask your network administrator.',
      'If the gateway is far away, ask for a deployment that is nearer.',
    ],
  },
};
