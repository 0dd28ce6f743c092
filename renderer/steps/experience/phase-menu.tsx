import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEdit } from '../../document/open-session';
import { useEditWithUndo } from '../../shell/offer-undo';
import { ActionMenu } from '../../ui/action-menu';

interface PhaseMenuProps {
  id: string;
  /** The name as it is shown. */
  name: string;
  index: number;
  /** Number of phases. */
  count: number;
  /** Number of its touchpoints, which are removed with it. */
  stops: number;
}

/** The menu of a phase: moves or removes it. */
export function PhaseMenu({ id, name, index, count, stops }: PhaseMenuProps) {
  const { t } = useTranslation('experience');
  const edit = useEdit('experience');
  const editWithUndo = useEditWithUndo('experience');
  return (
    <ActionMenu
      label={t('phaseActions', { phase: name })}
      icon={<Ellipsis aria-hidden />}
      actions={[
        {
          id: 'up',
          text: t('phaseEarlier'),
          icon: <ArrowUp />,
          isDisabled: index === 0,
          onAction: () => edit('movePhase', { id, index: index - 1 }),
        },
        {
          id: 'down',
          text: t('phaseLater'),
          icon: <ArrowDown />,
          isDisabled: index === count - 1,
          onAction: () => edit('movePhase', { id, index: index + 1 }),
        },
        {
          id: 'remove',
          text: t('removePhase'),
          icon: <Trash2 />,
          danger: true,
          onAction: () =>
            editWithUndo(t('phaseRemoved', { phase: name, count: stops }), () => edit('removePhase', { id })),
        },
      ]}
    />
  );
}
