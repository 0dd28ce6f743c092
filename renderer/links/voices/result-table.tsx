import { useTranslation } from 'react-i18next';
import type { RoundResult } from '../../../workshop/voices/results';
import { useDescribeSpread } from './voices-result';
import styles from './voices-result.module.css';

/** The result of a round as a table with each voice, for readers who cannot see the dots. */
export function ResultTable({ result }: { result: RoundResult }) {
  const { t } = useTranslation('voices');
  const describe = useDescribeSpread(result);
  const hasPlaces = result.kind === 'points' || result.kind === 'ranking';
  return (
    <table className={styles.table}>
      <caption>{t('roundNumber', { number: result.number })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('item')}</th>
          {hasPlaces ? <th scope="col">{t('place')}</th> : null}
          {hasPlaces ? <th scope="col">{t('points')}</th> : null}
          <th scope="col">{t('mean')}</th>
          <th scope="col">{t('result.values')}</th>
        </tr>
      </thead>
      <tbody>
        {result.items.map((item) => (
          <tr key={item.id}>
            <th scope="row">{item.label}</th>
            {hasPlaces ? <td>{item.place}</td> : null}
            {hasPlaces ? <td>{result.kind === 'points' ? item.total : item.borda}</td> : null}
            <td className={styles.average}>{describe(item)}</td>
            <td>
              {item.voices
                .map(({ value, name }) => `${name === null ? '' : `${name}\u00A0`}${value}`.replace('-', '−'))
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
