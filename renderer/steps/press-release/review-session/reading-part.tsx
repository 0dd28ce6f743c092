import { useTranslation } from 'react-i18next';
import type { PartId } from '../../../../workshop/press-release/schema';
import { pressReleaseWords } from '../../../../workshop/press-release/words';
import { richTextToPlain } from '../../../../workshop/rich-text';
import { useSlice, useWorkshop } from '../../../document/open-session';
import { RichTextView } from '../rich-text-view';
import styles from './review-session.module.css';

/** The text of one part in the size of a presentation. */
export function ReadingPart({ part }: { part: PartId }) {
  const { t } = useTranslation('press-release');
  const { parts, quoteApproved } = useSlice('press-release');
  const language = useWorkshop(({ language }) => language);
  if (richTextToPlain(parts[part]).trim() === '') return <p className={styles.empty}>{t('reviewSession.emptyPart')}</p>;
  return (
    <div className={styles.words} data-part={part} lang={language}>
      {/* As in the documents: an empty paragraph is a place to write, not a gap. */}
      <RichTextView blocks={parts[part].filter(({ children }) => children.length > 0)} />
      {part === 'customerQuote' && quoteApproved === null ? (
        <p className={styles.remark}>{pressReleaseWords[language].invented}</p>
      ) : null}
    </div>
  );
}
