// Runs one built bench in a process of its own: node bench-process.mjs BENCH.js ROWS.json
import { writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { pathToFileURL } from 'node:url';

const [, , bench = '', rows = ''] = argv;
const { rows: measure } = await import(pathToFileURL(bench).href);
writeFileSync(rows, JSON.stringify(await measure()));
// Whatever a bench left open must not keep the others waiting.
exit(0);
