import { decodeConfig } from '../core/claude-config/encoding';
import type { ConfigFileSeen } from '../core/observations/config-files';
import { readConfigFile } from '../repair/read-config-file';

/** The texts of a file's backups, newest first, secrets and all; those that cannot be read are left out. */
export async function rawBackups(file: ConfigFileSeen): Promise<readonly string[]> {
  const newestFirst = file.backups.toSorted((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
  const reads = await Promise.all(newestFirst.map(({ path }) => readConfigFile(path)));
  return reads.flatMap((read) => {
    const text = read.state === 'present' ? decodeConfig(read.bytes).text : null;
    return text === null ? [] : [text];
  });
}
