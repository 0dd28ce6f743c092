import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import type { Grouping } from '../../../../workshop/roadmap/grouping';
import { horizons } from '../../../../workshop/roadmap/terms';
import { useEdit } from '../../../document/open-session';
import { useDraft } from '../../../shell/drafts';
import { onPasteList } from '../../../shell/on-paste-list';
import { isEnter } from '../../../ui/is-enter';
import { isFocusLent } from '../../../ui/lend-focus';
import { TextField } from '../../../ui/text-field';
import { useGroupName } from './use-group-name';
import styles from './board.module.css';

interface AddFieldProps {
  by: Grouping;
  group: string;
  onAdded: (message: string) => void;
}

/** A field for titles: Enter adds an initiative and clears the field. A list that is pasted into the empty field becomes initiatives. */
export function AddField({ by, group, onAdded }: AddFieldProps) {
  const { t } = useTranslation('roadmap');
  const edit = useEdit('roadmap');
  const [title, setTitle] = useDraft(`initiative.${by === 'horizon' ? group : `${by}.${group}`}`.slice(0, 200));
  const name = useGroupName()(by, group);
  const addAll = (titles: readonly string[]) => {
    // What is not placed in time is planned for later.
    const horizon = horizons.find((each) => by === 'horizon' && each === group) ?? 'later';
    const own = by === 'horizon' || group === '' ? {} : { [by]: group };
    const added = titles.map((each) => ({ id: newId(), horizon, values: { ...own, title: each } }));
    const [only] = added;
    if (added.length === 1 && only && by === 'horizon') {
      edit('addInitiative', { id: only.id, horizon, title: only.values.title });
    } else edit('editInitiatives', { changed: [], added });
    onAdded(t('added', { title: titles.join(' · '), horizon: name }));
  };
  const add = () => {
    const written = title.trim();
    if (written === '') return;
    addAll([written]);
    setTitle('');
  };
  return (
    <div className={styles.add} data-add={group}>
      <Plus aria-hidden />
      <TextField
        label={t('add', { horizon: name })}
        hideLabel
        look="plain"
        example={t('addExample')}
        value={title}
        onChange={setTitle}
        onKeyDown={(event) => {
          if (isEnter(event)) add();
          if (event.key === 'Escape') setTitle('');
        }}
        // Quick capture interrupts the writing of a title, it does not end it.
        onBlur={() => !isFocusLent() && add()}
        onPaste={onPasteList(title, addAll)}
      />
    </div>
  );
}
