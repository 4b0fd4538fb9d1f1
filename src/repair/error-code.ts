/** The system's code of a failed call (EACCES, ENOSPC, ...). Throws on what is not a system error: that is our own bug. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
