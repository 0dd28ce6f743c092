import { StickyNote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import type { SendTarget } from '../../workshop/vision-board/schema';
import { useReplica } from '../document/open-session';
import { Button } from '../ui/button';
import { reveal } from '../shell/navigation';
import styles from './notes-sent-on.module.css';

interface NotesSentOnProps {
  target: SendTarget;
  item: string;
  /** Ids of items that were merged into it. */
  merged?: Readonly<Record<string, true>>;
}

/** The notes of the vision board that an item was created from, as links to them. Nothing without any. */
export function NotesSentOn({ target, item, merged = {} }: NotesSentOnProps) {
  const { t } = useTranslation();
  const notes = useReplica(
    useShallow(({ session }) =>
      Object.entries(session.steps['vision-board'].elements).flatMap(([id, element]) => {
        const sentTo = element.type === 'note' ? element.sentOn[target] : undefined;
        const isFrom = sentTo !== undefined && (sentTo === item || merged[sentTo] === true);
        return isFrom && element.type === 'note' ? [`${id} ${element.text}`] : [];
      }),
    ),
  );
  if (notes.length === 0) return null;
  return (
    <p className={styles.from}>
      {t('fromBoard')}
      {notes.map((note) => {
        const end = note.indexOf(' ');
        const id = note.slice(0, end);
        return (
          <Button
            key={id}
            look="quiet"
            icon={<StickyNote aria-hidden />}
            onPress={() => reveal({ step: 'vision-board', id })}
          >
            {note.slice(end + 1, end + 121)}
          </Button>
        );
      })}
    </p>
  );
}
