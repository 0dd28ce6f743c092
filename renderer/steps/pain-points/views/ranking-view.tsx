import { useTranslation } from 'react-i18next';
import { rankPainPoints, shownVoting, valueText } from '../../../../workshop/pain-points/ranking';
import { rankings } from '../../../../workshop/pain-points/terms';
import { useSlice } from '../../../document/open-session';
import { useAppearance } from '../../../shell/appearance';
import { Button } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { focusInNextFrame, inRow } from '../../../ui/focus-in-next-frame';
import { setView, usePainPointsView } from '../pain-points-view';
import styles from './views.module.css';

/** The pain points in the order of a figure. Ties share a rank; what is not rated comes last. */
export function RankingView() {
  const { t } = useTranslation(['pain-points', 'app']);
  const slice = useSlice('pain-points');
  const language = useAppearance((state) => state.language);
  const ranking = usePainPointsView((state) => state.ranking);
  const ranked = rankPainPoints(slice, ranking);
  const most = Math.max(1, ...ranked.map(({ value }) => value ?? 0));
  const voting = ranking === 'votes' ? shownVoting(slice) : null;
  const unranked = ranked.filter(({ rank }) => rank === null).length;
  const show = (id: string) => {
    setView({ view: 'list', open: id, filter: 'all', search: '' });
    focusInNextFrame(inRow(id, '[data-column="open"]'));
  };
  return (
    <section className={styles.ranking} aria-label={t('views.ranking')}>
      <ChoiceGroup
        label={t('rankedBy')}
        value={ranking}
        options={rankings.map((value) => ({ value, text: t(`rankings.${value}`) }))}
        onChange={(chosen) => setView({ ranking: chosen })}
      />
      <p className={styles.rule}>
        {ranking === 'votes'
          ? voting
            ? `${t('votesRule', { title: voting.title || t('votingTitle') })} ${t(voting.stacking ? 'app:voting.ruleOn' : 'app:voting.ruleOff')}`
            : t('noVotes')
          : t(`rankingRules.${ranking}`)}{' '}
        {unranked > 0 && (ranking !== 'votes' || voting) ? t('unranked', { count: unranked }) : null}
      </p>
      <ol className={styles.ranks}>
        {ranked.map(({ id, number, painPoint, rank, value }) => (
          <li key={id} data-unranked={rank === null || undefined}>
            <span className={styles.rank}>{rank === null ? '–' : t('rankNumber', { rank })}</span>
            <span className={styles.number}>{number}</span>
            <Button look="quiet" onPress={() => show(id)}>
              {painPoint.title.trim() || t('untitled')}
            </Button>
            <span className={styles.track} aria-hidden>
              <span style={{ width: `${((value ?? 0) / most) * 100}%` }} />
            </span>
            <span className={styles.value}>{valueText(value, language)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
