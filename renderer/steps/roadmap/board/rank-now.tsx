import { useTranslation } from 'react-i18next';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import { askItems } from '../../../../workshop/voices/ask-items';
import { byPlace, type RoundResult } from '../../../../workshop/voices/results';
import { useEdit } from '../../../document/open-session';
import { VoicesButton } from '../../../links/voices/voices-button';

/** Silent votes on the order of the initiatives of "now". Nothing with fewer than two of them. */
export function RankNow({ initiatives }: { initiatives: readonly NumberedInitiative[] }) {
  const { t } = useTranslation('roadmap');
  const edit = useEdit('roadmap');
  const now = initiatives.filter(({ initiative }) => initiative.horizon === 'now');
  if (now.length < 2) return null;
  const apply = (result: RoundResult) => {
    const ids = byPlace(result).map(({ id }) => id);
    // An initiative may have been moved since.
    const still = ids.filter((id) => now.some((other) => other.id === id));
    for (const [index, id] of still.entries()) {
      edit('moveInitiative', { id, horizon: 'now', index }, { undo: { merge: 'rank', within: 200 } });
    }
  };
  return (
    <VoicesButton
      subject="roadmap/now"
      about={t('rank.about')}
      question={t('rank.question')}
      ask={{ kind: 'ranking', items: askItems(now.map(({ id, title }) => ({ id, label: title }))) }}
      apply={{ label: t('rank.apply'), run: apply }}
    />
  );
}
