import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentOrder } from '../../../preload/contract';
import { notify } from '../../shell/notify';
import { Button } from '../../ui/button';
import { CheckGroup } from '../../ui/check-group';
import { chapterHeadings } from './chapter-headings';
import styles from './export-dialog.module.css';

interface ChapterChoiceProps {
  order: DocumentOrder;
  /** Headings of chapters; of other workshops, too. */
  leftOut: readonly string[];
  onChange: (leftOut: string[]) => void;
}

/** Names the chapters that are left out. The chapters themselves are read from the document once a person wants to choose. */
export function ChapterChoice({ order, leftOut, onChange }: ChapterChoiceProps) {
  const { t } = useTranslation();
  const [chapters, setChapters] = useState<string[] | 'reading' | null>(null);
  const read = async () => {
    setChapters('reading');
    try {
      setChapters(await chapterHeadings(order));
    } catch {
      setChapters(null);
      notify('export.chaptersFailed');
    }
  };
  if (chapters !== null && chapters !== 'reading') {
    return (
      <CheckGroup
        label={t('export.chapters')}
        value={chapters.filter((chapter) => !leftOut.includes(chapter))}
        options={chapters.map((value) => ({ value, text: value }))}
        onChange={(wanted) =>
          onChange([
            ...leftOut.filter((chapter) => !chapters.includes(chapter)),
            ...chapters.filter((chapter) => !wanted.includes(chapter)),
          ])
        }
      />
    );
  }
  return (
    <div className={styles.chapters}>
      <span className={styles.label}>{t('export.chapters')}</span>
      <p>{leftOut.length === 0 ? t('export.allChapters') : t('export.without', { chapters: leftOut.join(', ') })}</p>
      <Button isDisabled={chapters === 'reading'} onPress={() => void read()}>
        {t('export.chooseChapters')}
      </Button>
    </div>
  );
}
