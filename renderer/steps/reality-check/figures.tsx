import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import { newId } from '../../../workshop/new-id';
import { figureKinds, type FigureKind } from '../../../workshop/reality-check/terms';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { Button } from '../../ui/button';
import { focusInNextFrame, inRow } from '../../ui/focus-in-next-frame';
import { Gradual } from '../../ui/gradual';
import { FigureRow } from './figure-row';
import { Section } from '../../ui/section';
import styles from './reality-check.module.css';

/** The customer metrics of today, each with its number of answers, date and source. */
export function Figures() {
  const { t } = useTranslation('reality-check');
  const { readOnly } = useOpenSession();
  const figures = inOrder(useSlice('reality-check').figures);
  const edit = useEdit('reality-check');
  const add = (kind: FigureKind) => {
    const id = newId();
    edit('addFigure', { id, kind });
    focusInNextFrame(inRow(id, 'input'));
  };
  return (
    <Section id="figures" title={t('figuresTitle')} lead={t('figuresLead')}>
      <ol className={styles.rows}>
        <Gradual portion={5}>
          {figures.map(([id, figure], index) => (
            <FigureRow key={id} id={id} figure={figure} index={index} isLast={index === figures.length - 1} />
          ))}
        </Gradual>
      </ol>
      {figures.length === 0 ? <p className={styles.empty}>{t('figuresEmpty')}</p> : null}
      {readOnly ? null : (
        <div className={styles.kinds} role="group" aria-label={t('addFigure')}>
          {figureKinds.map((kind) => (
            <Button key={kind} look="quiet" icon={<Plus aria-hidden />} onPress={() => add(kind)}>
              {t(`figureKinds.${kind}`)}
            </Button>
          ))}
        </div>
      )}
    </Section>
  );
}
