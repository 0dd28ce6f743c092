import { useTranslation } from 'react-i18next';
import { horizons, statuses } from '../../../../workshop/roadmap/terms';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { setView, useRoadmapView, type TableFilter } from '../roadmap-view';
import styles from './table.module.css';

/** What reduces the table: words, a horizon or a status. */
export function TableFilters() {
  const { t } = useTranslation('roadmap');
  const search = useRoadmapView((state) => state.search);
  const filter = useRoadmapView((state) => state.filter);
  const options: { value: TableFilter; text: string }[] = [
    { value: 'all', text: t('table.all') },
    ...horizons.map((value) => ({ value, text: t(`horizons.${value}`) })),
    ...statuses.map((value) => ({ value, text: t(`statuses.${value}`) })),
  ];
  return (
    <>
      <div className={styles.search}>
        <TextField
          label={t('table.search')}
          hideLabel
          example={t('table.searchExample')}
          value={search}
          onChange={(words) => setView({ search: words })}
        />
      </div>
      <SelectField
        label={t('table.filter')}
        hideLabel
        look="plain"
        value={filter}
        options={options}
        onChange={(chosen) => setView({ filter: chosen })}
      />
    </>
  );
}
