/** How a config file's bytes are to be read. Claude Desktop itself reads `utf-8` only. */
export type ConfigEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

export type DecodedConfig =
  | { readonly encoding: ConfigEncoding; readonly text: string }
  | { readonly encoding: 'not-utf8'; readonly text: null };

/** The text of a config file without its byte order mark. UTF-16 is also recognised without a mark, by its zero bytes. */
export function decodeConfig(bytes: Uint8Array): DecodedConfig {
  const [encoding, markLength] = encodingOf(bytes);
  const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding;
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    return { encoding, text: decoder.decode(bytes.subarray(markLength)) };
  } catch {
    return { encoding: 'not-utf8', text: null };
  }
}

function encodingOf(bytes: Uint8Array): [ConfigEncoding, markLength: number] {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return ['utf-8-bom', 3];
  if (first === 0xff && second === 0xfe) return ['utf-16le', 2];
  if (first === 0xfe && second === 0xff) return ['utf-16be', 2];
  // JSON begins with an ASCII character, so a zero beside it can only be the other half of a UTF-16 unit.
  if (first !== undefined && first !== 0 && second === 0) return ['utf-16le', 0];
  if (first === 0 && second !== undefined && second !== 0) return ['utf-16be', 0];
  return ['utf-8', 0];
}
