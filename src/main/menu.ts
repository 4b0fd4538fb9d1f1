import { Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../shared/ipc/settings';
import type { Say } from './words';

const keys: Readonly<Record<MenuCommand, string>> = {
  settings: 'CmdOrCtrl+,',
  'check-again': 'CmdOrCtrl+R',
  instruments: 'CmdOrCtrl+I',
  help: 'F1',
};

/** Before the window is there: a menu costs start time, and only macOS cannot be without one. */
export function setFirstMenu(platform: NodeJS.Platform): void {
  if (platform !== 'darwin') Menu.setApplicationMenu(null);
}

/** The menu in the language that is spoken now; outside macOS it is hidden, but its keys work. */
export function setMenu(platform: NodeJS.Platform, say: Say, onChosen: (command: MenuCommand) => void): void {
  const item = (command: MenuCommand): MenuItemConstructorOptions => ({
    id: command,
    label: say(`menu.${command}`),
    accelerator: keys[command],
    click: () => onChosen(command),
  });
  const own: MenuItemConstructorOptions[] = [
    item('settings'),
    item('check-again'),
    item('instruments'),
    { type: 'separator' },
    { role: 'quit', label: say('menu.quit'), accelerator: 'CmdOrCtrl+Q' },
  ];
  const help: MenuItemConstructorOptions = { label: say('menu.help'), submenu: [item('help')] };
  const system: MenuItemConstructorOptions[] =
    platform === 'darwin' ? [{ role: 'editMenu' }, { role: 'windowMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: 'Ungrey', submenu: own }, ...system, help]));
}
