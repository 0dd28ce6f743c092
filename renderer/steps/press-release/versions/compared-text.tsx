import { memo, useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  isSameText,
  type ComparedParagraph,
  type ComparedPart,
  type ComparedText as Text,
} from '../../../../workshop/press-release/text/compare-texts';
import { useWorkshop } from '../../../document/open-session';
import { ProgressBar } from '../../../ui/progress-bar';
import { useComparison } from './use-comparison';
import styles from './versions.module.css';

interface ComparedTextProps {
  older: Text;
  newer: Text;
  /** Shows each text in a column; otherwise both in one text. */
  beside: boolean;
  names: [older: string, newer: string];
}

/** Milliseconds before progress is shown. */
const progressDelay = 300;

/** Parts with more paragraphs than this use `content-visibility`: only visible paragraphs are laid out. */
const longPart = 100;

type Side = 'older' | 'newer' | 'both';

/** Differences between two versions of the text and its questions. They are marked by lines and words, not by colour alone. */
export function ComparedText({ older, newer, beside, names: [olderName, newerName] }: ComparedTextProps) {
  const { t } = useTranslation('press-release');
  const language = useWorkshop((facts) => facts.language);
  const compared = useComparison(older, newer, language);
  // The choice responds immediately; thousands of paragraphs render afterwards.
  const shownBeside = useDeferredValue(beside);
  if (compared === 'working') return <Working />;
  if (compared === 'failed') return <p className={styles.empty}>{t('versions.failed')}</p>;
  if (isSameText(compared)) return <p className={styles.empty}>{t('versions.same')}</p>;
  return <Differences compared={compared} beside={shownBeside} olderName={olderName} newerName={newerName} />;
}

interface DifferencesProps {
  compared: readonly ComparedPart[];
  beside: boolean;
  olderName: string;
  newerName: string;
}

/** Memoized: typing in the dialog must not render all paragraphs. */
const Differences = memo(function Differences({ compared, beside, olderName, newerName }: DifferencesProps) {
  const { t } = useTranslation('press-release');
  const language = useWorkshop(({ language }) => language);
  const nameOf = (part: ComparedPart['part']) =>
    part === 'customer' || part === 'internal' ? t(`audiences.${part}`) : t(`parts.${part}`);
  const sides: readonly Side[] = beside ? ['older', 'newer'] : ['both'];
  return (
    <div
      className={styles.compared}
      role="region"
      aria-label={t('versions.compared')}
      data-long={compared.some(({ paragraphs }) => paragraphs.length > longPart) || undefined}
    >
      {beside ? (
        <div className={styles.row}>
          <h3>{olderName}</h3>
          <h3>{newerName}</h3>
        </div>
      ) : null}
      {compared.map(({ part, paragraphs }) => (
        <section key={part} aria-label={nameOf(part)}>
          <h3 className={styles.part}>{nameOf(part)}</h3>
          {(beside ? inRows(paragraphs) : paragraphs.map((paragraph) => [paragraph])).map((row, index) => (
            <div key={`${index} ${row[0]?.kind}`} className={beside ? styles.row : undefined}>
              {sides.map((side, column) => (
                <Paragraph key={side} paragraph={row[column]} side={side} language={language} />
              ))}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
});

/** Progress of a comparison. Short comparisons show none. */
function Working() {
  const { t } = useTranslation('press-release');
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), progressDelay);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.working} role="status">
      {isSlow ? <ProgressBar label={t('versions.working')} done={0} total={0} /> : null}
    </div>
  );
}

/** Kinds of text that a side does not show. */
const absent: Record<Side, readonly ComparedParagraph['kind'][]> = {
  older: ['added', 'movedFrom'],
  newer: ['removed', 'movedTo'],
  both: [],
};

/** Paragraphs side by side, older first: a new paragraph beside the one that it replaced. */
function inRows(paragraphs: readonly ComparedParagraph[]) {
  const rows: [older: ComparedParagraph | undefined, newer: ComparedParagraph | undefined][] = [];
  for (const paragraph of paragraphs) {
    const { kind } = paragraph;
    const last = rows.at(-1);
    if (kind === 'added' && last?.[0]?.kind === 'removed' && !last[1]) last[1] = paragraph;
    else {
      const [inOlder, inNewer] = (['older', 'newer'] as const).map((side) => !absent[side].includes(kind));
      rows.push([inOlder ? paragraph : undefined, inNewer ? paragraph : undefined]);
    }
  }
  return rows;
}

interface ParagraphProps {
  paragraph: ComparedParagraph | undefined;
  side: Side;
  language: string;
}

function Paragraph({ paragraph, side, language }: ParagraphProps) {
  const { t } = useTranslation('press-release');
  if (!paragraph) return <p aria-hidden />;
  const { kind, pieces } = paragraph;
  const isMoved = kind === 'movedTo' || kind === 'movedFrom';
  return (
    <p className={styles.paragraph} data-kind={kind} lang={language}>
      {isMoved ? <span className={styles.moved}>{t(`versions.${kind}`)}</span> : null}
      {pieces
        .filter((piece) => !absent[side].includes(piece.kind))
        .map((piece, index) => {
          const key = `${index} ${piece.kind}`;
          if (piece.kind === 'same' || isMoved) return <span key={key}>{piece.text}</span>;
          const Mark = piece.kind === 'added' ? 'ins' : 'del';
          return (
            <Mark key={key}>
              <span className="visually-hidden">{` [${t(`versions.${piece.kind}`)}: `}</span>
              {piece.text}
              <span className="visually-hidden">{'] '}</span>
            </Mark>
          );
        })}
    </p>
  );
}
