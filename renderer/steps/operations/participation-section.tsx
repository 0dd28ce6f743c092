import { X } from 'lucide-react';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { functionNames, functions, type CompanyFunction } from '../../../workshop/function';
import type { Participation } from '../../../workshop/operations/schema';
import { useEdit, useOpenSession, useSession, useWorkshop } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { useEditWithUndo } from '../../shell/offer-undo';
import { IconButton } from '../../ui/button';
import { focusInNextFrame, inRow } from '../../ui/focus-in-next-frame';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { Section } from '../../ui/section';
import styles from './operations.module.css';

/** What each function contributes and stops doing: those of the participants, and others on demand. */
export function ParticipationSection() {
  const { t } = useTranslation('operations');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const participation = useSession(({ steps }) => steps.operations.participation);
  const participants = useWorkshop((facts) => facts.participants);
  const edit = useEdit('operations');
  const present = useMemo(
    () => new Set(Object.values(participants).map((participant) => participant.function)),
    [participants],
  );
  const shown = functions.filter((id) => present.has(id) || participation[id]);
  const others = functions.filter((id) => !shown.includes(id));
  return (
    <Section id="operations-participation" title={t('participationTitle')} lead={t('participationHint')}>
      {shown.length === 0 ? <p className={styles.empty}>{t('noFunctions')}</p> : null}
      <ul>
        {shown.map((id) => (
          <ParticipationRow key={id} area={id} entry={participation[id]} isPresent={present.has(id)} />
        ))}
      </ul>
      {readOnly || others.length === 0 ? null : (
        <div className={styles.addFunction} data-adds>
          <SelectField
            label={t('addFunction')}
            hideLabel
            value={null}
            emptyText={t('addFunction')}
            options={others.map((value) => ({ value, text: functionNames[language][value] }))}
            onChange={(area) => {
              edit('updateParticipation', { function: area, change: {} });
              focusInNextFrame(inRow(area, 'textarea'));
            }}
          />
        </div>
      )}
    </Section>
  );
}

interface ParticipationRowProps {
  area: CompanyFunction;
  entry: Participation | undefined;
  /** Someone of this function takes part; its row stays. */
  isPresent: boolean;
}

/** Memoised, so that typing in one row does not render the others. */
const ParticipationRow = memo(function ParticipationRow({ area, entry, isPresent }: ParticipationRowProps) {
  const { t } = useTranslation('operations');
  const { t: tApp } = useTranslation();
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const edit = useEdit('operations');
  const editWithUndo = useEditWithUndo('operations');
  const name = functionNames[language][area];
  const field = (id: keyof Participation) => ({
    label: t(id),
    value: entry?.[id] ?? '',
    multiline: true,
    example: t(`participationExamples.${id}`),
    isReadOnly: readOnly,
    onChange: (value: string) =>
      edit('updateParticipation', { function: area, change: { [id]: value } }, { undo: { merge: `${area}.${id}` } }),
  });
  const remove = () => {
    editWithUndo(tApp('rows.removed', { title: name }), () => edit('removeParticipation', { function: area }));
    focusInNextFrame('[data-adds] button[aria-haspopup]');
  };
  return (
    <li className={styles.participation} data-row={area} aria-label={name}>
      <h3>{name}</h3>
      <TextField {...field('contributes')} />
      <TextField {...field('stops')} />
      {readOnly || isPresent ? null : (
        <IconButton label={t('removeFunction', { name })} onPress={remove}>
          <X aria-hidden />
        </IconButton>
      )}
    </li>
  );
});
