import { ChevronDown, ChevronUp, Trash2, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import { useOpenSession } from '../../../document/open-session';
import { IconButton } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { InitiativeForm } from './initiative-form';
import type { OpenInitiative } from '../open-initiative';
import type { BoardActions } from '../board/use-board-actions';
import { useFocusRetention } from './use-focus-retention';
import styles from './detail-panel.module.css';
import { roadmapCommands } from '../roadmap-commands';
import { commandForKey } from '../../../shell/command';
import { keyLabel } from '../../../shell/key-label';

interface DetailPanelProps {
  opened: OpenInitiative;
  initiatives: readonly NumberedInitiative[];
  /** Beside the board, or in a dialog over it in a narrow window. */
  form: 'beside' | 'over';
  actions: BoardActions;
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** One initiative with all its fields. */
export function DetailPanel({ opened, initiatives, form, actions, onChoose, onClose }: DetailPanelProps) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const { id } = opened;
  const content = useRef<HTMLDivElement>(null);
  useFocusRetention(content);
  const index = initiatives.findIndex((item) => item.id === id);
  const item = initiatives[index];
  if (!item) return null;
  const place = t('panel.place', { number: item.number, count: initiatives.length });
  const previous = initiatives[index - 1]?.id;
  const next = initiatives[index + 1]?.id;

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape' && form === 'beside') onClose();
    const context = {
      ...(previous ? { openPrevious: () => onChoose(previous) } : {}),
      ...(next ? { openNext: () => onChoose(next) } : {}),
    };
    const found = commandForKey(roadmapCommands, event.nativeEvent, context);
    if (!found) return;
    event.preventDefault();
    found.command.run(context, found.keys);
  };
  const tools = (
    <>
      <IconButton
        label={t('panel.previous')}
        shortcut={keyLabel('Alt+PageUp')}
        isDisabled={!previous}
        onPress={() => previous && onChoose(previous)}
      >
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton
        label={t('panel.next')}
        shortcut={keyLabel('Alt+PageDown')}
        isDisabled={!next}
        onPress={() => next && onChoose(next)}
      >
        <ChevronDown aria-hidden />
      </IconButton>
      {readOnly ? null : (
        <IconButton
          label={t('panel.delete')}
          onPress={() => {
            onClose();
            actions.remove(id);
          }}
        >
          <Trash2 aria-hidden />
        </IconButton>
      )}
    </>
  );
  const body = (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys that work from every field inside
    <div ref={content} data-item={id} className={styles[form]} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className={styles.header}>
        <span className={styles.place}>{place}</span>
        {tools}
        {form === 'beside' ? (
          <IconButton label={t('panel.close')} onPress={onClose}>
            <X aria-hidden />
          </IconButton>
        ) : null}
      </div>
      <InitiativeForm
        key={id}
        item={item}
        initiatives={initiatives}
        titleLook={form === 'beside' ? 'title' : 'boxed'}
        move={actions.move}
        opened={opened}
      />
    </div>
  );

  return form === 'beside' ? (
    <aside className={styles.panel} aria-label={t('panel.label')}>
      {body}
    </aside>
  ) : (
    <Dialog title={item.title} closeLabel={t('panel.close')} size="wide" onClose={onClose}>
      {body}
    </Dialog>
  );
}
