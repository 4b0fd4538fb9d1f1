import type { Report } from '../../../core/report/schema';
import { faultAreas } from './fault';
import { faults } from './index';

const head = `# Faults

What Ungrey says of every fault in \`src/workflows/testing/faults\`. Each row is a test: the fault is made for real on this
computer (sockets, certificates, servers, files, programs), the whole program looks at it, and the code that it puts first is the one
below. None may end in a crash, in a hang or with a stack trace in the report. \`npx vitest run src/workflows/faults.test.ts -u\` writes
this file; the test compares it.
`;

/** The whole of docs/faults.md. @param reports by what the fault is */
export function faultsPage(reports: ReadonlyMap<string, Report>): string {
  return [head, ...faultAreas.flatMap((area) => [`## ${area}`, '', ...tableOf(area, reports), ''])].join(
    '\n',
  );
}

function tableOf(area: string, reports: ReadonlyMap<string, Report>): readonly string[] {
  const rows = faults
    .filter((fault) => fault.area === area)
    .map(({ what, expected }) => {
      const found = reports.get(what)?.findings.find(({ code }) => code === expected);
      const says = found === undefined ? nothingWrong : withoutPlaces(found.title);
      return `| ${what} | ${expected === null ? '' : `\`${expected}\``} | ${says} | ${found === undefined ? '' : found.who.replace('-', ' ')} |`;
    });
  return ['| fault | code | what Ungrey says | who can mend it |', '| --- | --- | --- | --- |', ...rows];
}

const nothingWrong = '_no problem_';

/** Ports and folders differ from run to run. */
function withoutPlaces(title: string): string {
  return title
    .replace(/127\.0\.0\.1:\d+/g, 'HOST')
    .replace(/127\.0\.0\.1|grid\.test|nowhere\.test/g, 'HOST')
    .replace(/port \d+/g, 'port PORT')
    .replace(/\/[\w./-]*ungrey-fault-\w+/g, 'HOME');
}
