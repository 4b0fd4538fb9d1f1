import type { Platform } from '../../../core/observations/machine';
import type { RunningProcess } from './running-process';

/**
 * Whether a process is Claude Desktop's main one. Not Claude Code, whose program is called `claude`, and none of the
 * helper processes (`--type=renderer`), which come and go.
 */
export function isClaudeDesktop(process: RunningProcess, platform: Platform): boolean {
  return !process.args.some((arg) => arg.startsWith('--type=')) && rules[platform](process);
}

const rules: Readonly<Record<Platform, (process: RunningProcess) => boolean>> = {
  darwin: ({ executable }) => /\/Claude\.app\/Contents\/MacOS\/Claude$/.test(executable),

  // The app is spelt `Claude.exe`, or lies where its two installers put it; Claude Code is `claude.exe` elsewhere.
  win32: ({ executable }) =>
    /(?:^|\\)Claude\.exe$/.test(executable) ||
    /\\(?:WindowsApps\\[^\\]*Claude_[^\\]*|AnthropicClaude)\\(?:.*\\)?claude\.exe$/i.test(executable),

  // The official package and most community builds run a program of this name; others run Electron on the app's archive,
  // some from a shell script that waits for it.
  linux: ({ executable, args: [ownName = '', ...args] }) => {
    const name = baseName(executable);
    if (isProgramName(name) || isProgramName(baseName(ownName))) return true;
    if (/^\.?electron(?:-wrapped)?\d*$/.test(name)) {
      return [executable, ...args].some((path) => /\/claude-desktop[^/]*\//.test(path));
    }
    return /^(?:ba|da|z)?sh$/.test(name) && isProgramName(baseName(args[0] ?? ''));
  },
};

const isProgramName = (name: string): boolean => /^\.?claude-desktop(?:-unofficial|-wrapped)?$/.test(name);

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
