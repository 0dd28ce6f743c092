import i18next from 'i18next';
import { placesOf } from '../../workshop/journey-places';
import { newId } from '../../workshop/new-id';
import { titleAndEvidence } from '../../workshop/pain-points/new-pain-point';
import type { Replica } from '../document/replica';
import { reveal } from '../shell/navigation';
import { showToast } from '../ui/toast';

/**
 * Makes a pain point of a touchpoint: what the customer thinks is its title, or the name of the touchpoint, which is its place and origin.
 * Undo belongs to the pain points.
 */
export function addPainPointFrom(replica: Replica, touchpoint: string): void {
  const { experience } = replica.store.getState().session.steps;
  const from = experience.touchpoints[touchpoint];
  if (!from) return;
  const place = placesOf(experience).find(({ id }) => id === touchpoint);
  const id = newId();
  replica.edit('pain-points', 'addPainPoint', {
    id,
    values: {
      ...titleAndEvidence(from.thinks.trim() || from.title),
      place: place?.words ?? from.title,
      placeId: touchpoint,
      origin: touchpoint,
    },
  });
  showToast(i18next.t('painPoints.added'), {
    text: i18next.t('painPoints.show'),
    run: () => reveal({ step: 'pain-points', id }),
  });
}
