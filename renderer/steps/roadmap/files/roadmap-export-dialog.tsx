import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoadmapFormat } from '../../../../preload/contract';
import { sessionCalendar } from '../../../../workshop/calendar/session-calendar';
import { linkedPainPoints, numberedPromises } from '../../../../workshop/red-thread';
import { roadmapTable } from '../../../../workshop/roadmap/files/roadmap-table';
import { longCells } from '../../../../workshop/table/typed-table';
import { request } from '../../../bridge';
import { useOpenSession, useReplica } from '../../../document/open-session';
import { flushSession } from '../../../shell/flush';
import { Button } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { Dialog } from '../../../ui/dialog';
import { showToast } from '../../../ui/toast';
import styles from './roadmap-export-dialog.module.css';

const formats = ['xlsx', 'csv', 'ics'] as const satisfies readonly RoadmapFormat[];

/** Long texts that are named. */
const maxNamed = 3;

/** Chooses a format, says what the file will hold, and lets main write it where the person chooses. */
export function RoadmapExportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['roadmap', 'app']);
  const { key } = useOpenSession();
  const session = useReplica((state) => state.session);
  const [format, setFormat] = useState<RoadmapFormat>('xlsx');
  const [isWorking, setWorking] = useState(false);
  const { steps, workshop } = session;
  const dates = sessionCalendar(session).events.length;
  const table = roadmapTable(steps.roadmap, {
    language: workshop.language,
    promises: numberedPromises(steps['press-release']),
    painPoints: linkedPainPoints(steps['pain-points']),
    actuals: steps.closing.followUp?.actuals ?? {},
  });
  const long = longCells(table);
  const named = long.slice(0, maxNamed).map(({ heading, row }) => t('files.longCell', { heading, row }));
  const isEmpty = format === 'ics' && dates === 0;

  const submit = async () => {
    setWorking(true);
    try {
      await flushSession();
      const result = await request['roadmap.export']({ key, format });
      if (!result) return;
      if (result.status === 'done') {
        showToast(t('files.done', { file: result.files[0] ?? '' }), {
          text: t('app:export.show'),
          run: () => void request['document.show']({ job: result.job }),
        });
        onClose();
      } else {
        const problem = t(`app:exportProblems.${result.problem ?? 'failed'}`, { file: result.inUse[0] ?? '' });
        const otherName = { text: t('files.otherName'), run: () => void submit() };
        showToast(t('files.failed', { problem }), result.problem === 'inUse' ? otherName : null);
      }
    } catch {
      showToast(t('files.failed', { problem: t('app:exportProblems.failed') }));
    } finally {
      setWorking(false);
    }
  };

  return (
    <Dialog
      title={t('files.exportTitle')}
      closeLabel={t('app:cancel')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onPress={onClose}>
            {t('app:cancel')}
          </Button>
          <Button look="primary" isDisabled={isEmpty || isWorking} onPress={() => void submit()}>
            {t('files.save')}
          </Button>
        </>
      }
    >
      <ChoiceGroup
        label={t('files.format')}
        value={format}
        options={formats.map((value) => ({ value, text: t(`files.formats.${value}`) }))}
        onChange={setFormat}
      />
      <p className={styles.hint}>
        {isEmpty
          ? t('files.noDates')
          : format === 'ics'
            ? t('files.hints.ics', { count: dates })
            : t(`files.hints.${format}`, { count: table.rows.length })}
      </p>
      {format !== 'ics' && long.length > 0 ? (
        <p className={styles.hint} role="alert">
          {t(`files.tooLong.${format}`, { count: long.length })} {named.join('; ')}
          {long.length > maxNamed ? '; …' : ''}
        </p>
      ) : null}
    </Dialog>
  );
}
