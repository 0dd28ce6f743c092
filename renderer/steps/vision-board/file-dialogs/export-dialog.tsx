import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardFormat } from '../../../../preload/contract';
import { flushSession } from '../../../shell/flush';
import { request } from '../../../bridge';
import { useWorkshop } from '../../../document/open-session';
import { stepNames } from '../../../../workshop/step';
import { Button } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { Dialog } from '../../../ui/dialog';
import { ProgressBar } from '../../../ui/progress-bar';
import { SelectField } from '../../../ui/select-field';
import { showToast } from '../../../ui/toast';
import type { Board } from '../actions/board';
import { extentOf, maxScale, type ExtentKind } from '../import-export/export-extent';
import styles from './file-dialogs.module.css';
import { exportBoard, type ExportRequest } from '../import-export/export-board';
import { areasInOrder } from '../actions/areas-in-order';

const formats = ['png', 'pdf', 'svg', 'canvas', 'csv'] as const satisfies readonly BoardFormat[];

/** Export dialog: extent, format and size, then the progress. */
export function ExportDialog({ board }: { board: Board }) {
  const { t, i18n } = useTranslation(['vision-board', 'app']);
  const close = () => board.store.setState({ fileDialog: null });
  const language = useWorkshop(({ language }) => language);
  const [areas] = useState(() => areasInOrder(board));
  const [extentChoice, setExtentChoice] = useState(board.selected.length > 0 ? 'selection' : 'all');
  const [format, setFormat] = useState<BoardFormat>('png');
  const [chosenScale, setChosenScale] = useState('2');
  const [pages, setPages] = useState<'one' | 'areas'>('one');
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const abort = useRef(new AbortController());

  const extentKind: ExtentKind =
    extentChoice === 'all' || extentChoice === 'selection' ? extentChoice : { area: extentChoice };
  const extent = extentOf(board, extentKind);
  const scales = scalesUpTo(extent ? maxScale(extent.rect) : 0);
  const scale = scales.find((value) => String(value) === chosenScale) ?? scales.at(-1) ?? 1;
  const number = new Intl.NumberFormat(i18n.language);

  const submit = async () => {
    abort.current = new AbortController();
    setProgress({ done: 0, total: 0 });
    try {
      await flushSession();
      const result = await exportBoard(board, requestFor(format, extentKind, scale, pages), {
        title: stepNames['vision-board'][language],
        signal: abort.current.signal,
        onProgress: (done, total) => setProgress({ done, total }),
      });
      if (!result) return;
      if (result.status === 'done') {
        showToast(t('export.done', { file: result.files[0] ?? '' }), {
          text: t('export.show'),
          run: () => void request['document.show']({ job: result.job }),
        });
        close();
      } else {
        const problem = t(`app:exportProblems.${result.problem ?? 'failed'}`, { file: result.inUse[0] ?? '' });
        const otherName = { text: t('export.otherName'), run: () => void submit() };
        showToast(t('export.failed', { problem }), result.problem === 'inUse' ? otherName : null);
      }
    } catch {
      const key = abort.current.signal.aborted
        ? 'export.cancelled'
        : format === 'png'
          ? 'export.memory'
          : 'export.failed';
      showToast(t(key, { problem: t('app:exportProblems.failed') }));
    } finally {
      setProgress(null);
    }
  };

  if (progress) {
    return (
      <Dialog
        title={t('export.title')}
        closeLabel={t('files.cancel')}
        onClose={() => abort.current.abort()}
        footer={<Button onPress={() => abort.current.abort()}>{t('files.cancel')}</Button>}
      >
        <ExportProgress {...progress} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('export.title')}
      closeLabel={t('files.cancel')}
      onClose={close}
      footer={
        <>
          <Button look="quiet" onPress={close}>
            {t('files.cancel')}
          </Button>
          <Button
            look="primary"
            isDisabled={!extent || (format === 'png' && scales.length === 0)}
            onPress={() => void submit()}
          >
            {t('export.submit')}
          </Button>
        </>
      }
    >
      <SelectField
        label={t('export.extent')}
        value={extentChoice}
        options={[
          { value: 'all', text: t('export.all') },
          ...(board.selected.length > 0
            ? [{ value: 'selection', text: t('export.selection', { count: board.selected.length }) }]
            : []),
          ...areas.map(([id, { name }]) => ({
            value: id,
            text: t('export.area', { name: name || t('export.unnamed') }),
          })),
        ]}
        onChange={setExtentChoice}
      />
      <ChoiceGroup
        label={t('export.format')}
        value={format}
        options={formats.map((value) => ({ value, text: t(`export.formats.${value}`) }))}
        onChange={setFormat}
      />
      <p className={styles.hint}>{extent ? t(`export.hints.${format}`) : t('export.nothing')}</p>
      {format === 'png' && extent ? (
        <>
          <ChoiceGroup
            label={t('export.size')}
            value={String(scale)}
            options={scales.map((value) => ({
              value: String(value),
              text: t('export.times', { scale: number.format(value) }),
              note: t('export.pixels', {
                width: number.format(Math.ceil(extent.rect.width * value)),
                height: number.format(Math.ceil(extent.rect.height * value)),
              }),
            }))}
            onChange={setChosenScale}
          />
          {scales.includes(4) ? null : <p className={styles.hint}>{t('export.tooLarge')}</p>}
        </>
      ) : null}
      {format === 'pdf' && extentChoice === 'all' && areas.length > 0 ? (
        <ChoiceGroup
          label={t('export.pages')}
          value={pages}
          options={[
            { value: 'one', text: t('export.onePage') },
            { value: 'areas', text: t('export.areaPages', { count: areas.length }) },
          ]}
          onChange={setPages}
        />
      ) : null}
    </Dialog>
  );
}

/** Scales from 1 to 4 up to the largest possible one, or the largest possible one itself. */
function scalesUpTo(largest: number): number[] {
  const whole = [1, 2, 3, 4].filter((scale) => scale <= largest);
  return whole.length === 4 || largest <= 0 ? whole : [...whole.filter((scale) => scale < largest), largest];
}

function requestFor(format: BoardFormat, extent: ExtentKind, scale: number, pages: 'one' | 'areas'): ExportRequest {
  if (format === 'png') return { format, extent, scale };
  if (format === 'pdf') return { format, extent, pages: extent === 'all' ? pages : 'one' };
  return { format, extent };
}

function ExportProgress({ done, total }: { done: number; total: number }) {
  const { t } = useTranslation('vision-board');
  // After the last element comes the encoder, whose duration is unknown.
  const known = done > 0 && done < total;
  return <ProgressBar label={t('export.working')} done={done} total={known ? total : 0} />;
}
