import type { GridModule } from './records';

function gridModule(
  moduleId: string,
  displayName: string,
  description: string,
  permissions: readonly string[],
  dependencies: readonly string[] = [],
): GridModule {
  return { moduleId, displayName, version: '1.4.0', description, dependencies, permissions };
}

/** What is installed on the practice grid. Which tenant has which of them switched on is in the seed. */
export const installedModules: readonly GridModule[] = [
  gridModule('scaimcp', 'ScaiMCP', 'The MCP gateway: core and module tools under /mcp.', ['scaimcp:access']),
  gridModule('scailink', 'ScaiLink', 'Desktop bridge and registry of cloud MCP servers.', [
    'scailink:view',
    'scailink:invoke',
    'scailink:manage',
    'scailink:audit',
    'scailink:remote.use',
    'scailink:remote.manage_own',
    'scailink:remote.manage_tenant',
  ]),
  gridModule('scaibunker', 'ScaiBunker', 'Isolated machines that run code.', [
    'scaibunker:view',
    'scaibunker:execute',
    'scaibunker:manage',
  ]),
  gridModule('scaimatrix', 'ScaiMatrix', 'Document search.', ['scaimatrix:search', 'scaimatrix:ingest']),
  gridModule(
    'scaiskills',
    'ScaiSkills',
    'Short guides to the tools of a large catalogue.',
    ['scaiskills:view'],
    ['scaimcp'],
  ),
  gridModule('scaiqueue', 'ScaiQueue', 'Work queues between agents.', ['scaiqueue:use']),
  gridModule('scaibot', 'ScaiBot', 'Chat assistants for web sites.', ['scaibot:manage']),
];
