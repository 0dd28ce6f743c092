import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  compareTexts,
  isSameText,
  type ComparedParagraph,
  type ComparedText as Text,
} from '../../../../workshop/press-release/compare-texts';
import { useSession } from '../../../document/open-session';
import styles from './versions.module.css';

interface ComparedTextProps {
  older: Text;
  newer: Text;
  /** Each text in a column of its own; otherwise one text with both. */
  beside: boolean;
  names: [older: string, newer: string];
}

type Side = 'older' | 'newer' | 'both';

/** Two versions of the text. What differs is told by lines and words, not by colour alone. */
export function ComparedText({ older, newer, beside, names }: ComparedTextProps) {
  const { t } = useTranslation('press-release');
  const language = useSession(({ steps }) => steps.kickoff.language);
  const compared = useMemo(() => compareTexts(older, newer), [older, newer]);
  if (isSameText(compared)) return <p className={styles.empty}>{t('versions.same')}</p>;
  const sides: readonly Side[] = beside ? ['older', 'newer'] : ['both'];
  return (
    <div className={styles.compared} role="region" aria-label={t('versions.compared')}>
      {beside ? (
        <div className={styles.row}>
          {names.map((name, index) => (
            <h3 key={sides[index]}>{name}</h3>
          ))}
        </div>
      ) : null}
      {compared.map(({ part, paragraphs }) => (
        <section key={part} aria-label={t(`parts.${part}`)}>
          <h4 className={styles.part}>{t(`parts.${part}`)}</h4>
          {paragraphs.map((paragraph, index) => (
            <div key={`${index} ${paragraph.kind}`} className={beside ? styles.row : undefined}>
              {sides.map((side) => (
                <Paragraph key={side} paragraph={paragraph} side={side} language={language} />
              ))}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

/** What of a paragraph does not stand on a side. */
const absent: Record<Side, readonly ComparedParagraph['kind'][]> = {
  older: ['added', 'movedFrom'],
  newer: ['removed', 'movedTo'],
  both: [],
};

function Paragraph({ paragraph, side, language }: { paragraph: ComparedParagraph; side: Side; language: string }) {
  const { t } = useTranslation('press-release');
  const { kind, pieces } = paragraph;
  if (absent[side].includes(kind)) return <p aria-hidden />;
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
