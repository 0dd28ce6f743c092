import { Library, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../workshop/collection';
import { newId } from '../../../../workshop/new-id';
import type { Question } from '../../../../workshop/press-release/schema';
import { useEdit, useOpenSession, useSession } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { Gradual } from '../../../ui/gradual';
import { isUnanswered } from '../../../../workshop/press-release/is-unanswered';
import styles from '../press-release.module.css';
import { QuestionBankDialog } from './question-bank-dialog';
import { QuestionRow } from './question-row';

export function QuestionGroup({ audience }: { audience: Question['audience'] }) {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const edit = useEdit('press-release');
  const heading = useId();
  const [latest, setLatest] = useState<string | null>(null);
  const [bankOpen, setBankOpen] = useState(false);
  const [line, setLine] = useState<number | null>(null);
  const [place, setPlace] = useState<number | null>(null);
  // Not the whole slice: every commit of the text would render all questions.
  const all = useSession(({ steps }) => steps['press-release'].questions);
  const questions = inOrder(all).filter(([, item]) => item.audience === audience);
  const open = questions.filter(([, item]) => isUnanswered(item)).length;

  const add = () => {
    const id = newId();
    edit('addQuestion', { id, audience, question: '' });
    setLatest(id);
  };
  const move = (id: string, index: number) => {
    if (index < 0 || index >= questions.length) return;
    edit('moveQuestion', { id, index });
    setPlace(index + 1);
  };

  return (
    <section className={styles.group} aria-labelledby={heading}>
      <header className={styles.groupHeader}>
        <h3 id={heading}>{t(`audiences.${audience}`)}</h3>
        {open > 0 ? <span className={styles.open}>{t('openHere', { count: open })}</span> : null}
      </header>
      {questions.length === 0 ? <p className={styles.empty}>{t(`empty.${audience}`)}</p> : null}
      <div className={styles.list}>
        <ol>
          <Gradual portion={8}>
            {questions.map(([id, question], index) => (
              <QuestionRow
                key={id}
                id={id}
                question={question}
                index={index}
                count={questions.length}
                isNew={id === latest}
                onMove={(to) => move(id, to)}
                onLine={setLine}
              />
            ))}
          </Gradual>
        </ol>
        {line === null ? null : <div className={styles.line} style={{ top: line }} />}
      </div>
      <p className="visually-hidden" role="status">
        {place === null ? '' : t('moved', { place, count: questions.length })}
      </p>
      {readOnly ? null : (
        <p className={styles.groupTools}>
          <Button look="quiet" icon={<Plus aria-hidden />} onPress={add}>
            {t('addQuestion')}
          </Button>
          <Button look="quiet" icon={<Library aria-hidden />} onPress={() => setBankOpen(true)}>
            {t('bank.open')}
          </Button>
        </p>
      )}
      {bankOpen ? <QuestionBankDialog audience={audience} onClose={() => setBankOpen(false)} /> : null}
    </section>
  );
}
