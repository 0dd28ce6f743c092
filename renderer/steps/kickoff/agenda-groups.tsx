import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import type { AgendaGroup, AgendaItem } from '../../../workshop/facts/schema';
import { newId } from '../../../workshop/new-id';
import { maxLineLength } from '../../../workshop/text-limits';
import { useEdit, useOpenSession } from '../../document/open-session';
import { useEditWithUndo } from '../../shell/offer-undo';
import { Button, IconButton } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import styles from './agenda-groups.module.css';

/** The groups that work beside each other during an item: on what, and where. Nothing when all work together. */
export function AgendaGroups({ id, groups, title }: { id: string; groups: AgendaItem['groups']; title: string }) {
  const { t } = useTranslation('kickoff');
  const { readOnly } = useOpenSession();
  const edit = useEdit('workshop');
  const [latest, setLatest] = useState<string | null>(null);
  const rows = inOrder(groups);
  if (rows.length === 0) return null;
  const add = () => {
    const group = newId();
    edit('addAgendaGroup', { item: id, id: group });
    setLatest(group);
  };
  return (
    <div className={styles.groups}>
      <ul aria-label={t('groupsOf', { title })}>
        {rows.map(([group, each], index) => (
          <GroupRow key={group} item={id} id={group} group={each} number={index + 1} isNew={group === latest} />
        ))}
      </ul>
      {readOnly ? null : (
        <Button look="quiet" icon={<Plus aria-hidden />} onPress={add}>
          {t('addGroup')}
        </Button>
      )}
    </div>
  );
}

interface GroupRowProps {
  item: string;
  id: string;
  group: AgendaGroup;
  number: number;
  isNew: boolean;
}

function GroupRow({ item, id, group, number, isNew }: GroupRowProps) {
  const { t } = useTranslation('kickoff');
  const { readOnly } = useOpenSession();
  const edit = useEdit('workshop');
  const editWithUndo = useEditWithUndo('kickoff');
  const field = (name: 'title' | 'place') => ({
    hideLabel: true,
    look: 'plain' as const,
    multiline: true,
    maxLength: maxLineLength,
    isReadOnly: readOnly,
    value: group[name],
    onChange: (value: string) =>
      edit('updateAgendaGroup', { item, id, change: { [name]: value } }, { undo: { merge: `${id}.${name}` } }),
  });
  const named = group.title.trim() || t('groupNumber', { number });
  return (
    <li className={styles.group}>
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <TextField
        label={t('groupTitle', { number })}
        example={t('groupExample.title')}
        autoFocus={isNew}
        {...field('title')}
      />
      <TextField label={t('groupPlace', { number })} example={t('groupExample.place')} {...field('place')} />
      {readOnly ? null : (
        <IconButton
          label={t('removeItem', { title: named })}
          onPress={() => editWithUndo(t('removed', { title: named }), () => edit('removeAgendaGroup', { item, id }))}
        >
          <X aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
