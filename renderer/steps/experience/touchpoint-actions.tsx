import i18next from 'i18next';
import { ArrowDown, ArrowUp, CircleAlert, MoveRight, Trash2 } from 'lucide-react';
import { inOrder } from '../../../workshop/collection';
import type { Experience } from '../../../workshop/experience/schema';
import type { MenuAction } from '../../ui/action-menu';
import { journeyCommands } from './journey-commands';
import { placeBeside } from './touchpoint-place';

interface TouchpointActionsOptions {
  slice: Experience;
  id: string;
  moveBy: (by: -1 | 1) => void;
  moveToPhase: (phase: string) => void;
  /** Makes a pain point of the touchpoint. */
  addPainPoint: () => void;
  remove: () => void;
}

/** The menu of a touchpoint. */
export function touchpointActions({
  slice,
  id,
  moveBy,
  moveToPhase,
  addPainPoint,
  remove,
}: TouchpointActionsOptions): MenuAction[] {
  const t = i18next.getFixedT(null, 'experience');
  const [earlier, later] = journeyCommands;
  const phases = inOrder(slice.phases).map(([phase, { name }], index) => ({
    id: `phase:${phase}`,
    text: name === '' ? t('phaseNumber', { number: index + 1 }) : name,
    isDisabled: phase === slice.touchpoints[id]?.phase,
    onAction: () => moveToPhase(phase),
  }));
  return [
    {
      id: earlier.id,
      text: earlier.label(),
      icon: <ArrowUp />,
      isDisabled: placeBeside(slice, id, -1) === null,
      onAction: () => earlier.run({ move: moveBy }),
    },
    {
      id: later.id,
      text: later.label(),
      icon: <ArrowDown />,
      isDisabled: placeBeside(slice, id, 1) === null,
      onAction: () => later.run({ move: moveBy }),
    },
    { id: 'phase', text: t('moveToPhase'), icon: <MoveRight />, choices: phases, isDisabled: phases.length < 2 },
    { id: 'painPoint', text: i18next.t('painPoints.add'), icon: <CircleAlert />, onAction: addPainPoint },
    { id: 'remove', text: t('remove'), icon: <Trash2 />, danger: true, onAction: remove },
  ];
}
