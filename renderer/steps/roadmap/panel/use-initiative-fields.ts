import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../../workshop/roadmap/schema';
import { useEdit, useOpenSession } from '../../../document/open-session';

type Prose = 'outcome' | 'promises' | 'risks' | 'decision' | 'firstStep';

/** What the parts of the form of an initiative share. */
export function useInitiativeFields(id: string) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const edit = useEdit('roadmap');
  return useMemo(() => {
    /** Changes with the same `merge` are one step of undo. */
    const change = (change: Partial<Initiative>, merge?: string) =>
      edit('updateInitiative', { id, change }, merge === undefined ? {} : { undo: { merge: `${id}.${merge}` } });
    return {
      change,
      /** Properties of a field with prose. */
      prose: (name: Prose, value: string) => ({
        label: t(name),
        value,
        isReadOnly: readOnly,
        multiline: true,
        example: t(`${name}Example`),
        onChange: (text: string) => change({ [name]: text }, name),
      }),
      /** Properties of a field with a day. */
      day: (name: 'start' | 'end', value: string) => ({
        label: t(name),
        value,
        isReadOnly: readOnly,
        type: 'date' as const,
        onChange: (text: string) => isDay(text) && change({ [name]: text }, name),
      }),
    };
  }, [edit, id, readOnly, t]);
}

/** Whether the value is a valid day of a session. While it is typed, a year may have six digits. */
export function isDay(value: string): boolean {
  return /^(\d{4}-\d{2}-\d{2})?$/.test(value);
}
