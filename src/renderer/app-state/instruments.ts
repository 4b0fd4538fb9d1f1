/** The instruments, in the order in which they are shown. Each has a row in features/instruments/instruments.ts. */
export const instrumentIds = ['explorer', 'latency', 'hold', 'catalogue', 'audit', 'token', 'logs'] as const;
export type InstrumentId = (typeof instrumentIds)[number];
