import { useTranslation } from 'react-i18next';
import { meanScore, momentsThatMatter, rememberedScore, withBetterEnd } from '../../../workshop/experience/moments';
import { formatScore } from '../../../workshop/format';
import { useAppearance } from '../../shell/appearance';
import { CheckGroup } from '../../ui/check-group';
import styles from './peak-end-lens.module.css';

type Series = 'today' | 'target';

interface PeakEndLensProps {
  stops: readonly ({ title: string } & Record<Series, number | null>)[];
  isEndBetter: boolean;
  onEndBetter: (isBetter: boolean) => void;
}

/** What stays in memory of the journey, for today and target: most intense and last moment, and what a better end would change. */
export function PeakEndLens({ stops, isEndBetter, onEndBetter }: PeakEndLensProps) {
  const { t } = useTranslation('experience');
  const language = useAppearance((state) => state.language);
  const text = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : formatScore(value, language);
  const scores = (series: Series) => stops.map((stop) => stop[series]);
  const moment = (series: Series, index: number | null) => {
    const stop = stops[index ?? -1];
    return stop ? (
      <>
        <strong>{text(stop[series])}</strong> {stop.title}
      </>
    ) : (
      '–'
    );
  };
  const today = scores('today');
  const better = withBetterEnd(today);
  const end = stops[better?.index ?? -1];

  return (
    <div className={styles.lens}>
      <table aria-label={t('lens')}>
        <thead>
          <tr>
            <th scope="col">{t('lens')}</th>
            <th scope="col">{t('strongest')}</th>
            <th scope="col">{t('last')}</th>
            <th scope="col">{t('rememberedColumn')}</th>
            <th scope="col">{t('average')}</th>
          </tr>
        </thead>
        <tbody>
          {(['today', 'target'] as const).map((series) => {
            const { peak, end: last } = momentsThatMatter(scores(series));
            return (
              <tr key={series} data-series={series}>
                <th scope="row">{t(series)}</th>
                <td>{moment(series, peak)}</td>
                <td>{moment(series, last)}</td>
                <td>
                  <strong>{text(rememberedScore(scores(series)))}</strong>
                </td>
                <td>{text(meanScore(scores(series)))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.source}>{t('lensSource')}</p>
      {better && end ? (
        <>
          <CheckGroup
            label={t('lens')}
            hideLabel
            value={isEndBetter ? ['better-end'] : []}
            options={[{ value: 'better-end', text: t('betterEnd') }]}
            onChange={(chosen) => onEndBetter(chosen.length > 0)}
          />
          <p className={styles.result} aria-live="polite">
            {!isEndBetter
              ? ''
              : better.score === end.today
                ? t('betterEndReached')
                : t('betterEndResult', {
                    score: text(better.score),
                    before: text(end.today),
                    title: end.title,
                    remembered: text(better.remembered),
                    rememberedBefore: text(rememberedScore(today)),
                  })}
          </p>
        </>
      ) : null}
    </div>
  );
}
