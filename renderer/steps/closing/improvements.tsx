import { Plus, X } from 'lucide-react';
import { memo, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import { newId } from '../../../workshop/new-id';
import { useEdit, useOpenSession, useSession } from '../../document/open-session';
import { useEditWithUndo } from '../../shell/offer-undo';
import { Button, IconButton } from '../../ui/button';
import { focusInNextFrame } from '../../ui/focus-in-next-frame';
import { Gradual } from '../../ui/gradual';
import { isEnter } from '../../ui/is-enter';
import { TextField } from '../../ui/text-field';
import styles from './closing.module.css';

/** What would have made the day a ten. */
export function Improvements() {
  const { t } = useTranslation('closing');
  const { readOnly } = useOpenSession();
  const improvements = useSession(({ steps }) => steps.closing.improvements);
  const edit = useEdit('closing');
  const [latest, setLatest] = useState<string | null>(null);
  const add = useCallback(() => {
    const id = newId();
    edit('addImprovement', { id, text: '' });
    setLatest(id);
  }, [edit]);
  return (
    <>
      <h3 className={styles.subheading}>{t('improvements')}</h3>
      <ul className={styles.rows}>
        <Gradual portion={10}>
          {inOrder(improvements).map(([id, { text }], index) => (
            <Improvement key={id} id={id} text={text} number={index + 1} isNew={id === latest} onNext={add} />
          ))}
        </Gradual>
      </ul>
      {readOnly ? null : (
        <div className={styles.add} data-adds="improvements">
          <Button look="quiet" icon={<Plus aria-hidden />} onPress={add}>
            {t('addImprovement')}
          </Button>
        </div>
      )}
    </>
  );
}

interface ImprovementProps {
  id: string;
  text: string;
  number: number;
  isNew: boolean;
  /** Enter adds the next one. */
  onNext: () => void;
}

/** Memoised: typing renders one row. */
const Improvement = memo(function Improvement({ id, text, number, isNew, onNext }: ImprovementProps) {
  const { t } = useTranslation('closing');
  const { readOnly } = useOpenSession();
  const edit = useEdit('closing');
  const editWithUndo = useEditWithUndo('closing');
  return (
    <li className={styles.improvement} data-row={id}>
      <TextField
        label={t('improvementNumber', { number })}
        hideLabel
        multiline
        look="plain"
        autoFocus={isNew}
        value={text}
        example={t('improvementExample')}
        isReadOnly={readOnly}
        onChange={(value) => edit('updateImprovement', { id, text: value }, { undo: { merge: `${id}.text` } })}
        onKeyDown={(event) => {
          if (!isEnter(event) || event.shiftKey) return;
          event.preventDefault();
          if (text.trim() !== '') onNext();
        }}
      />
      {readOnly ? null : (
        <IconButton
          label={t('remove', { title: text.trim() === '' ? t('improvementNumber', { number }) : text })}
          onPress={() => {
            editWithUndo(t('removed', { title: text }), () => edit('removeImprovement', { id }));
            focusInNextFrame('[data-adds="improvements"] button');
          }}
        >
          <X aria-hidden />
        </IconButton>
      )}
    </li>
  );
});
