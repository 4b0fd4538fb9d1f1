/** The program that an entry starts, looked up as Claude Desktop would: on the PATH a GUI app gets. */
export interface LaunchCommandSeen {
  /** As written in the entry. */
  readonly command: string;
  readonly searchPath: readonly string[];
  /** Full path; null: not found. */
  readonly found: string | null;
  /** Found on the user's own PATH (this process's) though not on the GUI's. */
  readonly foundElsewhere: string | null;
  /** Version of the Node.js that would run it; null: it needs none, or it could not be asked. */
  readonly node: { readonly path: string; readonly version: string } | null;
  /** It runs on Node (npx, node, a .js file). */
  readonly needsNode: boolean;
}
