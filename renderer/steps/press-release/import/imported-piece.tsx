import { Fragment, memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  blockText,
  type ImportedBlock,
  type ImportedRun,
} from '../../../../workshop/press-release/import/imported-block';
import type { ImportTarget } from '../../../../workshop/press-release/import/imported-section';
import { partIds } from '../../../../workshop/press-release/terms';
import { useWorkshop } from '../../../document/open-session';
import { SelectField } from '../../../ui/select-field';
import styles from './import-dialog.module.css';

interface ImportedPieceProps {
  blocks: readonly ImportedBlock[];
  place: ImportTarget;
  /** Its target was guessed from its position. */
  isGuess: boolean;
  onMove: (to: ImportTarget) => void;
}

/** Characters of a piece that are shown: enough to recognise it. */
const excerptLength = 280;

/** A piece of the file and its target. */
export const ImportedPiece = memo(function ImportedPiece({ blocks, place, isGuess, onMove }: ImportedPieceProps) {
  const { t } = useTranslation('press-release');
  const language = useWorkshop(({ language }) => language);
  const [first, ...others] = blocks;
  const isQuestion = place === 'customer' || place === 'internal';
  const start = first ? blockText(first) : '';
  const options = [
    ...partIds.map((id) => ({ value: id as ImportTarget, text: t(`parts.${id}`) })),
    ...(['customer', 'internal', 'nowhere'] as const).map((to) => ({
      value: to as ImportTarget,
      text: t(`import.targets.${to}`),
    })),
  ];
  return (
    <li className={styles.piece} data-left-out={place === 'nowhere' || undefined}>
      <div className={styles.words} lang={language} dir="auto">
        <p className={isQuestion || first?.kind === 'heading' ? styles.strong : undefined}>
          {excerpt(first ? [first] : [])}
        </p>
        {others.length === 0 ? null : <p>{excerpt(others)}</p>}
        {isGuess ? <p className={styles.guess}>{t('import.guessed')}</p> : null}
      </div>
      <SelectField
        label={t('import.targetOf', { text: start.slice(0, 50) })}
        hideLabel
        value={place}
        options={options}
        onChange={onMove}
      />
    </li>
  );
});

/** The start of some blocks, cut between words. Struck-out words are struck out. */
function excerpt(blocks: readonly ImportedBlock[]): ReactNode {
  const runs = blocks
    .slice(0, 8)
    .flatMap((block, index) => [{ text: `${index === 0 ? '' : ' '}${markOf(block)}` }, ...block.runs]);
  let left = excerptLength;
  return runs.map((run: Partial<ImportedRun> & { text: string }, index) => {
    if (left <= 0) return null;
    const isCut = run.text.length > left;
    const text = isCut ? `${run.text.slice(0, left).replace(/\s+\S*$/, '')} …` : run.text;
    left -= isCut ? left : run.text.length;
    // The runs do not change while the dialog is open.
    const key = String(index);
    return run.strikethrough ? <s key={key}>{text}</s> : <Fragment key={key}>{text}</Fragment>;
  });
}

function markOf({ kind, number }: ImportedBlock): string {
  if (kind === 'number' && number !== undefined) return `${number}. `;
  return kind === 'bullet' || kind === 'number' ? '• ' : '';
}
