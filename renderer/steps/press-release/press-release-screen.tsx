import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Article } from './article';
import { ChecksPanel } from './checks/checks-panel';
import { ChecksProvider } from './checks/use-checks';
import { useChecksPanel } from './checks/use-checks-panel';
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
        <ChecksProvider>
          <Desk writing={writing} />
        </ChecksProvider>
      </PressEditor>
    </div>
  );
}

/** The text, and beside it what the checks say. */
function Desk({ writing }: { writing: WritingStore }) {
  const checks = useChecksPanel();
  return (
    <>
      <WritingToolbar writing={writing} checks={checks} />
      <FindBar />
      <div className={styles.desk}>
        <div className={styles.text}>
          <LockedParts writing={writing} />
          <Article writing={writing} />
          <Questions />
        </div>
        {checks.isOpen ? <ChecksPanel onStep={checks.step} onClose={checks.toggle} /> : null}
      </div>
      <p className="visually-hidden" role="status">
        {checks.message}
      </p>
    </>
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
