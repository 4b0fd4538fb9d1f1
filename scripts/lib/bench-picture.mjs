/** @typedef {import('../../bench/support/row').Row} Row */

const width = 860;
const left = 360;
const barWidth = width - left - 110;
/** A bar that is longer than this many times its budget is cut off there. */
const mostShare = 2;
const lineHeight = 24;
const panel = { width: 420, height: 230 };
const colours = ['#1f9d55', '#2f6fde', '#b45309', '#a21caf'];

/**
 * The rows as an SVG: how much of each budget is used, and how times grow. Readable on light and dark pages.
 * @param {readonly Row[]} rows
 */
export function benchPicture(rows) {
  const bars = rows.flatMap((row) => (row.share === undefined ? [] : [{ ...row, share: row.share }]));
  const series = seriesOf(rows);
  const barsHeight = bars.length * lineHeight + 70;
  const height = barsHeight + Math.ceil(series.length / 2) * panel.height + 10;
  const over = bars.filter(({ ok }) => ok === false).map(({ what }) => what);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    '<title id="title">What Ungrey was measured at, against its budgets</title>',
    `<desc id="desc">${escaped(`${bars.length - over.length} of ${bars.length} budgets are kept. ${over.length === 0 ? '' : `Not kept: ${over.join('; ')}. `}The table beside this picture has all figures.`)}</desc>`,
    style,
    `<rect class="page" width="${width}" height="${height}" rx="8"/>`,
    `<text class="head" x="16" y="28">Part of each budget that is used</text>`,
    ...bars.map((row, index) => bar(row, 44 + index * lineHeight)),
    `<line class="limit" x1="${limitAt}" x2="${limitAt}" y1="40" y2="${44 + bars.length * lineHeight}"/>`,
    ...series.map((each, index) =>
      growth(each, (index % 2) * (panel.width + 10), barsHeight + Math.floor(index / 2) * panel.height),
    ),
    '</svg>',
    '',
  ].join('\n');
}

const limitAt = left + barWidth / mostShare;

const style = `<style>
  svg { font: 13px system-ui, sans-serif; }
  .page { fill: #fff; } text { fill: #1b2420; } .head { font-weight: 600; font-size: 15px; } .small { font-size: 11px; }
  .kept { fill: #1f9d55; } .over { fill: #c2410c; } .limit, .axis { stroke: #5b6963; } .limit { stroke-dasharray: 4 3; }
  @media (prefers-color-scheme: dark) {
    .page { fill: #0f1512; } text { fill: #e3ebe7; } .limit, .axis { stroke: #9aa8a2; }
  }
</style>`;

/** @param {Row & { readonly share: number }} row @param {number} top */
function bar({ what, share, ok, measured }, top) {
  const long = Math.max(2, (Math.min(share, mostShare) / mostShare) * barWidth);
  return [
    `<text class="small" x="${left - 8}" y="${top + 14}" text-anchor="end">${escaped(what)}</text>`,
    `<rect class="${ok === false ? 'over' : 'kept'}" x="${left}" y="${top + 3}" width="${round(long)}" height="15" rx="3"/>`,
    `<text class="small" x="${round(left + long + 6)}" y="${top + 14}">${escaped(measured)}${ok === false ? ' ✗' : ''}</text>`,
  ].join('');
}

/**
 * @param {readonly Row[]} rows
 * @returns {readonly { name: string, lines: ReadonlyMap<string, readonly (readonly [number, number])[]> }[]}
 */
function seriesOf(rows) {
  /** @type {Map<string, Map<string, [number, number][]>>} */
  const all = new Map();
  for (const { point } of rows) {
    if (point === undefined) continue;
    const lines = all.get(point.of) ?? new Map();
    all.set(point.of, lines.set(point.line, [...(lines.get(point.line) ?? []), [point.at, point.ms]]));
  }
  return [...all].map(([name, lines]) => ({ name, lines }));
}

/**
 * Milliseconds against the count, both in powers of ten: linear growth is a slope of one.
 * @param {ReturnType<typeof seriesOf>[number]} series @param {number} x0 @param {number} y0
 */
function growth({ name, lines }, x0, y0) {
  const points = [...lines.values()].flat();
  const [lowX, highX] = powers(points.map(([at]) => at));
  const [lowY, highY] = powers(points.map(([, ms]) => ms));
  /** @param {number} at */
  const x = (at) => round(x0 + 60 + ((Math.log10(at) - lowX) / (highX - lowX)) * (panel.width - 90));
  /** @param {number} ms */
  const y = (ms) =>
    round(y0 + panel.height - 40 - ((Math.log10(Math.max(ms, 1)) - lowY) / (highY - lowY)) * 125);
  const said = (/** @type {number} */ power) => (10 ** power).toLocaleString('en');
  return [
    `<text class="head" x="${x0 + 16}" y="${y0 + 20}">${escaped(name)}</text>`,
    ...range(lowX, highX).map(
      (power) =>
        `<text class="small" text-anchor="middle" x="${x(10 ** power)}" y="${y0 + panel.height - 20}">${said(power)}</text>`,
    ),
    ...range(lowY, highY).map(
      (power) =>
        `<text class="small" text-anchor="end" x="${x0 + 52}" y="${y(10 ** power) + 4}">${said(power)} ms</text>`,
    ),
    `<path class="axis" fill="none" d="M${x(10 ** lowX)} ${y(10 ** highY)}V${y(10 ** lowY)}H${x(10 ** highX)}"/>`,
    ...[...lines].map(([line, values], index) => {
      const colour = colours[index % colours.length];
      const path = values.map(([at, ms], at0) => `${at0 === 0 ? 'M' : 'L'}${x(at)} ${y(ms)}`).join('');
      const dots = values.map(([at, ms]) => `<circle cx="${x(at)}" cy="${y(ms)}" r="3" fill="${colour}"/>`);
      const legend = `<text class="small" x="${x0 + 34 + index * 125}" y="${y0 + 36}">${escaped(line)}</text>`;
      const key = `<rect x="${x0 + 18 + index * 125}" y="${y0 + 28}" width="10" height="8" fill="${colour}"/>`;
      return `<path fill="none" stroke="${colour}" stroke-width="2" d="${path}"/>${dots.join('')}${key}${legend}`;
    }),
  ].join('\n');
}

/** The powers of ten around the values, at least one apart. @param {readonly number[]} values @returns {[number, number]} */
function powers(values) {
  const low = Math.floor(Math.log10(Math.max(1, Math.min(...values))));
  return [low, Math.max(low + 1, Math.ceil(Math.log10(Math.max(1, ...values))))];
}

/** @param {number} low @param {number} high */
const range = (low, high) => Array.from({ length: high - low + 1 }, (_, index) => low + index);

/** @param {number} value */
const round = (value) => Math.round(value * 10) / 10;

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
