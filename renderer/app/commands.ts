import type { MenuCommand } from '../../preload/contract';
import { documentOfStep } from '../../workshop/document-of-step';
import { stepIds } from '../../workshop/step';
import { request } from '../bridge';
import { chooseLanguage, chooseTheme } from '../shell/appearance';
import { switchSession, leaveSession } from './session-lifecycle';
import { flushSession } from '../shell/flush';
import { goToStep, openDialog, toggleDrawer } from '../shell/navigation';
import { useWindowState } from '../shell/window-state';
import { loadExportChoice } from './export-choice';
import { printDocument } from './print-document';
import { undoOrRedo } from '../shell/undo-redo';
import { notify } from '../shell/notify';

/** Carries out a command of the menu, the palette or the keyboard. Those that need a session do nothing without one. */
export async function runMenuCommand(command: MenuCommand): Promise<void> {
  const { place, step } = useWindowState.getState();
  const inSession = place.name === 'session' ? place : null;
  switch (command) {
    case 'new':
      return openDialog('create');
    case 'import':
      return importSessionFile();
    case 'home':
      await leaveSession();
      return undefined;
    case 'shortcuts':
    case 'privacy':
    case 'about':
      return openDialog(command);
    case 'languageDe':
      return chooseLanguage('de');
    case 'languageEn':
      return chooseLanguage('en');
    case 'themeSystem':
      return chooseTheme('system');
    case 'themeLight':
      return chooseTheme('light');
    case 'themeDark':
      return chooseTheme('dark');
  }
  if (!inSession) return;
  switch (command) {
    case 'exportFile':
      return exportFile(inSession.key);
    case 'export':
      return openDialog(`export:${documentOfStep(step)}`);
    case 'exportRoadmap':
      return openDialog('export:roadmap');
    case 'exportPressRelease':
      return openDialog('export:press-release');
    case 'print': {
      const kind = documentOfStep(step);
      return printDocument(inSession.key, kind, loadExportChoice(kind).additions);
    }
    case 'snapshots':
      return openDialog('snapshots');
    case 'undo':
    case 'redo':
      return undoOrRedo(command);
    case 'guide':
    case 'emptyChair':
      return toggleDrawer(command);
    default: {
      const chosen = stepIds[Number(command.slice('step'.length)) - 1];
      if (chosen) goToStep(chosen);
    }
  }
}

export async function importSessionFile(): Promise<void> {
  const result = await request['library.importFile'](undefined);
  if (result?.status === 'refused') notify('start.importRefused');
  if (result?.status !== 'ok') return;
  await switchSession(result.key);
}

async function exportFile(key: string): Promise<void> {
  await flushSession();
  const result = await request['session.exportFile']({ key });
  if (result) notify('exportedFile', { file: result.file });
}
