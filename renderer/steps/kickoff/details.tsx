import { useTranslation } from 'react-i18next';
import type { WorkshopFacts } from '../../../workshop/facts/schema';
import { confidentialities } from '../../../workshop/facts/terms';
import { languages } from '../../../workshop/language';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { AccentChoice } from './accent-choice';
import styles from './kickoff.module.css';
import { LogoChoice } from './logo-choice';
import { maxLineLength } from '../../../workshop/text-limits';

type TextDetail = 'title' | 'organisation' | 'purpose' | 'date' | 'place' | 'facilitators' | 'startTime';

/** Title, client, purpose, date, place and confidentiality. */
export function Details() {
  const { t } = useTranslation(['kickoff', 'workshop']);
  const { t: tApp } = useTranslation();
  const { readOnly } = useOpenSession();
  const facts = useSlice('workshop');
  const edit = useEdit('workshop');
  const field = (name: TextDetail) => ({
    label: t(`workshop:${name}`),
    value: facts[name],
    isReadOnly: readOnly,
    onChange: (value: string) => edit('updateDetails', { change: { [name]: value } }, { undo: { merge: name } }),
  });
  const choose = (change: Partial<WorkshopFacts>) => edit('updateDetails', { change });

  return (
    <section className={styles.details} aria-label={t('about')}>
      <TextField
        {...field('title')}
        look="title"
        multiline
        maxLength={maxLineLength}
        hideLabel
        example={t('titleExample')}
      />
      <div className={styles.frame}>
        <div className={styles.organisation}>
          <TextField {...field('organisation')} example={t('organisationExample')} />
          <LogoChoice />
          <AccentChoice />
        </div>
        <TextField {...field('purpose')} multiline example={t('purposeExample')} />
        <TextField {...field('date')} type="date" />
        <TextField
          {...field('startTime')}
          type="time"
          onChange={(value) => {
            // A cleared field keeps the last time.
            if (value !== '') field('startTime').onChange(value.slice(0, 5));
          }}
        />
        <TextField {...field('place')} example={t('placeExample')} />
        <TextField {...field('facilitators')} example={t('facilitatorsExample')} />
        <SelectField
          label={t('workshop:confidentiality')}
          value={facts.confidentiality}
          isDisabled={readOnly}
          options={confidentialities.map((value) => ({ value, text: t(`workshop:confidentialities.${value}`) }))}
          onChange={(confidentiality) => choose({ confidentiality })}
        />
        <SelectField
          label={tApp('create.language')}
          value={facts.language}
          isDisabled={readOnly}
          options={languages.map((value) => ({ value, text: tApp(`create.languages.${value}`) }))}
          onChange={(language) => choose({ language })}
        />
      </div>
    </section>
  );
}
