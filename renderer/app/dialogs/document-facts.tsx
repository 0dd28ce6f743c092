import { useTranslation } from 'react-i18next';
import type { DocumentOrder } from '../../../preload/contract';
import { confidentialities } from '../../../workshop/facts/terms';
import { languages, type Language } from '../../../workshop/language';
import { notify } from '../../shell/notify';
import { SelectField } from '../../ui/select-field';
import { translateLeftOut } from './chapter-headings';
import styles from './export-dialog.module.css';

/** What a person chooses for this one export. */
export type ChosenFacts = Required<Pick<DocumentOrder, 'language' | 'confidentiality' | 'leftOut'>>;

interface DocumentFactsProps {
  order: DocumentOrder;
  facts: ChosenFacts;
  /** The language in which the workshop is held. */
  workshopLanguage: Language;
  onChange: (facts: ChosenFacts) => void;
}

/** Language and confidentiality of a document; the workshop itself stays as it is. */
export function DocumentFacts({ order, facts, workshopLanguage, onChange }: DocumentFactsProps) {
  const { t } = useTranslation();
  const { t: tWorkshop } = useTranslation('workshop');
  const chooseLanguage = async (language: Language) => {
    try {
      onChange({ ...facts, language, leftOut: await translateLeftOut(order, language) });
    } catch {
      // In the other language the chapters would be in the document again.
      notify('export.chaptersFailed');
    }
  };
  return (
    <>
      <SelectField
        label={t('create.language')}
        value={facts.language}
        options={languages.map((value) => ({ value, text: t(`create.languages.${value}`) }))}
        onChange={(language) => void chooseLanguage(language)}
      />
      {facts.language === workshopLanguage ? null : <p className={styles.note}>{t('export.ownTexts')}</p>}
      <SelectField
        label={tWorkshop('confidentiality')}
        value={facts.confidentiality}
        options={confidentialities.map((value) => ({ value, text: tWorkshop(`confidentialities.${value}`) }))}
        onChange={(confidentiality) => onChange({ ...facts, confidentiality })}
      />
    </>
  );
}
