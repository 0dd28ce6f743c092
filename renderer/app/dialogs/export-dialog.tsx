import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentOrder } from '../../../preload/contract';
import {
  additionsOf,
  documentDefinition,
  type DocumentKind,
} from '../../../workshop/document-definitions/document-registry';
import { on, request } from '../../bridge';
import { Button } from '../../ui/button';
import { CheckGroup } from '../../ui/check-group';
import { Dialog } from '../../ui/dialog';
import { ProgressBar } from '../../ui/progress-bar';
import { showToast } from '../../ui/toast';
import { useAppearance } from '../../shell/appearance';
import { flushSession } from '../../shell/flush';
import type { SessionPlace } from '../../shell/window-state';
import { ChapterChoice } from './chapter-choice';
import { DocumentFacts, type ChosenFacts } from './document-facts';
import { documentFormats, loadExportChoice, loadLeftOut, saveExportChoice, saveLeftOut } from './export-choice';
import styles from './export-dialog.module.css';
import { PreviewDialog } from '../preview/preview-dialog';
import { printDocument } from '../print-document';
import { TemplateChoice, templateKinds, templateWords } from './template-choice';
import { notify } from '../../shell/notify';

interface ExportDialogProps {
  place: SessionPlace;
  kind: DocumentKind;
  onClose: () => void;
}

/** Chooses formats and additions, exports with progress and cancel, and shows the finished files; or prints. */
export function ExportDialog({ place, kind, onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const language = useAppearance((state) => state.language);
  const additions = additionsOf(kind);
  const { names, hasChapters = false } = documentDefinition(kind);
  const [chosen, setChosen] = useState(() => loadExportChoice(kind));
  const [progress, setProgress] = useState<{ job: string; done: number; total: number } | null>(null);
  const [working, setWorking] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const [facts, setFacts] = useState(() => initialFacts(place, kind));
  // The preview reports progress, too.
  useEffect(() => (working ? on('document.progress', setProgress) : undefined), [working]);
  const { key } = place;
  const order: DocumentOrder = useMemo(
    () => ({ key, document: kind, additions: chosen.additions, ...facts }),
    [key, kind, chosen.additions, facts],
  );

  const remember = () => {
    saveExportChoice(kind, chosen);
    saveLeftOut(kind, facts.language, facts.leftOut);
  };

  const submit = async () => {
    remember();
    await flushSession();
    setWorking(true);
    try {
      const result = await request['document.export']({ ...order, ...chosen });
      if (!result) return;
      if (result.status === 'cancelled') notify('export.cancelled');
      else if (result.status === 'failed') {
        const problem = t(`exportProblems.${result.problem ?? 'failed'}`, { file: result.inUse[0] ?? '' });
        notify('export.failed', { problem });
      } else {
        const done = t('export.done', { count: result.files.length, files: result.files.join(', ') });
        const stillOpen =
          result.inUse.length > 0 ? ` – ${t('export.stillOpen', { files: result.inUse.join(', ') })}` : '';
        const withoutTemplate = templateKinds.flatMap((format) => {
          const problem = result.templateProblems[format];
          if (problem === undefined) return [];
          const words = templateWords[format];
          const reason = t(`template.reasons.${problem}`, words);
          return ` – ${t('template.notUsed', { reason, ...words })}`;
        });
        showToast(`${done}${stillOpen}${withoutTemplate.join('')}`, {
          text: t('export.show'),
          run: () => void request['document.show']({ job: result.job }),
        });
        onClose();
      }
    } finally {
      setWorking(false);
      setProgress(null);
    }
  };

  const print = () => {
    remember();
    onClose();
    void printDocument(order);
  };

  return (
    <>
      <Dialog
        title={t('export.title', { document: names[language] })}
        closeLabel={t('close')}
        size={hasChapters ? 'wide' : 'normal'}
        onClose={() => {
          if (!working) onClose();
        }}
        footer={
          working ? (
            <Button
              isDisabled={progress === null}
              onPress={() => progress && void request['document.cancel']({ job: progress.job })}
            >
              {t('cancel')}
            </Button>
          ) : (
            <>
              <Button onPress={onClose}>{t('cancel')}</Button>
              <Button onPress={() => setPreviewing(true)}>{t('preview.button')}</Button>
              <Button onPress={print}>{t('print.button')}</Button>
              <Button look="primary" isDisabled={chosen.formats.length === 0} onPress={() => void submit()}>
                {t('export.submit')}
              </Button>
            </>
          )
        }
      >
        {working ? (
          <div className={styles.progress}>
            <ProgressBar label={t('export.working')} done={progress?.done ?? 0} total={progress?.total ?? 0} />
          </div>
        ) : (
          <div className={styles.choices}>
            <CheckGroup
              label={t('export.formats')}
              value={chosen.formats}
              options={documentFormats.map((value) => ({ value, text: t(`export.formatNames.${value}`) }))}
              onChange={(formats) => setChosen({ ...chosen, formats })}
            />
            <div className={styles.contents}>
              {additions.length === 0 ? null : (
                <CheckGroup
                  label={t('export.additions')}
                  value={chosen.additions}
                  options={additions.map(([value, { names: texts, partOf }]) => ({
                    value,
                    text: texts[language],
                    ...(partOf === undefined ? {} : { of: partOf }),
                  }))}
                  onChange={(wanted) => setChosen({ ...chosen, additions: wanted })}
                />
              )}
              {chosen.formats.includes('docx') ? (
                <CheckGroup
                  label={t('export.word')}
                  value={chosen.fontsEmbedded ? ['fonts'] : []}
                  options={[{ value: 'fonts', text: t('export.fonts') }]}
                  onChange={(fonts) => setChosen({ ...chosen, fontsEmbedded: fonts.length > 0 })}
                />
              ) : null}
              {templateKinds.map((format) =>
                chosen.formats.includes(format) ? <TemplateChoice key={format} kind={format} /> : null,
              )}
              <DocumentFacts
                order={order}
                facts={facts}
                workshopLanguage={place.replica.store.getState().session.workshop.language}
                onChange={setFacts}
              />
            </div>
            {hasChapters ? (
              <ChapterChoice
                key={facts.language}
                order={order}
                leftOut={facts.leftOut}
                onChange={(leftOut) => setFacts({ ...facts, leftOut })}
              />
            ) : null}
          </div>
        )}
      </Dialog>
      {previewing ? (
        <PreviewDialog
          order={order}
          onClose={() => setPreviewing(false)}
          onExport={
            chosen.formats.length === 0
              ? null
              : () => {
                  setPreviewing(false);
                  void submit();
                }
          }
        />
      ) : null}
    </>
  );
}

/** The facts of the workshop, and the chapters that were left out the last time. */
function initialFacts({ replica }: SessionPlace, kind: DocumentKind): ChosenFacts {
  const { language, confidentiality } = replica.store.getState().session.workshop;
  return { language, confidentiality, leftOut: loadLeftOut(kind, language) };
}
