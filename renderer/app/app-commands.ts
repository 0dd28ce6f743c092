import i18next from 'i18next';
import {
  Armchair,
  ArrowLeft,
  BookOpen,
  FileInput,
  FileOutput,
  History,
  PanelLeft,
  Plus,
  Printer,
  Redo2,
  Timer,
  Undo2,
} from 'lucide-react';
import {
  documentDefinition,
  documentKinds,
  documentOfStep,
  type DocumentKind,
} from '../../workshop/document-definitions/document-registry';
import { languages } from '../../workshop/language';
import { stepIds } from '../../workshop/step';
import { request } from '../bridge';
import { chooseLanguage, chooseTheme, toggleRail, useAppearance } from '../shell/appearance';
import { editLabel } from '../shell/edit-label';
import { flushSession } from '../shell/flush';
import { isMac } from '../shell/key-label';
import { goToStep, openDialog, toggleDrawer } from '../shell/navigation';
import { notify } from '../shell/notify';
import { currentTimer, extendTimer, setTimer, toggleTimer } from '../shell/timer/timer-actions';
import { currentUndoLabels, undoOrRedo, type UndoDirection } from '../shell/undo-redo';
import { nameOfStep } from '../shell/use-step-name';
import { useWindowState, type SessionPlace } from '../shell/window-state';
import { showToast } from '../ui/toast';
import type { AppCommand } from './app-command';
import { loadExportChoice } from './dialogs/export-choice';
import { printDocument } from './print-document';
import { roomCommands } from './room/room-commands';
import { leaveSession, switchSession } from './session-lifecycle';

const t = i18next.t.bind(i18next);
const session = (): SessionPlace | null => {
  const { place } = useWindowState.getState();
  return place.name === 'session' ? place : null;
};
const inSession = () => session() !== null;
const documentName = (kind: DocumentKind) => documentDefinition(kind).names[useAppearance.getState().language];
const documentOnScreen = () => documentOfStep(useWindowState.getState().step);
const withSession = (run: (place: SessionPlace) => unknown) => () => {
  const place = session();
  return place ? run(place) : undefined;
};

// The names of languages are not translated.
const languageNames = { de: 'Deutsch', en: 'English' };
const themes = ['system', 'light', 'dark'] as const;

/** "Undo: note moved", or the plain word when there is nothing to undo. */
function withEdit(direction: UndoDirection): string {
  const label = currentUndoLabels()[direction];
  return label === null ? t(direction) : t(`${direction}This`, { edit: editLabel(label) });
}

/** Keys of the first nine steps. Plain digits are text for the selected note; Mod+0 is the original size of the board. */
const stepKeys = (index: number) => (index < 9 ? [`Mod+${index + 1}`] : []);

const timerCommands = (
  [
    ['toggle', 'F9', toggleTimer, () => true],
    ['plusOne', 'Shift+F9', () => extendTimer(1), () => currentTimer() !== null],
    ['plusFive', 'Mod+F9', () => extendTimer(5), () => currentTimer() !== null],
    ['stop', 'Mod+Shift+F9', () => setTimer(null), () => currentTimer() !== null],
  ] as const
).map(([name, keys, run, hasEffect]): AppCommand => ({
  id: `timer:${name}`,
  keywords: (translate) => translate('keywords.timer'),
  label: () => t(`timer.commands.${name}`),
  keys: [keys],
  icon: Timer,
  menu: 'view',
  group: 1,
  isEnabled: inSession,
  hasEffect,
  run,
}));

/** Every command of the window. Steps have lists of their own. */
export const appCommands: readonly AppCommand[] = [
  ...stepIds.map((id, index): AppCommand => ({
    id: `step:${id}`,
    label: () => `${index + 1} ${nameOfStep(id)}`,
    menuLabel: () => nameOfStep(id),
    keywords: (translate) => translate(`keywords.steps.${id}`),
    keys: stepKeys(index),
    menu: 'steps',
    leavesScreen: true,
    isEnabled: inSession,
    run: () => goToStep(id),
  })),
  {
    id: 'new',
    keywords: (translate) => translate('keywords.new'),
    label: () => t('create.title'),
    keys: ['Mod+N'],
    icon: Plus,
    menu: 'file',
    asks: true,
    run: () => openDialog('create'),
  },
  {
    id: 'import',
    keywords: (translate) => translate('keywords.import'),
    label: () => t('start.import'),
    keys: ['Mod+O'],
    icon: FileInput,
    menu: 'file',
    asks: true,
    run: importSession,
  },
  {
    id: 'home',
    keywords: (translate) => translate('keywords.home'),
    label: () => t('home'),
    icon: ArrowLeft,
    menu: 'file',
    isEnabled: inSession,
    run: leaveSession,
  },
  ...documentKinds.map((kind): AppCommand => ({
    id: `export:${kind}`,
    keywords: (translate) => translate('keywords.export'),
    label: () => t('export.title', { document: documentName(kind) }),
    // The key belongs to the document of the step on screen.
    get keys() {
      return kind === documentOnScreen() ? ['Mod+E'] : [];
    },
    icon: FileOutput,
    menu: 'file',
    group: 1,
    asks: true,
    isEnabled: inSession,
    run: () => openDialog(`export:${kind}`),
  })),
  {
    id: 'exportFile',
    keywords: (translate) => translate('keywords.exportFile'),
    label: () => t('exportFile'),
    menu: 'file',
    group: 1,
    asks: true,
    isEnabled: inSession,
    run: withSession(exportFile),
  },
  {
    id: 'snapshots',
    keywords: (translate) => translate('keywords.snapshots'),
    label: () => t('snapshots.title'),
    icon: History,
    menu: 'file',
    group: 1,
    asks: true,
    isEnabled: inSession,
    run: () => openDialog('snapshots'),
  },
  {
    id: 'print',
    keywords: (translate) => translate('keywords.print'),
    label: () => t('print.title', { document: documentName(documentOnScreen()) }),
    keys: ['Mod+P'],
    icon: Printer,
    menu: 'file',
    group: 2,
    asks: true,
    isEnabled: inSession,
    run: withSession(({ key }) => {
      const kind = documentOnScreen();
      return printDocument({ key, document: kind, additions: loadExportChoice(kind).additions });
    }),
  },
  {
    id: 'undo',
    keywords: (translate) => translate('keywords.undo'),
    label: () => t('undo'),
    menuLabel: () => withEdit('undo'),
    hasEffect: () => currentUndoLabels().undo !== null,
    keys: ['Mod+Z'],
    icon: Undo2,
    menu: 'edit',
    isEnabled: inSession,
    run: () => undoOrRedo('undo'),
  },
  {
    id: 'redo',
    keywords: (translate) => translate('keywords.redo'),
    label: () => t('redo'),
    menuLabel: () => withEdit('redo'),
    hasEffect: () => currentUndoLabels().redo !== null,
    keys: isMac ? ['Mod+Shift+Z', 'Mod+Y'] : ['Mod+Y', 'Mod+Shift+Z'],
    icon: Redo2,
    menu: 'edit',
    isEnabled: inSession,
    run: () => undoOrRedo('redo'),
  },
  {
    id: 'guide',
    keywords: (translate) => translate('keywords.guide'),
    label: () => t('drawer.guide'),
    keys: ['F1'],
    icon: BookOpen,
    menu: 'view',
    isEnabled: inSession,
    run: () => toggleDrawer('guide'),
  },
  {
    id: 'emptyChair',
    keywords: (translate) => translate('keywords.emptyChair'),
    label: () => t('drawer.emptyChair'),
    keys: ['F2'],
    icon: Armchair,
    menu: 'view',
    isEnabled: inSession,
    run: () => toggleDrawer('emptyChair'),
  },
  {
    id: 'toggleRail',
    keywords: (translate) => translate('keywords.rail'),
    label: () => t(useAppearance.getState().railFolded ? 'rail.unfold' : 'rail.fold'),
    keys: ['F4'],
    icon: PanelLeft,
    menu: 'view',
    isEnabled: inSession,
    run: toggleRail,
  },
  ...timerCommands,
  ...roomCommands,
  ...languages.map((language): AppCommand => ({
    id: `language:${language}`,
    keywords: (translate) => translate('keywords.language'),
    label: () => languageNames[language],
    menu: 'language',
    isChecked: () => useAppearance.getState().language === language,
    run: () => chooseLanguage(language),
  })),
  ...themes.map((theme): AppCommand => ({
    id: `theme:${theme}`,
    keywords: (translate) => translate('keywords.theme'),
    label: () => `${t('theme')}: ${t(`themes.${theme}`)}`,
    menuLabel: () => t(`themes.${theme}`),
    menu: 'theme',
    isChecked: () => useAppearance.getState().theme === theme,
    run: () => chooseTheme(theme),
  })),
  {
    id: 'palette',
    label: () => t('shortcuts.palette'),
    keys: ['Mod+K'],
    isHidden: true,
    run: () => openDialog('palette'),
  },
  {
    id: 'shortcuts',
    keywords: (translate) => translate('keywords.shortcuts'),
    label: () => t('shortcuts.title'),
    keys: ['?'],
    menu: 'help',
    run: () => openDialog('shortcuts'),
  },
  {
    id: 'privacy',
    keywords: (translate) => translate('keywords.privacy'),
    label: () => t('privacy.title'),
    menu: 'help',
    run: () => openDialog('privacy'),
  },
  {
    id: 'about',
    keywords: (translate) => translate('keywords.about'),
    label: () => t('about.title'),
    menu: 'help',
    run: () => openDialog('about'),
  },
];

/** Imports a `.leitbild` file as a copy and opens it. */
async function importSession(): Promise<void> {
  const result = await request['library.importFile'](undefined);
  if (result?.status === 'refused') notify('start.importRefused');
  if (result?.status === 'ok') await switchSession(result.key);
}

async function exportFile({ key, replica }: SessionPlace): Promise<void> {
  await flushSession();
  const result = await request['session.exportFile']({ key });
  if (!result) return;
  const { file, statesLeftOut } = result;
  const { rounds } = replica.store.getState().session.voices;
  const hasOpenRound = Object.values(rounds).some(({ status }) => status === 'open');
  const done =
    statesLeftOut > 0
      ? i18next.t('exportedFileWithoutStates', { file, count: statesLeftOut })
      : i18next.t('exportedFile', { file });
  showToast(hasOpenRound ? `${done} ${i18next.t('voicesLeftOut')}` : done);
}
