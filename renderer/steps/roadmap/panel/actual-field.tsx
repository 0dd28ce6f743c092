import { useTranslation } from 'react-i18next';
import { measureText } from '../../../../workshop/roadmap/measure-text';
import { useEdit, useOpenSession, useSlice } from '../../../document/open-session';
import { useAppearance } from '../../../shell/appearance';
import { TextField } from '../../../ui/text-field';

/** What the metric has come to: a value of the follow-up. Nothing before that has begun. */
export function ActualField({ id, unit }: { id: string; unit: string }) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const { followUp } = useSlice('closing');
  const edit = useEdit('closing');
  if (!followUp) return null;
  const value = followUp.actuals[id] ?? '';
  const written = measureText(value, unit, language);
  return (
    <TextField
      label={t('actual')}
      value={value}
      isReadOnly={readOnly}
      {...(written === value ? {} : { hint: written })}
      onChange={(actual) => edit('setActual', { id, actual }, { undoIn: 'roadmap', undo: { merge: `${id}.actual` } })}
    />
  );
}
