import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Settings } from '../preload/contract';
import {
  documentDefinition,
  documentKinds,
  documentOfStep,
  type DocumentKind,
} from '../workshop/document-definitions/document-registry';
import { fill } from '../workshop/format';
import type { Language } from '../workshop/language';
import { stepIds, stepNames } from '../workshop/step';
import type { MenuState } from './requests/host';
import { mainTexts } from './texts';

export interface MenuContent extends MenuState {
  language: Language;
  theme: Settings['theme'];
}

/**
 * Builds the native menu. Shortcuts are shown here but handled by the page (`registerAccelerator: false`), because they depend on
 * what has the focus there; the roles are Chromium's own.
 */
export function buildMenu(state: MenuContent, choose: (command: string) => void): Menu {
  const text = mainTexts[state.language].menu;
  const open = state.step !== null;
  const ofStep = documentOfStep(state.step);
  const document = (kind: DocumentKind) => ({ document: documentDefinition(kind).names[state.language] });
  const item = (label: string, command: string, accelerator = '', enabled = true): MenuItemConstructorOptions => ({
    label,
    enabled,
    click: () => choose(command),
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
  });
  const radio = (label: string, command: string, checked: boolean): MenuItemConstructorOptions => ({
    label,
    type: 'radio',
    checked,
    click: () => choose(command),
  });
  const isMac = process.platform === 'darwin';
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const withEdit = (plain: string, template: string, edit: string | null) =>
    edit === null ? plain : template.replace('{{edit}}', edit);

  return Menu.buildFromTemplate([
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: text.file,
      submenu: [
        item(text.newWorkshop, 'new', 'CmdOrCtrl+N'),
        item(text.import, 'import', 'CmdOrCtrl+O'),
        item(text.home, 'home', '', open),
        separator,
        ...documentKinds.map((kind) =>
          item(fill(text.export, document(kind)), `export:${kind}`, kind === ofStep ? 'CmdOrCtrl+E' : '', open),
        ),
        item(text.exportFile, 'exportFile', '', open),
        item(text.snapshots, 'snapshots', '', open),
        separator,
        item(fill(text.print, document(ofStep)), 'print', 'CmdOrCtrl+P', open),
        separator,
        isMac ? { role: 'close', label: text.close } : { role: 'quit', label: text.quit },
      ],
    },
    {
      label: text.edit,
      submenu: [
        item(withEdit(text.undo, text.undoThis, state.undo), 'undo', 'CmdOrCtrl+Z', state.undo !== null),
        item(
          withEdit(text.redo, text.redoThis, state.redo),
          'redo',
          isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y',
          state.redo !== null,
        ),
        separator,
        { role: 'cut', label: text.cut },
        { role: 'copy', label: text.copy },
        { role: 'paste', label: text.paste },
        { role: 'selectAll', label: text.selectAll },
      ],
    },
    {
      label: text.steps,
      submenu: stepIds.map((id, index) => item(stepNames[id][state.language], `step:${id}`, String(index + 1), open)),
    },
    {
      label: text.view,
      submenu: [
        item(text.guide, 'guide', 'F1', open),
        item(text.emptyChair, 'emptyChair', 'F2', open),
        separator,
        {
          label: text.language,
          submenu: [
            radio('Deutsch', 'language:de', state.language === 'de'),
            radio('English', 'language:en', state.language === 'en'),
          ],
        },
        {
          label: text.theme,
          submenu: [
            radio(text.themeSystem, 'theme:system', state.theme === 'system'),
            radio(text.themeLight, 'theme:light', state.theme === 'light'),
            radio(text.themeDark, 'theme:dark', state.theme === 'dark'),
          ],
        },
        separator,
        { role: 'resetZoom', label: text.actualSize },
        { role: 'zoomIn', label: text.zoomIn },
        { role: 'zoomOut', label: text.zoomOut },
        { role: 'togglefullscreen', label: text.fullScreen },
      ],
    },
    {
      label: text.help,
      role: 'help',
      submenu: [item(text.shortcuts, 'shortcuts', '?'), item(text.privacy, 'privacy'), item(text.about, 'about')],
    },
  ]);
}
