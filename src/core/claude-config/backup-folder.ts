/** The folder beside a config file in which Ungrey keeps what the file was before each change (docs/adr/0003). */
export const backupFolderName = 'ungrey-backups';

/** How the name of a backup in that folder ends; anything else there is not a backup. */
export const backupEnding = '.bak';
