import { useTranslation } from 'react-i18next';
import { newId } from '../../../workshop/new-id';
import { titleAndEvidence } from '../../../workshop/pain-points/new-pain-point';
import { useEdit } from '../../document/open-session';
import { useDraft } from '../../shell/drafts';
import { Button } from '../../ui/button';
import { isEnter } from '../../ui/is-enter';
import { TextField } from '../../ui/text-field';
import styles from './pain-points.module.css';

/** The field in which pain points are collected: Enter adds one and leaves the field empty for the next. */
export function QuickEntry() {
  const { t } = useTranslation('pain-points');
  const edit = useEdit('pain-points');
  const [text, setText] = useDraft('pain-point');
  const add = () => {
    if (text.trim() === '') return;
    const id = newId();
    edit('addPainPoint', { id, values: titleAndEvidence(text) });
    setText('');
    requestAnimationFrame(() =>
      document.querySelector(`[data-row="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' }),
    );
  };
  return (
    <div className={styles.entry} data-quick-entry>
      <TextField
        label={t('entry')}
        hideLabel
        value={text}
        example={t('entryExample')}
        onChange={setText}
        onKeyDown={(event) => {
          if (!isEnter(event)) return;
          event.preventDefault();
          add();
        }}
      />
      <Button isDisabled={text.trim() === ''} onPress={add}>
        {t('add')}
      </Button>
    </div>
  );
}
