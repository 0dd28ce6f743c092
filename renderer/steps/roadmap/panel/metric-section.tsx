import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../../workshop/roadmap/schema';
import { maxLineLength } from '../../../../workshop/text-limits';
import { useEdit, useOpenSession } from '../../../document/open-session';
import { TextField } from '../../../ui/text-field';
import { ActualField } from './actual-field';
import { FormSection } from './form-section';
import { inOneLine } from './in-one-line';
import { isDay } from './use-initiative-fields';
import styles from './detail-panel.module.css';

/** What an initiative is measured by. */
export const MetricSection = memo(function MetricSection({ id, metric }: { id: string } & Pick<Initiative, 'metric'>) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const edit = useEdit('roadmap');
  const field = (name: 'name' | 'baseline' | 'target' | 'unit' | 'date') => ({
    value: metric[name],
    isReadOnly: readOnly,
    ...(name === 'date' ? { type: 'date' as const } : { multiline: true, maxLength: maxLineLength }),
    onChange: (value: string) => {
      if (name === 'date' && !isDay(value)) return;
      edit('updateMetric', { id, change: { [name]: inOneLine(value) } }, { undo: { merge: `${id}.metric.${name}` } });
    },
  });
  return (
    <FormSection title={t('sections.metric')}>
      <div data-field="metric">
        <TextField {...field('name')} label={t('metricName')} example={t('metricNameExample')} />
      </div>
      <div className={styles.pair}>
        <TextField {...field('baseline')} label={t('baseline')} example={t('baselineExample')} />
        <TextField {...field('target')} label={t('target')} example={t('targetExample')} />
      </div>
      <div className={styles.pair}>
        <TextField {...field('unit')} label={t('unit')} example={t('unitExample')} />
        <TextField {...field('date')} label={t('due')} />
      </div>
      <ActualField id={id} unit={metric.unit} />
    </FormSection>
  );
});
