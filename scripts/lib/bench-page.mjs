const begin = '<!-- measured -->';
const end = '<!-- /measured -->';

/**
 * The page with what stands between its two marks replaced. Throws for a page without them.
 * @param {string} page
 * @param {string} measured
 */
export function withMeasured(page, measured) {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page has no ${begin} ... ${end}.`);
  return `${page.slice(0, from + begin.length)}\n\n${measured}\n\n${page.slice(to)}`;
}
