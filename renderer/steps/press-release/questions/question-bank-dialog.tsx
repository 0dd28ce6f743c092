import { Check, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import { questionBank, questionTopics } from '../../../../workshop/press-release/question-bank';
import type { Question } from '../../../../workshop/press-release/schema';
import { useEdit, useSession, useWorkshop } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import styles from './question-bank-dialog.module.css';

/** Dialog of usual questions about press releases, in the language of the documents. */
export function QuestionBankDialog({ audience, onClose }: { audience: Question['audience']; onClose: () => void }) {
  const { t } = useTranslation('press-release');
  const language = useWorkshop(({ language }) => language);
  const questions = useSession(({ steps }) => steps['press-release'].questions);
  const edit = useEdit('press-release');
  const added = new Set(Object.values(questions).map(({ bank }) => bank));
  return (
    <Dialog
      title={t('bank.title', { audience: t(`audiences.${audience}`) })}
      closeLabel={t('bank.close')}
      size="wide"
      onClose={onClose}
      footer={
        <Button look="primary" onPress={onClose}>
          {t('bank.done')}
        </Button>
      }
    >
      {questionTopics[audience].map((topic) => (
        <section key={topic} className={styles.topic} aria-labelledby={`topic-${topic}`}>
          <h3 id={`topic-${topic}`}>{t(`bank.topics.${topic}`)}</h3>
          <ul>
            {questionBank
              .filter((question) => question.topic === topic)
              .map(({ id, text }) => (
                <li key={id} className={styles.question}>
                  <span lang={language}>{text[language]}</span>
                  {added.has(id) ? (
                    <span className={styles.added}>
                      <Check aria-hidden /> {t('bank.added')}
                    </span>
                  ) : (
                    <Button
                      look="quiet"
                      icon={<Plus aria-hidden />}
                      aria-label={t('bank.addNamed', { question: text[language] })}
                      onPress={({ target }) => {
                        focusNext(target);
                        edit('addQuestion', { id: newId(), audience, question: text[language], bank: id });
                      }}
                    >
                      {t('bank.add')}
                    </Button>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}

/** An added question has no button: the focus moves to the next button, or to the previous one. */
function focusNext(pressed: Element): void {
  const buttons = [...(pressed.closest('[role="dialog"]')?.querySelectorAll<HTMLElement>('li button') ?? [])];
  const place = buttons.findIndex((button) => button === pressed);
  (buttons[place + 1] ?? buttons[place - 1])?.focus();
}
