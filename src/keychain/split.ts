/**
 * Bytes of one item in the Windows Credential Manager (CRED_MAX_CREDENTIAL_BLOB_SIZE). Libraries differ in whether they
 * store UTF-8 or UTF-16, so a text is measured by whichever is longer.
 */
export const windowsItemBytes = 2560;

/** Cuts a text into pieces that each fit one item; never inside a character. One piece when it fits whole. */
export function splitText(text: string, maxBytes: number): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let end = 0;
  let bytes = 0;
  for (const character of text) {
    const size = bytesOf(character);
    if (bytes + size > maxBytes) {
      pieces.push(text.slice(start, end));
      start = end;
      bytes = 0;
    }
    end += character.length;
    bytes += size;
  }
  return [...pieces, text.slice(start)];
}

/** The longer of its UTF-8 and UTF-16 encodings. */
function bytesOf(character: string): number {
  if (character.length === 2) return 4;
  return character >= '\u0800' ? 3 : 2;
}
