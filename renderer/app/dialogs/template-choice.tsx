import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../bridge';
import { useEdit, useOpenSession, useWorkshop } from '../../document/open-session';
import { Button } from '../../ui/button';
import field from '../../ui/field.module.css';
import styles from './template-choice.module.css';

/** The client's Word file whose look Word documents have. It belongs to the workshop; choosing one can be undone. */
export function TemplateChoice() {
  const { t } = useTranslation();
  const { key, readOnly } = useOpenSession();
  const template = useWorkshop((facts) => facts.wordTemplate);
  const edit = useEdit('workshop');
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState('');

  const choose = async () => {
    setWorking(true);
    setProblem('');
    try {
      const result = await request['document.chooseTemplate']({ key });
      if (result?.status === 'ok') {
        edit('updateDetails', { change: { wordTemplate: { asset: result.asset, name: result.name } } });
      } else if (result) setProblem(t(`template.refused.${result.reason}`, { file: result.name }));
    } finally {
      setWorking(false);
    }
  };

  return (
    <div role="group" aria-label={t('template.label')} className={styles.template}>
      <span className={field.label}>{t('template.label')}</span>
      <p className={styles.name}>{template?.name ?? t('template.none')}</p>
      <p className={styles.hint}>{t(template ? 'template.taken' : 'template.hint')}</p>
      {readOnly ? null : (
        <div className={styles.buttons}>
          <Button isDisabled={working} onPress={() => void choose()}>
            {t(template ? 'template.change' : 'template.choose')}
          </Button>
          {template ? (
            <Button look="quiet" onPress={() => edit('updateDetails', { change: { wordTemplate: null } })}>
              {t('template.remove')}
            </Button>
          ) : null}
        </div>
      )}
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}
