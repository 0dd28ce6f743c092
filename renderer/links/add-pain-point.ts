import i18next from 'i18next';
import { newId } from '../../workshop/new-id';
import { painPointOfTouchpoint } from '../../workshop/touchpoint-pain-points';
import type { Replica } from '../document/replica';
import { reveal } from '../shell/navigation';
import { showToast } from '../ui/toast';

/** Makes a pain point of a touchpoint. Undo belongs to the pain points. */
export function addPainPointFrom(replica: Replica, touchpoint: string): void {
  const values = painPointOfTouchpoint(replica.store.getState().session.steps.experience, touchpoint);
  if (!values) return;
  const id = newId();
  replica.edit('pain-points', 'addPainPoint', { id, values });
  showToast(i18next.t('painPoints.added'), {
    text: i18next.t('painPoints.show'),
    run: () => reveal({ step: 'pain-points', id }),
  });
}
