import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { AnswersProvider } from './answers/use-answers';
import { Article } from './article';
import { ChecksProvider } from './checks/use-checks';
import { useChecksPanel } from './checks/use-checks-panel';
import { FindBar } from './find/find-bar';
import { PressEditor } from './editor/press-editor';
import styles from './press-release.module.css';
import { Questions } from './questions/questions';
import { LostPromiseBar } from './review/lost-promise-bar';
import { usePassageHighlights } from './review/use-passage-highlights';
import { useReviewKeys } from './review/use-review-keys';
import { FileDrop } from './import/file-drop';
import { SidePanel } from './side-panel';
import { useShownPanel } from './side-panel-store';
import { createEditorStateStore, type EditorStateStore } from './editor/editor-state-store';
import { WritingToolbar } from './writing-toolbar';

export { pressReleaseTexts as texts } from './texts';

/** The press release of the launch day, written as one article, and the questions behind it. */
export default function PressReleaseScreen() {
  const [writing] = useState(createEditorStateStore);
  return (
    <FileDrop>
      <PressEditor writing={writing}>
        <ChecksProvider>
          <AnswersProvider>
            <Desk writing={writing} />
          </AnswersProvider>
        </ChecksProvider>
      </PressEditor>
    </FileDrop>
  );
}

/** The text, and beside it what is said about it. */
function Desk({ writing }: { writing: EditorStateStore }) {
  const checks = useChecksPanel();
  const tab = useShownPanel();
  usePassageHighlights();
  useReviewKeys();
  return (
    <>
      <WritingToolbar writing={writing} checks={checks} />
      <FindBar />
      <LostPromiseBar />
      <div className={styles.desk}>
        <div className={styles.text}>
          <div className={styles.scroll}>
            <LockedParts writing={writing} />
            <Article writing={writing} />
            <Questions />
          </div>
        </div>
        {tab === null ? null : <SidePanel tab={tab} onStep={checks.step} />}
      </div>
      <p className="visually-hidden" role="status">
        {checks.message}
      </p>
    </>
  );
}

function LockedParts({ writing }: { writing: EditorStateStore }) {
  const { t } = useTranslation('press-release');
  const locked = useStore(writing, (state) => state.locked);
  if (locked.length === 0) return null;
  return (
    <p className={styles.locked} role="alert">
      {t('locked', { parts: locked.map((id) => t(`parts.${id}`)).join(', ') })}
    </p>
  );
}
