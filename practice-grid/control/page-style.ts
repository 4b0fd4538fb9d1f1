/** Follows the system's light or dark colours; nothing is loaded from elsewhere. */
export const pageStyle = `
:root { color-scheme: light dark; --line: light-dark(#d5d9de, #3a4048); --soft: light-dark(#f5f6f8, #1d2126);
  --muted: light-dark(#57606a, #a5aeb8); --accent: light-dark(#0b57b7, #7ab7ff); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; font: 16px/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.2; margin: 0; }
h2 { margin: 2rem 0 0.75rem; } h3 { font-size: 1rem; margin-bottom: 0.5rem; }
header p { margin: 0.25rem 0 0; color: var(--muted); }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: 0.5rem 1.5rem; margin: 0 0 1rem; }
dt { color: var(--muted); font-size: 0.875rem; } dd { margin: 0; overflow-wrap: anywhere; }
.groups { columns: 20rem; column-gap: 1rem; }
.groups section { break-inside: avoid; margin-bottom: 1rem; border: 1px solid var(--line); border-radius: 8px; padding: 1rem; background: var(--soft); }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.5rem; }
li code, li span { font-size: 0.8125rem; color: var(--muted); }
.chosen { border-left: 4px solid var(--accent); padding-left: 0.5rem; }
button, select, input { font: inherit; padding: 0.35rem 0.75rem; border-radius: 6px; border: 1px solid var(--line);
  background: light-dark(#fff, #2a3038); color: inherit; }
button { cursor: pointer; } button:hover { border-color: var(--accent); }
li button { display: block; width: 100%; text-align: left; }
button:focus-visible, select:focus-visible, input:focus-visible, .scroll:focus-visible {
  outline: 3px solid var(--accent); outline-offset: 2px; }
.fields { display: flex; flex-wrap: wrap; gap: 0.75rem 1.25rem; align-items: end; }
label { display: grid; gap: 0.25rem; font-size: 0.875rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.875rem; width: 100%; }
th, td { text-align: left; padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid var(--line); white-space: nowrap; }
`;
