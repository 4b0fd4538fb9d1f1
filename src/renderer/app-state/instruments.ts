/** The instruments, in the order in which they are shown. Each has a row in features/instruments/instruments.ts. */
export const instrumentIds = ['explorer', 'catalogue', 'audit', 'token'] as const;
export type InstrumentId = (typeof instrumentIds)[number];
