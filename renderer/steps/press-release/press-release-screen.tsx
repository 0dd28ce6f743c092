import { useTranslation } from 'react-i18next';
import { Gradual } from '../../ui/gradual';
import { Article } from './article';
import { CommandKeys } from './commands/command-keys';
import { useScreenState } from './context/press-release-context';
import { PressReleaseProvider } from './context/press-release-provider';
import { EditorBehaviour, PressEditor } from './editor/press-editor';
import { FindBar } from './find/find-bar';
import { FileDrop } from './import/file-drop';
import styles from './press-release.module.css';
import { Questions } from './questions/questions';
import { LostPromiseBar } from './review/lost-promise-bar';
import { useRevealedItem } from './review/use-revealed-item';
import { usePassageHighlights } from './review/use-passage-highlights';
import { SidePanel } from './side-panel';
import { useShownPanel } from './side-panel-state';
import { WritingToolbar } from './writing-toolbar';

export { pressReleaseShortcuts as shortcuts } from './commands/press-release-shortcuts';
export { pressReleaseTexts as texts } from './texts';

/** Screen of the press release: one article, and the questions behind it. */
export default function PressReleaseScreen() {
  return (
    <PressEditor>
      <PressReleaseProvider>
        <EditorBehaviour />
        <CommandKeys />
        <Screen />
      </PressReleaseProvider>
    </PressEditor>
  );
}

function Screen() {
  const tab = useShownPanel();
  usePassageHighlights();
  useRevealedItem();
  return (
    <FileDrop>
      <WritingToolbar />
      <FindBar />
      <LostPromiseBar />
      <div className={styles.columns}>
        <div className={styles.text}>
          <div className={styles.scroll}>
            <Gradual portion={2}>
              <LockedParts />
              <Article />
              <Questions />
            </Gradual>
          </div>
        </div>
        {tab === null ? null : <SidePanel tab={tab} />}
      </div>
      <Announcement />
    </FileDrop>
  );
}

/** Names the parts that cannot be parsed; they are shown read-only. */
function LockedParts() {
  const { t } = useTranslation('press-release');
  const locked = useScreenState((state) => state.locked);
  if (locked.length === 0) return null;
  return (
    <p className={styles.locked} role="alert">
      {t('locked', { parts: locked.map((id) => t(`parts.${id}`)).join(', ') })}
    </p>
  );
}

function Announcement() {
  return (
    <p className="visually-hidden" role="status">
      {useScreenState((state) => state.announcement)}
    </p>
  );
}
