import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { blockText, type ImportedBlock } from '../../../../workshop/press-release/import/imported-block';
import type { ImportTarget } from '../../../../workshop/press-release/import/imported-section';
import { partIds } from '../../../../workshop/press-release/terms';
import { useWorkshop } from '../../../document/open-session';
import { SelectField } from '../../../ui/select-field';
import styles from './import-dialog.module.css';

interface TakenPieceProps {
  blocks: readonly ImportedBlock[];
  place: ImportTarget;
  /** Nothing told where it belongs. */
  isGuess: boolean;
  onMove: (to: ImportTarget) => void;
}

/** So much of a piece is shown, in characters: enough to know it again. */
const shown = 280;

/** A piece of the file, and where it goes. */
export const ImportedPiece = memo(function TakenPiece({ blocks, place, isGuess, onMove }: TakenPieceProps) {
  const { t } = useTranslation('press-release');
  const language = useWorkshop(({ language }) => language);
  const [first, ...others] = blocks;
  const isQuestion = place === 'customer' || place === 'internal';
  const start = excerpt(first ? [first] : []);
  const rest = excerpt(others);
  const options = [
    ...partIds.map((id) => ({ value: id as ImportTarget, text: t(`parts.${id}`) })),
    ...(['customer', 'internal', 'nowhere'] as const).map((to) => ({
      value: to as ImportTarget,
      text: t(`take.to.${to}`),
    })),
  ];
  return (
    <li className={styles.piece} data-left-out={place === 'nowhere' || undefined}>
      <div className={styles.words} lang={language} dir="auto">
        <p className={isQuestion || first?.kind === 'heading' ? styles.strong : undefined}>{start}</p>
        {rest === '' ? null : <p>{rest}</p>}
        {isGuess ? <p className={styles.guess}>{t('take.guess')}</p> : null}
      </div>
      <SelectField
        label={t('take.goesTo', { text: start.slice(0, 50) })}
        hideLabel
        value={place}
        options={options}
        onChange={onMove}
      />
    </li>
  );
});

function excerpt(blocks: readonly ImportedBlock[]): string {
  const words = blocks
    .slice(0, 8)
    .map((block) => `${marks[block.kind] ?? ''}${blockText(block)}`)
    .join(' ');
  // Cut between words.
  return words.length > shown ? `${words.slice(0, shown).replace(/\s+\S*$/, '')} …` : words;
}

const marks: Partial<Record<ImportedBlock['kind'], string>> = { bullet: '• ', number: '• ' };
