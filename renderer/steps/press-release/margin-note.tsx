import { useEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { partGuidance } from '../../../workshop/press-release/guidance';
import { useAppearance } from '../../shell/appearance';
import styles from './article.module.css';
import { usePressRelease, useScreenState } from './context/press-release-context';

/**
 * Writing aid for the part with the caret: guidance, target length and word count. In a wide window it is beside the part, otherwise
 * above the article.
 */
export function MarginNote({ page }: { page: RefObject<HTMLDivElement | null> }) {
  const { t } = useTranslation('press-release');
  const { editor } = usePressRelease();
  const screen = useAppearance((state) => state.language);
  const part = useScreenState((state) => state.part);
  const count = useScreenState((state) => (state.part === null ? 0 : state.words[state.part]));
  const note = useRef<HTMLElement>(null);

  useEffect(() => {
    const article = editor.getRootElement();
    if (part === null || article === null) return undefined;
    const place = () => {
      const element = article.querySelector<HTMLElement>(`[data-part="${part}"]`);
      const shown = note.current;
      const top = page.current?.getBoundingClientRect().top;
      if (!element || !shown || top === undefined) return;
      const box = element.getBoundingClientRect();
      shown.style.setProperty('--part-top', `${box.top - top}px`);
      shown.style.setProperty('--part-height', `${box.height}px`);
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(article);
    return () => observer.disconnect();
  }, [editor, part, page]);

  useEffect(() => {
    const parts = editor.getRootElement()?.querySelectorAll<HTMLElement>('[data-part]') ?? [];
    for (const element of parts) element.toggleAttribute('data-current', element.dataset['part'] === part);
  }, [editor, part]);

  if (part === null) return <aside className={styles.note} aria-label={t('writingAid')} hidden />;
  const { guidance, words } = partGuidance[screen][part];
  const tooFar = count > words.max;
  return (
    <aside className={styles.note} ref={note} aria-label={t('writingAid')}>
      <div className={styles.noteText}>
        <p className={styles.noteName}>{t(`parts.${part}`)}</p>
        <p>{guidance}</p>
        <p className={`${styles.length} ${tooFar ? styles.tooFar : ''}`}>
          {t('wordsOf', { count, min: words.min, max: words.max })}
          {count === 0 ? ` · ${t('stillEmpty')}` : null}
        </p>
      </div>
    </aside>
  );
}
