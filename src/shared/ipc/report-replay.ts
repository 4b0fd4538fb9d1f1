import { z } from 'zod';

/** Larger files are no reports: one of 10,000 entries and as many tools stays far below. */
export const mostReportBytes = 64 * 1024 * 1024;

const opened = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /** The name of the file, without its folder. */
    name: z.string(),
    /**
     * A `Report` as JSON, judged anew with the rules of this version; nothing of this computer is in it. It may have ten thousand
     * findings: as one text it keeps the window busy for little more than half as long as an object, which is copied value by value.
     */
    report: z.string(),
    /** The version of Ungrey that wrote it. */
    writtenBy: z.string(),
  }),
  z.object({ ok: z.literal(false), code: z.enum(['cancelled', 'unreadable']), message: z.string() }),
]);

export const replayInvocations = {
  /** Asks for a file with the system's own dialog. */
  'report.open': { input: z.object({}), output: opened },
  /** A file that was dropped onto the window, as its text. */
  'report.open-text': {
    input: z.object({ name: z.string().max(4096), text: z.string().max(mostReportBytes) }),
    output: opened,
  },
} as const;

export type OpenedReport = z.output<typeof opened>;
