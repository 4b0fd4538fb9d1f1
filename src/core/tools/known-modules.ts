/** Modules whose tools can be told by their names; by convention a module's tools begin with it. */
const moduleOfPrefix: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bunker: 'scaibunker',
    matrix: 'scaimatrix',
    skills: 'scaiskills',
    queue: 'scaiqueue',
    scaipersona: 'scaipersona',
    bot: 'scaibot',
    speak: 'scaispeak',
    mind: 'scaimind',
    echo: 'scaiecho',
  }),
);

/** The module that a tool of this name most likely belongs to; null: none that is known. */
export function moduleByName(tool: string): string | null {
  return moduleOfPrefix.get(tool.split('_')[0] ?? '') ?? null;
}
