const lineEnd = 0x0a;

/** Puts lines together from chunks; the time grows with the bytes, however they are cut. */
export function createLineReader(onLine: (line: string) => void): (chunk: Buffer) => void {
  let begun: Buffer[] = [];
  return (chunk) => {
    let from = 0;
    for (let at = chunk.indexOf(lineEnd); at !== -1; at = chunk.indexOf(lineEnd, from)) {
      const last = chunk.subarray(from, at);
      const line = (begun.length === 0 ? last : Buffer.concat([...begun, last])).toString('utf8').trim();
      begun = [];
      from = at + 1;
      if (line !== '') onLine(line);
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  };
}
