/** A config larger than this is none. */
export const maxConfigBytes = 16 * 1024 * 1024;

/**
 * Quotes, brackets, commas: what makes a text more work to read than its length says. Ten thousand entries have half as many;
 * twice as many would take seconds and a gigabyte of memory.
 */
const maxMarks = 1_000_000;

/** Whether a text is far beyond any config, so that reading it would only hold everything up. */
export function isTooMuchToRead(text: string): boolean {
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isPlain(text.charCodeAt(at))) marks += 1;
  }
  return marks > maxMarks;
}

/** Letters, digits, blanks, and what paths and tokens have besides. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x2d && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x20 ||
    code === 0x09 ||
    code === 0x5f ||
    code === 0x2b ||
    code === 0x3d
  );
}
