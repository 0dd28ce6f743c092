import { useTranslation } from 'react-i18next';
import { spokenByOthers, type Balance } from '../../../../workshop/press-release/checks/balance';
import { partsInOrder } from '../../../../workshop/press-release/order-of-parts';
import { useSlice } from '../../../document/open-session';
import styles from './checks-panel.module.css';
import { useChecks } from './use-checks';

const allSeries = ['you', 'we', 'unclear'] as const;

const sum = ({ you, we, unclear }: Balance) => you + we + unclear;

/** Share of words to the customer and of words about the company, part by part. */
export function BalanceBars() {
  const { t } = useTranslation('press-release');
  const slice = useSlice('press-release');
  const summary = useChecks((checks) => checks.summary);
  const rows = partsInOrder(slice).flatMap((part) => {
    const balance = summary?.parts[part]?.balance;
    return balance && sum(balance) > 0 ? [{ part, name: t(`parts.${part}`), balance }] : [];
  });
  const longest = Math.max(1, ...rows.map(({ balance }) => sum(balance)));
  const quotes = [...spokenByOthers].some((part) => summary?.parts[part]);
  return (
    <section className={styles.section} aria-labelledby="checks-balance">
      <h3 id="checks-balance">{t('checks.balance.title')}</h3>
      <p className={styles.quiet}>{t('checks.balance.note')}</p>
      {rows.length === 0 ? (
        <p>{t('checks.balance.none')}</p>
      ) : (
        <>
          <ul className={styles.bars}>
            {rows.map(({ part, name, balance }) => (
              <Row key={part} name={name} balance={balance} longest={longest} />
            ))}
          </ul>
          <p className={styles.legend} aria-hidden>
            {allSeries
              .filter((one) => one !== 'unclear' || rows.some(({ balance }) => balance.unclear > 0))
              .map((series) => (
                <span key={series} data-series={series}>
                  {t(`checks.balance.${series}`)}
                </span>
              ))}
          </p>
        </>
      )}
      {quotes ? <p className={styles.quiet}>{t('checks.balance.leftOut')}</p> : null}
    </section>
  );
}

function Row({ name, balance, longest }: { name: string; balance: Balance; longest: number }) {
  const { t } = useTranslation('press-release');
  const { you, we, unclear } = balance;
  return (
    <li>
      <span className="visually-hidden">{t('checks.balance.row', { part: name, you, we, unclear })}</span>
      <span aria-hidden className={styles.barName}>
        {name}
      </span>
      <span aria-hidden className={styles.bar}>
        {allSeries.map((series) =>
          balance[series] === 0 ? null : (
            <span key={series} data-series={series} style={{ flexBasis: `${(100 * balance[series]) / longest}%` }}>
              {balance[series]}
            </span>
          ),
        )}
      </span>
    </li>
  );
}
