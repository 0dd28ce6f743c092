import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Article } from './article';
import { FindBar } from './find-bar';
import { PressEditor } from './press-editor';
import styles from './press-release.module.css';
import { Questions } from './questions';
import { createWritingStore, type WritingStore } from './writing-store';
import { WritingToolbar } from './writing-toolbar';

/** The press release of the launch day, written as one article, and the questions behind it. */
export default function PressReleaseScreen() {
  const [writing] = useState(createWritingStore);
  return (
    <div className={styles.screen}>
      <PressEditor writing={writing}>
        <WritingToolbar writing={writing} />
        <FindBar />
        <LockedParts writing={writing} />
        <Article writing={writing} />
      </PressEditor>
      <Questions />
    </div>
  );
}

function LockedParts({ writing }: { writing: WritingStore }) {
  const { t } = useTranslation('press-release');
  const locked = useStore(writing, (state) => state.locked);
  if (locked.length === 0) return null;
  return (
    <p className={styles.locked} role="alert">
      {t('locked', { parts: locked.map((id) => t(`parts.${id}`)).join(', ') })}
    </p>
  );
}
