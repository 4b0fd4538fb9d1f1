/** What `ungrey --help` prints. */
export const usage = `Ungrey finds out why an MCP client's connection to ScaiGrid fails, and makes it work.

  ungrey check    [--symptom ID] [--config FILE]... [--entry NAME] [--logs DIR] [--url URL]
                  [--token-env VAR | --token-stdin] [--tool NAME] [--args JSON]
                  [--timeout SECONDS] [--offline] [--json] [--report FILE]
  ungrey fix      [--config FILE] [--entry NAME] [--url URL] [--style bridge|documented]
                  [--dry-run] [--yes] [--force] [--json]
  ungrey undo     [--config FILE] [--yes]
  ungrey replay   REPORT.json [--json]
  ungrey explain  CODE
  ungrey symptoms [--json]
  ungrey token    set|facts|delete CONNECTION [--url URL] [--token-env VAR | --token-stdin]
  ungrey bridge   --connection NAME [--url URL] [--token-env VAR]

Without --config every place where Claude Desktop may keep its config is looked at.
A token is never given as an argument: put it into an environment variable, or on standard input.

Exit codes: 0 no error found, 1 at least one error, 2 wrong usage,
            3 no error found but something could not be looked at, 4 Ungrey itself failed.
`;
