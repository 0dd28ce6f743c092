import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseParticipants, type ParsedParticipants } from '../../../workshop/facts/parse-participants';
import type { Participant } from '../../../workshop/facts/schema';
import { maxPeopleAtOnce } from '../../../workshop/facts/terms';
import { newId } from '../../../workshop/new-id';
import { useEdit, useOpenSession } from '../../document/open-session';
import { FormDialog } from '../../shell/form-dialog';
import { useEditWithUndo } from '../../shell/offer-undo';
import { showToast } from '../../ui/toast';

/** From this number of people on, a pasted list is added after a question. */
const confirmFrom = 50;

interface PastedList extends ParsedParticipants {
  /** The row into which it was pasted. */
  row: string | undefined;
}

/** Adds the people of a list that is pasted into a row, or anywhere outside of fields. Shows a question before a long list is added. */
export function PastedPeople() {
  const { t } = useTranslation('kickoff');
  const { replica, readOnly } = useOpenSession();
  const edit = useEdit('workshop');
  const editWithUndo = useEditWithUndo('kickoff');
  const [pending, setPending] = useState<PastedList | null>(null);

  const add = useCallback(
    (list: PastedList) => {
      const { row } = list;
      const current = row === undefined ? undefined : replica.store.getState().session.workshop.participants[row];
      const people = list.people.map((participant) => ({ id: newId(), participant }));
      const text = t('peopleAdded', { count: people.length });
      editWithUndo(list.headerSkipped ? `${text} ${t('headerSkipped')}` : text, () =>
        edit('addParticipants', {
          people,
          ...(row !== undefined && current && isEmpty(current) ? { replacing: row } : {}),
        }),
      );
    },
    [edit, editWithUndo, replica, t],
  );

  useEffect(() => {
    if (readOnly) return undefined;
    const paste = (event: ClipboardEvent) => {
      const list = pastedList(event);
      if (!list) return;
      event.preventDefault();
      const count = list.people.length;
      if (count > maxPeopleAtOnce) showToast(t('tooManyPeople', { people: count, most: maxPeopleAtOnce }));
      else if (count >= confirmFrom) setPending(list);
      else add(list);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [add, readOnly, t]);

  if (!pending) return null;
  return (
    <FormDialog
      title={t('manyPeople.title')}
      submitLabel={t('manyPeople.add', { people: pending.people.length })}
      onSubmit={async () => {
        setPending(null);
        add(pending);
      }}
      onClose={() => setPending(null)}
    >
      <p>{t('manyPeople.text', { people: pending.people.length })}</p>
    </FormDialog>
  );
}

export const isEmpty = ({ name, role }: Participant) => name.trim() === '' && role.trim() === '';

/** The list of people in a paste; null for all other text, and in fields outside of the rows. */
function pastedList(event: ClipboardEvent): PastedList | null {
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  const row = target.closest<HTMLElement>('[data-list="participants"] [data-row]');
  if (!row && target.closest('input, textarea, [contenteditable], [role="dialog"]')) return null;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  // Lines without tabs are words of a role.
  const isRole = row !== null && target.matches('input, textarea') && target !== row.querySelector('input, textarea');
  if (isRole && !text.includes('\t')) return null;
  const parsed = parseParticipants(text);
  return parsed && { ...parsed, row: row?.dataset['row'] };
}
