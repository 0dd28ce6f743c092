import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { filters, setView, usePainPointsView } from '../pain-points-view';
import styles from '../pain-points.module.css';

/** What the list is reduced to: words, and the state of the decision. */
export function Filters() {
  const { t } = useTranslation('pain-points');
  const filter = usePainPointsView((state) => state.filter);
  const search = usePainPointsView((state) => state.search);
  return (
    <div className={styles.filters}>
      <TextField
        label={t('search')}
        hideLabel
        example={t('searchExample')}
        value={search}
        onChange={(text) => setView({ search: text })}
      />
      <SelectField
        label={t('filter')}
        hideLabel
        value={filter}
        options={filters.map((value) => ({ value, text: t(`filters.${value}`) }))}
        onChange={(chosen) => setView({ filter: chosen })}
      />
    </div>
  );
}
