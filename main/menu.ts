import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuItem, MenuModel } from '../preload/contract';
import type { Language } from '../workshop/language';
import { mainTexts } from './texts';

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * Builds the native menu from what the focused window offers, together with the roles, which are Chromium's own. Shortcuts are shown here
 * but handled by the page (`registerAccelerator: false`), because they depend on what has the focus there.
 */
export function buildMenu(model: MenuModel, language: Language, choose: (command: string) => void): Menu {
  const text = mainTexts[language].menu;
  const isMac = process.platform === 'darwin';
  const item = ({ command, label, keys, enabled, checked }: MenuItem): MenuItemConstructorOptions => ({
    label,
    enabled,
    click: () => choose(command),
    ...(checked === null ? {} : { type: 'radio', checked }),
    ...(keys === null ? {} : { accelerator: keys.replace('Mod', 'CmdOrCtrl'), registerAccelerator: false }),
  });
  const items = (name: keyof MenuModel) => between(model[name].map((group) => group.map(item)));
  const withRoles = (name: keyof MenuModel, ...roles: MenuItemConstructorOptions[]) =>
    between([...model[name].map((group) => group.map(item)), roles]);

  return Menu.buildFromTemplate([
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: text.file,
      submenu: withRoles('file', isMac ? { role: 'close', label: text.close } : { role: 'quit', label: text.quit }),
    },
    {
      label: text.edit,
      submenu: withRoles(
        'edit',
        { role: 'cut', label: text.cut },
        { role: 'copy', label: text.copy },
        { role: 'paste', label: text.paste },
        { role: 'selectAll', label: text.selectAll },
      ),
    },
    { label: text.steps, submenu: items('steps') },
    {
      label: text.view,
      submenu: between([
        ...model.view.map((group) => group.map(item)),
        [
          { label: text.language, submenu: items('language') },
          { label: text.theme, submenu: items('theme') },
        ],
        [
          { role: 'resetZoom', label: text.actualSize },
          { role: 'zoomIn', label: text.zoomIn },
          { role: 'zoomOut', label: text.zoomOut },
          { role: 'togglefullscreen', label: text.fullScreen },
        ],
      ]),
    },
    { label: text.help, role: 'help', submenu: items('help') },
  ]);
}

/** Groups of items with a line between each two; empty groups are left out. */
function between(groups: readonly MenuItemConstructorOptions[][]): MenuItemConstructorOptions[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [separator, ...group]));
}
