import { TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import { blockText } from '../../../../workshop/press-release/import/imported-block';
import { isStruckOut, withoutStruckOut } from '../../../../workshop/press-release/import/struck-out';
import type { ImportTarget } from '../../../../workshop/press-release/import/imported-section';
import {
  replacedParts,
  sameQuestion,
  assembleImport,
  normalizedText,
} from '../../../../workshop/press-release/import/assemble-import';
import { partIds } from '../../../../workshop/press-release/terms';
import { flushSession } from '../../../shell/flush';
import { useScreenUndo } from '../../../shell/undo-redo';
import { useSlice } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { CheckGroup } from '../../../ui/check-group';
import { Dialog } from '../../../ui/dialog';
import { offerUndo } from '../../../shell/offer-undo';
import { ImportedPiece } from './imported-piece';
import styles from './import-dialog.module.css';
import { usePressRelease } from '../context/press-release-context';
import { chooseImportFile } from './open-import-file';
import type { TextFileAnswer } from './text-file-worker';

interface ImportPreviewProps {
  name: string;
  read: Extract<TextFileAnswer, { status: 'ok' }>;
  onClose: () => void;
}

/** Most characters of the file's name in the name of a version. */
const maxNameLength = 120;

/** Shows each piece of a file with the part it goes to, what it replaces and what is left out, and imports the text. */
export function ImportPreview({ name, read, onClose }: ImportPreviewProps) {
  const { t } = useTranslation('press-release');
  const context = usePressRelease();
  const slice = useSlice('press-release');
  const [places, setPlaces] = useState<readonly ImportTarget[]>(() => read.sections.map(({ to }) => to));
  const hasStruckOut = read.sections.some(({ blocks }) => blocks.some(isStruckOut));
  const [keepsStruckOut, setKeepsStruckOut] = useState(true);
  const sections = useMemo(
    () => (keepsStruckOut ? read.sections : read.sections.map(withoutStruckOut)),
    [read, keepsStruckOut],
  );
  const text = useMemo(
    () => assembleImport(sections.map((section, index) => ({ ...section, to: places[index] ?? section.to }))),
    [sections, places],
  );
  const version = t('import.version', { name: name.slice(0, maxNameLength) });

  const confirm = () => {
    // The version kept before the import includes the latest typing.
    void flushSession();
    const id = newId();
    const questions = text.questions.map((question) => ({ ...question, id: newId() }));
    context.edit('importText', { id, name: version, at: new Date().toISOString(), parts: text.parts, questions });
    // The next undo reverts the import, not the typing before it.
    useScreenUndo.setState({ own: null });
    onClose();
    offerUndo(t('import.done', { name }), () => {
      const { replica } = context;
      if (replica.store.getState().undo['press-release']?.command === 'importText') replica.undo('press-release');
      else {
        const again = { id: newId(), name: t('versions.beforeRestore'), at: new Date().toISOString() };
        context.edit('restoreVersion', { version: id, ...again });
      }
    });
  };

  const namesOf = (ids: readonly (typeof partIds)[number][]) => ids.map((id) => t(`parts.${id}`)).join(', ');
  const replaced = replacedParts(slice, text);
  const stays = partIds.filter((id) => text.parts[id] === undefined && normalizedText(slice.parts[id]) !== '');
  const answered = text.questions.filter(({ question, answer }) => {
    const known = slice.questions[sameQuestion(slice.questions, question) ?? ''];
    return known && answer.length > 0 && normalizedText(known.answer) !== normalizedText(answer);
  }).length;
  const unknownHeadings = read.sections.flatMap(({ by, blocks: [first] }) =>
    by === 'nearest' && first?.kind === 'heading'
      ? [t('import.unknownHeading', { heading: blockText(first).slice(0, 60) })]
      : [],
  );
  const isEmpty = Object.keys(text.parts).length === 0 && text.questions.length === 0;

  return (
    <Dialog
      title={t('import.title', { name })}
      closeLabel={t('import.close')}
      size="wide"
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onPress={() => void chooseImportFile(context)}>
            {t('import.another')}
          </Button>
          <Button look="primary" isDisabled={isEmpty} onPress={confirm}>
            {t('import.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.summary}>
        <p>
          {t('import.found', {
            parts: t('import.parts', { count: Object.keys(text.parts).length }),
            questions: t('import.questions', { count: text.questions.length }),
          })}
        </p>
        <p className={replaced.length > 0 ? styles.warning : undefined} role="status">
          {replaced.length > 0 ? <TriangleAlert aria-hidden /> : null}
          <span>
            {replaced.length > 0
              ? t('import.replaces', { parts: namesOf(replaced), version })
              : t('import.replacesNothing', { version })}
          </span>
        </p>
        {answered > 0 ? <p>{t('import.answers', { count: answered })}</p> : null}
        {stays.length > 0 ? <p>{t('import.unchanged', { parts: namesOf(stays) })}</p> : null}
        {unknownHeadings.length > 0 ? (
          <p>{t('import.unknownHeadings', { names: unknownHeadings.join(', ') })}</p>
        ) : null}
        {read.pictures > 0 ? <p>{t('import.pictures', { count: read.pictures })}</p> : null}
        {read.tables > 0 ? <p>{t('import.tables', { count: read.tables })}</p> : null}
        {read.remarks.map(({ kind, count, names }) => (
          <p key={kind}>{t(`import.remarks.${kind}`, { count, names: names.join(', ') })}</p>
        ))}
      </div>
      {hasStruckOut ? (
        <CheckGroup
          label={t('import.struckOut.label')}
          value={keepsStruckOut ? ['keep'] : []}
          options={[{ value: 'keep', text: t('import.struckOut.keep') }]}
          onChange={(chosen) => setKeepsStruckOut(chosen.includes('keep'))}
        />
      ) : null}
      <ul className={styles.pieces} aria-label={t('import.pieces')}>
        {sections.map((section, index) => {
          // The sections do not change while the dialog is open.
          const key = `${index}`;
          const place = places[index] ?? section.to;
          const move = (to: ImportTarget) => setPlaces(places.map((other, at) => (at === index ? to : other)));
          const isGuess = section.by === 'nearest' && place === section.to;
          return <ImportedPiece key={key} blocks={section.blocks} place={place} isGuess={isGuess} onMove={move} />;
        })}
      </ul>
    </Dialog>
  );
}
