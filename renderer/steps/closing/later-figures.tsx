import { useTranslation } from 'react-i18next';
import { figureChange, figureLater } from '../../../workshop/follow-up/later-figure';
import type { FollowUp, LaterFigure } from '../../../workshop/closing/schema';
import { inOrder } from '../../../workshop/collection';
import { formatFigure, nameOfFigure, originOfFigure } from '../../../workshop/reality-check/describe';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { NumberField } from '../../ui/number-field';
import { TextField } from '../../ui/text-field';
import styles from './closing.module.css';

/** The figures of the reality check, measured again. */
export function LaterFigures({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('closing');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const figures = inOrder(useSlice('reality-check').figures);
  const edit = useEdit('closing');
  if (figures.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3 className={styles.subheading}>{t('figures')}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('figure')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
            <th scope="col">n</th>
            <th scope="col">{t('asOf')}</th>
            <th scope="col">{t('sourceNow')}</th>
            <th scope="col">{t('change')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(([id, figure]) => {
            const name = nameOfFigure(figure, language);
            const later = followUp.figures[id];
            const update = (change: Partial<LaterFigure>, field: string) =>
              edit('updateLaterFigure', { id, change }, { undo: { merge: `${id}.${field}` } });
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  {formatFigure(figure, language)}
                  <small>{originOfFigure(figure, language)}</small>
                </td>
                <td>
                  <NumberField
                    label={t('valueNow', { name })}
                    hideLabel
                    value={later?.value ?? null}
                    min={-1e12}
                    max={1e12}
                    error={t('numberError')}
                    isReadOnly={readOnly}
                    onChange={(value) => update({ value }, 'value')}
                  />
                </td>
                <td>
                  <NumberField
                    label={t('nNow', { name })}
                    hideLabel
                    value={later?.n ?? null}
                    min={0}
                    max={1e9}
                    isWhole
                    error={t('countError')}
                    isReadOnly={readOnly}
                    onChange={(n) => update({ n }, 'n')}
                  />
                </td>
                <td>
                  <TextField
                    label={t('dateNow', { name })}
                    hideLabel
                    type="date"
                    value={later?.date ?? ''}
                    isReadOnly={readOnly}
                    onChange={(date) => update({ date }, 'date')}
                  />
                </td>
                <td>
                  <TextField
                    label={t('sourceOf', { name })}
                    hideLabel
                    value={later?.source ?? ''}
                    isReadOnly={readOnly}
                    onChange={(source) => update({ source }, 'source')}
                  />
                </td>
                <td>
                  <strong>{later ? figureChange(figure, figureLater(figure, later), language) : '–'}</strong>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
