import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import { formatFigure, nameOfFigure, scaleOf } from '../../../workshop/reality-check/describe';
import {
  effortAnswersOf,
  isCounted,
  isSmallSample,
  missingParts,
  sampleOf,
  valueOf,
} from '../../../workshop/reality-check/figure-values';
import type { Figure } from '../../../workshop/reality-check/schema';
import { effortScales } from '../../../workshop/reality-check/terms';
import { useEdit, useOpenSession } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { useEditWithUndo } from '../../shell/offer-undo';
import { IconButton } from '../../ui/button';
import { focusInNextFrame, inRow, neighbourOf } from '../../ui/focus-in-next-frame';
import { NumberField } from '../../ui/number-field';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import styles from './reality-check.module.css';

type Count = 'n' | 'promoters' | 'passives' | 'detractors' | 'satisfied';

/** Fields that make up the value, before the number of answers, date and source that every figure has. */
const countsOf: Partial<Record<Figure['kind'], readonly Count[]>> = {
  nps: ['promoters', 'passives', 'detractors'],
  csat: ['satisfied'],
};

interface FigureRowProps {
  id: string;
  figure: Figure;
  index: number;
  isLast: boolean;
}

/** A figure with its fields, and what is missing to quote it. Memoised: typing in one row does not render the others. */
export const FigureRow = memo(function FigureRow({ id, figure, index, isLast }: FigureRowProps) {
  const { t } = useTranslation('reality-check');
  const { replica, readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const edit = useEdit('reality-check');
  const editWithUndo = useEditWithUndo('reality-check');
  const name = nameOfFigure(figure, language);
  const counts = countsOf[figure.kind] ?? [];
  const missing = missingParts(figure);
  const update = (change: Partial<Figure>, field: string) =>
    edit('updateFigure', { id, change }, { undo: { merge: `${id}.${field}` } });
  const remove = () => {
    const ids = inOrder(replica.store.getState().session.steps['reality-check'].figures).map(([each]) => each);
    editWithUndo(t('removed', { title: name }), () => edit('removeFigure', { id }));
    focusInNextFrame(inRow(neighbourOf(ids, id), 'input'), '[aria-labelledby="figures"] [role="group"] button');
  };
  const countField = (count: Count) => (
    <NumberField
      key={count}
      label={t(count)}
      value={count === 'n' ? sampleOf(figure) : figure[count]}
      min={0}
      max={1e9}
      isWhole
      error={t('countError')}
      isReadOnly={readOnly || (count === 'n' && figure.kind !== 'csat' && isCounted(figure))}
      onChange={(value) => update({ [count]: value }, count)}
    />
  );
  return (
    <li className={styles.figureRow} data-row={id} aria-label={name}>
      <div className={styles.figureName}>
        {figure.kind === 'own' ? (
          <TextField
            label={t('figureName')}
            value={figure.name}
            example={t('figureNameExample')}
            isReadOnly={readOnly}
            onChange={(value) => update({ name: value }, 'name')}
          />
        ) : (
          <h3>{name}</h3>
        )}
        <strong>{formatFigure(figure, language)}</strong>
        <span>{scaleOf(figure, language)}</span>
      </div>
      <div className={styles.figureFields}>
        {counts.map(countField)}
        {isCounted(figure) && valueOf(figure) !== null ? null : (
          <NumberField
            label={t(figure.kind === 'nps' || figure.kind === 'csat' ? 'valueWithoutCounts' : 'value')}
            value={figure.value}
            min={figure.kind === 'nps' ? -100 : figure.kind === 'own' ? -1e12 : 0}
            max={maxOf(figure)}
            error={t('valueError', { min: figure.kind === 'nps' ? '−100' : 0, max: maxOf(figure) })}
            isReadOnly={readOnly}
            onChange={(value) => update({ value }, 'value')}
          />
        )}
        {figure.kind === 'own' ? (
          <TextField
            label={t('unit')}
            value={figure.unit}
            example={t('unitExample')}
            isReadOnly={readOnly}
            onChange={(unit) => update({ unit }, 'unit')}
          />
        ) : null}
        {figure.kind === 'ces' ? (
          // One cell of the grid: a select renders hidden elements, too.
          <div>
            <SelectField
              label={t('effortScale')}
              value={figure.scaleMax === null ? null : String(figure.scaleMax)}
              options={effortScales.map((max) => ({ value: String(max), text: t('scaleTo', { max }) }))}
              isDisabled={readOnly}
              onChange={(max) => update({ scaleMax: Number(max) }, 'scaleMax')}
            />
          </div>
        ) : null}
        {countField('n')}
        <TextField
          label={t('date')}
          type="date"
          value={figure.date}
          isReadOnly={readOnly}
          onChange={(date) => update({ date }, 'date')}
        />
        <TextField
          label={t('source')}
          multiline
          maxLength={500}
          value={figure.source}
          example={t('sourceExample')}
          isReadOnly={readOnly}
          onChange={(source) => update({ source }, 'source')}
        />
      </div>
      {readOnly ? null : (
        <div className={styles.tools}>
          <IconButton
            label={t('earlier', { title: name })}
            isDisabled={index === 0}
            onPress={() => edit('moveFigure', { id, index: index - 1 })}
          >
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton
            label={t('later', { title: name })}
            isDisabled={isLast}
            onPress={() => edit('moveFigure', { id, index: index + 1 })}
          >
            <ArrowDown aria-hidden />
          </IconButton>
          <IconButton label={t('remove', { title: name })} onPress={remove}>
            <X aria-hidden />
          </IconButton>
        </div>
      )}
      <Efforts id={id} figure={figure} />
      {isSmallSample(figure) ? <p className={styles.warning}>{t('smallSample')}</p> : null}
      {missing.length === 0 ? null : (
        <p className={styles.missing}>
          {t('missingParts', { parts: missing.map((part) => t(`missing.${part}`)).join(', ') })}
        </p>
      )}
    </li>
  );
});

/** How many people gave each answer on the scale of effort; nothing for other figures. */
function Efforts({ id, figure }: Pick<FigureRowProps, 'id' | 'figure'>) {
  const { t } = useTranslation('reality-check');
  const { readOnly } = useOpenSession();
  const edit = useEdit('reality-check');
  const answers = effortAnswersOf(figure);
  if (answers.length === 0) return null;
  return (
    <fieldset className={styles.efforts} style={{ '--answers': answers.length } as React.CSSProperties}>
      <legend>{t(figure.value === null || isCounted(figure) ? 'efforts' : 'effortsInstead')}</legend>
      {answers.map((answer) => (
        <div key={answer} className={styles.effort}>
          <NumberField
            label={t('effortsOf', { answer })}
            hideLabel
            value={figure.efforts[answer] ?? null}
            example="0"
            min={0}
            max={1e9}
            isWhole
            error={t('countError')}
            isReadOnly={readOnly}
            onChange={(count) =>
              edit('countEffort', { id, answer, count }, { undo: { merge: `${id}.effort.${answer}` } })
            }
          />
          <span aria-hidden>{answer}</span>
        </div>
      ))}
    </fieldset>
  );
}

/** The largest value that a figure can have. */
function maxOf({ kind, scaleMax }: Figure): number {
  if (kind === 'own') return 1e12;
  return kind === 'ces' ? (scaleMax ?? 10) : 100;
}
