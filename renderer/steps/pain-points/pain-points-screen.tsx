import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import { newId } from '../../../workshop/new-id';
import type { PainPointsItem } from '../../../workshop/pain-points/schema';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { useEditWithUndo } from '../../shell/offer-undo';
import { Button, IconButton } from '../../ui/button';
import { focusInNextFrame, inRow, neighbourOf } from '../../ui/focus-in-next-frame';
import { TextField } from '../../ui/text-field';
import styles from './pain-points.module.css';

export { painPointsTexts as texts } from './texts';

/** The screen: a list of items. */
export default function PainPointsScreen() {
  const { t } = useTranslation('pain-points');
  const { readOnly } = useOpenSession();
  const items = inOrder(useSlice('pain-points').items);
  const edit = useEdit('pain-points');
  const add = () => {
    const id = newId();
    edit('addItem', { id, title: '' });
    focusInNextFrame(inRow(id, 'input'));
  };
  return (
    <div className={styles.screen}>
      {items.length === 0 ? <p className={styles.empty}>{t('empty')}</p> : null}
      <ol className={styles.items}>
        {items.map(([id, item], index) => (
          <ItemRow key={id} id={id} item={item} index={index} isLast={index === items.length - 1} />
        ))}
      </ol>
      {readOnly ? null : (
        <Button icon={<Plus aria-hidden />} onPress={add}>
          {t('add')}
        </Button>
      )}
    </div>
  );
}

interface ItemRowProps {
  id: string;
  item: PainPointsItem;
  index: number;
  isLast: boolean;
}

/** Memoised: typing in one row does not render the others. */
const ItemRow = memo(function ItemRow({ id, item, index, isLast }: ItemRowProps) {
  const { t } = useTranslation('pain-points');
  const { replica, readOnly } = useOpenSession();
  const edit = useEdit('pain-points');
  const editWithUndo = useEditWithUndo('pain-points');
  const title = item.title === '' ? t('numbered', { number: index + 1 }) : item.title;
  const update = (change: Partial<PainPointsItem>, field: string) =>
    edit('updateItem', { id, change }, { undo: { merge: `${id}.${field}` } });
  const remove = () => {
    const ids = inOrder(replica.store.getState().session.steps['pain-points'].items).map(([each]) => each);
    editWithUndo(t('removed', { title }), () => edit('removeItem', { id }));
    focusInNextFrame(inRow(neighbourOf(ids, id), 'input'), `.${styles.screen} > button`);
  };
  return (
    <li className={styles.item} data-row={id}>
      <TextField
        label={t('item')}
        value={item.title}
        example={t('itemExample')}
        isReadOnly={readOnly}
        onChange={(value) => update({ title: value }, 'title')}
      />
      <TextField
        label={t('note')}
        value={item.note}
        multiline
        isReadOnly={readOnly}
        onChange={(note) => update({ note }, 'note')}
      />
      {readOnly ? null : (
        <div className={styles.tools}>
          <IconButton
            label={t('earlier', { title })}
            isDisabled={index === 0}
            onPress={() => edit('moveItem', { id, index: index - 1 })}
          >
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton
            label={t('later', { title })}
            isDisabled={isLast}
            onPress={() => edit('moveItem', { id, index: index + 1 })}
          >
            <ArrowDown aria-hidden />
          </IconButton>
          <IconButton label={t('remove', { title })} onPress={remove}>
            <X aria-hidden />
          </IconButton>
        </div>
      )}
    </li>
  );
});
