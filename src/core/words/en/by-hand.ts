import type { CodeFamily } from '../explain';

/** How a person looks for themselves, without Ungrey, by the family of the code. One step each. */
export const byHand: Readonly<Record<CodeFamily, readonly string[]>> = {
  config: [
    'In Claude Desktop open Settings, then Developer, then Edit Config: the folder with the file opens.',
    'Open claude_desktop_config.json in a text editor and look at the place that Ungrey names.',
  ],
  entry: [
    'In Claude Desktop open Settings, then Developer, then Edit Config.',
    'Open claude_desktop_config.json in a text editor, find “mcpServers” and in it the ScaiGrid entry, and compare it letter by letter.',
  ],
  app: [
    'Look whether Claude Desktop runs: in the tray or menu bar, and in your system’s list of processes.',
    'In Claude Desktop open Settings, then Developer, choose the entry and open its log.',
  ],
  net: [
    'Open the address of your ScaiGrid in a browser on the same computer.',
    'In a terminal: curl -v https://YOUR-SCAIGRID/mcp. What it says first tells how far it came: name, connection, certificate or answer.',
  ],
  auth: [
    'In ScaiGrid open Access, then API Keys: is the key there, and not revoked?',
    'In a terminal, with the token in SCAIGRID_API_KEY: curl -H "Authorization: Bearer $SCAIGRID_API_KEY" https://YOUR-SCAIGRID/v1/modules. 401 means that the token is refused.',
  ],
  tools: [
    'Ask Claude to call me_get: it is open to everybody. If it answers, the token works and its permissions are the question.',
    'In a terminal: curl -H "Authorization: Bearer $SCAIGRID_API_KEY" https://YOUR-SCAIGRID/v1/modules shows which modules are enabled.',
  ],
  tool: [
    'In a terminal: curl -H "Authorization: Bearer $SCAIGRID_API_KEY" https://YOUR-SCAIGRID/v1/modules/scaimcp/tools lists every tool with the permission it needs.',
  ],
  remote: [
    'In ScaiGrid open ScaiLink and look at the state of the registered server.',
    'Its tools are called remote.{user_id|tenant}.{slug}.{tool}: compare the slug.',
  ],
  connection: [
    'Leave the connection quiet for some minutes and call a tool again. If it fails after the same time each time, something in between cuts it.',
  ],
  latency: [
    'Time the same question over REST, for example: curl -w "%{time_total}" with the address of the service. If REST is as slow, the service behind it is slow.',
  ],
  audit: [
    'In ScaiGrid open the audit log and filter by who made the call (actor_user_id) and by the action of the service, for example inference.chat. There is no action called MCP.',
  ],
  bridge: [
    'In Claude Desktop open Settings, then Developer, choose the entry and read its command and arguments.',
    'Run the same command in a terminal. What it prints before anything else says why it does not start.',
  ],
  request: ['Search the logs of ScaiGrid for the request id.'],
  ungrey: ['Run the same check in a terminal: ungrey check --json. Send the report to the makers of Ungrey.'],
};
