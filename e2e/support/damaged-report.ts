import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication, Page } from 'playwright/test';
import type { PrivateHome } from './private-home';

const program = fileURLToPath(new URL('../../out/main/cli.js', import.meta.url));

interface Saved {
  readonly observations: Record<string, { value: unknown }>;
}
interface Servers {
  readonly list: { value: Record<string, unknown>[] };
}

/**
 * A report of a grid whose remote servers are not well (scenario `remote-unhealthy`), with so many of them that as many
 * findings are made of it when it is opened; and with a value that some checks cannot be finished on.
 */
export async function reportOfManyFindings(home: PrivateHome, config: string, many: number): Promise<string> {
  const args = ['check', '--json', '--symptom', 'remote-tools-missing', '--config', config];
  const text = await new Promise<string>((resolve) => {
    // It ends with 1, because there are findings.
    execFile(process.execPath, [program, ...args], { env: home.env }, (_, stdout) => resolve(stdout));
  });
  const report = JSON.parse(text) as Saved;
  const { list } = report.observations['remote-servers']?.value as Servers;
  const [server] = list.value;
  list.value = Array.from({ length: many }, (_, number) => ({
    ...server,
    id: `server-${number}`,
    name: `Weather Station ${number}`,
    slug: `weather-station-${number}`,
  }));
  const http = report.observations['http'];
  if (http !== undefined) http.value = null;
  const file = join(home.home, `${many}-findings.json`);
  writeFileSync(file, JSON.stringify(report));
  return file;
}

/** Opens a report from the first screen. */
export async function openReport(app: ElectronApplication, window: Page, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
  await window.getByRole('button', { name: 'Open a report…' }).click();
  await window.getByText('This is somebody else’s report.').waitFor();
}
