import { ArrowDownWideNarrow } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { groupings } from '../../../workshop/roadmap/grouping';
import { scorings } from '../../../workshop/roadmap/terms';
import { timelineZooms } from '../../../workshop/roadmap/timeline/timeline-geometry';
import { useEdit, useOpenSession, useSession } from '../../document/open-session';
import { useEditWithUndo } from '../../shell/offer-undo';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { SelectField } from '../../ui/select-field';
import { RoadmapFilesMenu } from './files/roadmap-files-menu';
import { setView, useRoadmapView, views } from './roadmap-view';
import { TableFilters } from './table/table-filters';
import styles from './roadmap.module.css';

/** The choice of the view, and what belongs to the view on screen. */
export const ViewBar = memo(function ViewBar() {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const view = useRoadmapView((state) => state.view);
  const grouping = useRoadmapView((state) => state.grouping);
  const zoom = useRoadmapView((state) => state.zoom);
  const scoring = useSession(({ steps }) => steps.roadmap.scoring);
  const edit = useEdit('roadmap');
  const editWithUndo = useEditWithUndo('roadmap');
  const canScore = !readOnly && (view === 'board' || view === 'table');
  return (
    <div className={styles.bar} data-roadmap-view>
      <ChoiceGroup
        label={t('view')}
        hideLabel
        value={view}
        options={views.map((value) => ({ value, text: t(`views.${value}`) }))}
        onChange={(chosen) => setView({ view: chosen })}
      />
      <div className={styles.tools}>
        {view === 'board' ? (
          <SelectField
            label={t('grouping')}
            hideLabel
            look="plain"
            value={grouping}
            options={groupings.map((value) => ({ value, text: `${t('grouping')}: ${t(`groupings.${value}`)}` }))}
            onChange={(chosen) => setView({ grouping: chosen })}
          />
        ) : null}
        {view === 'table' ? <TableFilters /> : null}
        {view === 'timeline' ? (
          <SelectField
            label={t('timeline.zoom')}
            hideLabel
            look="plain"
            value={zoom}
            options={timelineZooms.map((value) => ({ value, text: t(`timeline.zooms.${value}`) }))}
            onChange={(chosen) => setView({ zoom: chosen })}
          />
        ) : null}
        {canScore ? (
          <SelectField
            label={t('scoring.label')}
            hideLabel
            look="plain"
            value={scoring}
            options={scorings.map((value) => ({
              value,
              text: value === 'none' ? t('scoring.none') : `${t('scoring.label')}: ${t(value)}`,
            }))}
            onChange={(chosen) => edit('setScoring', { scoring: chosen })}
          />
        ) : null}
        {canScore && scoring !== 'none' ? (
          <Button
            look="quiet"
            icon={<ArrowDownWideNarrow aria-hidden />}
            onPress={() => editWithUndo(t('scoring.ordered'), () => edit('orderByScore', { scoring }))}
          >
            {t('scoring.order')}
          </Button>
        ) : null}
        <RoadmapFilesMenu />
      </div>
      {canScore && scoring !== 'none' ? <p className={styles.source}>{t(`scoring.source.${scoring}`)}</p> : null}
      {view === 'board' && !readOnly ? (
        <p id="roadmap-keys" className={styles.keys}>
          {t('keys')}
        </p>
      ) : null}
    </div>
  );
});
