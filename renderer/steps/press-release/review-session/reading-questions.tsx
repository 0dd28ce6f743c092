import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../workshop/collection';
import { formatDay } from '../../../../workshop/format';
import { isUnanswered } from '../../../../workshop/press-release/is-unanswered';
import { audiences } from '../../../../workshop/press-release/terms';
import { useAppearance } from '../../../shell/appearance';
import { useSession, useWorkshop } from '../../../document/open-session';
import { RichTextView } from '../rich-text-view';
import styles from './review-session.module.css';

/** Questions and answers in the size of a presentation. An open question shows who answers it by when. */
export function ReadingQuestions() {
  const { t } = useTranslation('press-release');
  const language = useWorkshop(({ language }) => language);
  const shown = useAppearance((state) => state.language);
  const all = inOrder(useSession(({ steps }) => steps['press-release'].questions));
  return audiences.map((audience) => {
    const questions = all.filter(([, item]) => item.audience === audience && item.question.trim() !== '');
    if (questions.length === 0) return null;
    return (
      <section key={audience} className={styles.questions} aria-label={t(`audiences.${audience}`)}>
        <h3 className={styles.part}>{t(`audiences.${audience}`)}</h3>
        <ol>
          {questions.map(([id, item]) => (
            <li key={id} className={styles.words} lang={language}>
              <p className={styles.question}>{item.question}</p>
              {isUnanswered(item) ? (
                <p className={styles.remark} lang={shown}>
                  {[t('reviewSession.stillOpen'), item.owner, formatDay(item.due, shown)]
                    .filter((word) => word !== '')
                    .join(' · ')}
                </p>
              ) : (
                <RichTextView blocks={item.answer} />
              )}
            </li>
          ))}
        </ol>
      </section>
    );
  });
}
