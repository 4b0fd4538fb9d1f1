import { dataFolders, type MachineFacts } from './locations';

/**
 * Every folder in which some build of Claude Desktop writes its logs; the newest file of all of them counts, since older
 * folders go stale when a build moves them (Windows packages did in August 2026).
 */
export function logFolders(facts: MachineFacts): readonly string[] {
  const { platform, env, home } = facts;
  switch (platform) {
    case 'darwin':
      return [`${home}/Library/Logs/Claude`];
    case 'linux':
      return dataFolders(facts).map(({ folder }) => `${folder}/logs`);
    case 'win32': {
      const local = env['LOCALAPPDATA'] ?? `${home}\\AppData\\Local`;
      const folders = dataFolders(facts);
      return [
        `${local}\\Claude\\Logs`,
        ...folders.flatMap(({ package: name }) =>
          name === null ? [] : [`${local}\\Packages\\${name}\\LocalCache\\Local\\Claude\\Logs`],
        ),
        ...folders.map(({ folder }) => `${folder}\\logs`),
      ];
    }
  }
}
