/** What kind of error was thrown, without its text: that may quote what was handled when it happened. */
export const errorKind = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
