import type { SymptomGroup, SymptomId } from '../../symptoms/symptoms';

/** Symptoms in the user's words. */
export const symptomWords: Readonly<
  Record<SymptomId, { readonly title: string; readonly description: string }>
> = {
  'entry-grey': {
    title: 'The ScaiGrid entry in Claude Desktop is grey',
    description: 'Or it is missing, or it says “failed”. Claude Desktop tried to connect and could not.',
  },
  unauthorized: {
    title: 'It says 401 or “unauthorized”',
    description: 'The gateway does not accept the token.',
  },
  'connection-drops': {
    title: 'The connection drops in the middle',
    description: 'It works at first, then a conversation or a long call breaks off.',
  },
  'tools-empty': {
    title: 'It connects, but there are no tools',
    description: 'The entry is there, the list of tools is empty or has only a few.',
  },
  'tool-not-listed': {
    title: 'A tool that should be there is missing',
    description: 'ScaiGrid’s catalogue has it, Claude Desktop does not show it.',
  },
  'remote-tools-missing': {
    title: 'The tools of a connected server (remote.…) are missing',
    description: 'A cloud MCP server was registered through ScaiLink, but its tools do not appear.',
  },
  'tool-forbidden': {
    title: 'One tool answers 403 or “permission denied”',
    description: 'Other tools work; this one is refused.',
  },
  'module-not-enabled': {
    title: 'A tool answers MODULE_NOT_ENABLED',
    description: 'The module that the tool belongs to is switched off for your tenant.',
  },
  'remote-call-fails': {
    title: 'A remote.… tool fails with a strange error',
    description: 'The error does not look like one of ScaiGrid’s own.',
  },
  'unexpected-result': {
    title: 'A tool’s answer has an unexpected shape',
    description: 'The call works, but the result is not what it was or what you expected.',
  },
  'high-latency': {
    title: 'Every call is slow',
    description: 'Find out whether it is the network, the model or service behind it, or MCP.',
  },
  'audit-missing': {
    title: 'The audit log does not show the calls',
    description: 'Find under which action a call is recorded, and which calls are not.',
  },
  'something-else': {
    title: 'Something else',
    description: 'Get the request id and the report that support needs.',
  },
  everything: {
    title: 'I’m not sure: check everything',
    description: 'Runs every check that can run with what is known.',
  },
};

export const symptomGroupWords: Readonly<Record<SymptomGroup, string>> = {
  connecting: 'Connecting',
  tools: 'Tools',
  calls: 'Calls',
  'speed-and-records': 'Speed and records',
  unsure: 'Something else',
};
