import { useTranslation } from 'react-i18next';
import type { FollowUp } from '../../../workshop/closing/schema';
import { inOrder } from '../../../workshop/collection';
import { statusName } from '../../../workshop/follow-up/status-name';
import { statuses } from '../../../workshop/roadmap/terms';
import { roadmapWords } from '../../../workshop/roadmap/words';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import styles from './closing.module.css';

/** The status of each initiative then and now, and what its metric has come to. */
export function LaterInitiatives({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('closing');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const words = roadmapWords[language];
  const initiatives = inOrder(useSlice('roadmap').initiatives);
  const editRoadmap = useEdit('roadmap');
  const edit = useEdit('closing');
  return (
    <div className={styles.part}>
      <h3 className={styles.subheading}>{t('initiatives')}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('initiative')}</th>
            <th scope="col">{t('statusBefore')}</th>
            <th scope="col">{t('statusNow')}</th>
            <th scope="col">{t('metricTarget')}</th>
            <th scope="col">{t('actual')}</th>
          </tr>
        </thead>
        <tbody>
          {initiatives.map(([id, { title, status, metric }]) => {
            return (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{id in followUp.statusBefore ? statusName(followUp.statusBefore[id], language) : t('added')}</td>
                <td>
                  <SelectField
                    label={t('statusOf', { title })}
                    hideLabel
                    value={status}
                    options={statuses.map((value) => ({ value, text: words.statuses[value] }))}
                    isDisabled={readOnly}
                    onChange={(next) =>
                      editRoadmap('updateInitiative', { id, change: { status: next } }, { undoIn: 'closing' })
                    }
                  />
                </td>
                <td>{[metric.name, metric.target].filter((part) => part.trim() !== '').join(': ')}</td>
                <td>
                  <TextField
                    label={t('actualOf', { title })}
                    hideLabel
                    look="plain"
                    value={followUp.actuals[id] ?? ''}
                    example="–"
                    isReadOnly={readOnly}
                    onChange={(actual) => edit('setActual', { id, actual }, { undo: { merge: `actual.${id}` } })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
