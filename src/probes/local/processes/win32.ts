import { z } from 'zod';
import { clients } from '../../../core/clients';
import { runProgram } from '../run-program';
import type { LocalSurroundings } from '../surroundings';
import type { RunningProcess } from './running-process';

const names = ['claude.exe', ...Object.values(clients).flatMap(({ programs }) => programs?.win32 ?? [])];
const filter = [...new Set(names)].map((name) => `Name='${name}'`).join(' OR ');

const query = [
  // Paths outside the console's code page would be lost otherwise.
  '[Console]::OutputEncoding = [System.Text.Encoding]::UTF8;',
  `Get-CimInstance Win32_Process -Filter "${filter}" -ErrorAction Stop |`,
  'Select-Object ProcessId, Name, ExecutablePath, CommandLine,',
  "@{n='Started'; e={ if ($_.CreationDate) { $_.CreationDate.ToUniversalTime().ToString('o') } }} |",
  'ConvertTo-Json -Compress',
].join(' ');

/** Every program of a client's name, however it is spelt: Claude Desktop and Claude Code share theirs. */
export async function win32Processes(
  signal: AbortSignal,
  { env }: LocalSurroundings,
): Promise<readonly RunningProcess[]> {
  const system = env['SystemRoot'] ?? 'C:\\Windows';
  const listed = await runProgram(
    `${system}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`,
    ['-NoProfile', '-NonInteractive', '-Command', query],
    { signal, timeoutMs: 8_000, env },
  );
  if (!listed.ok) throw new Error(`Windows did not list the running programs (${String(listed.code)}).`);
  return readCim(listed.stdout);
}

const cimProcess = z.object({
  ProcessId: z.int(),
  Name: z.string(),
  ExecutablePath: z.string().nullish(),
  CommandLine: z.string().nullish(),
  Started: z.string().nullish(),
});

/** The JSON of the query: nothing, one object, or an array of them. */
export function readCim(output: string): readonly RunningProcess[] {
  const text = output.replace(/^\uFEFF/, '').trim();
  if (text === '') return [];
  const parsed = z.union([z.array(cimProcess), cimProcess]).parse(JSON.parse(text));
  return (Array.isArray(parsed) ? parsed : [parsed]).map((each) => ({
    pid: each.ProcessId,
    executable: each.ExecutablePath ?? each.Name,
    args: each.CommandLine?.split(' ') ?? [],
    startedAt: each.Started ? new Date(each.Started).toISOString() : null,
  }));
}
