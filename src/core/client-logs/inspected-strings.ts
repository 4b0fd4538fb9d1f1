/** The strings in an array that `util.inspect` printed: that is how Claude Desktop logs its data. */
export function inspectedStrings(inspected: string): readonly string[] {
  const strings = inspected.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g);
  return [...strings].map(([, single, double, tick]) =>
    (single ?? double ?? tick ?? '').replace(/\\(.)/g, '$1'),
  );
}
