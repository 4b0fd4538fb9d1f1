/** Organisation policy of Claude Desktop (plist `com.anthropic.claudefordesktop`, registry `SOFTWARE\Policies\Claude`). */
export interface ClientPolicySeen {
  readonly keys: readonly {
    readonly name: string;
    readonly value: string;
    /** The plist or registry path it was read from. */
    readonly source: string;
  }[];
}
